import "fake-indexeddb/auto";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { bookingsIn } from "../../../src/domain/blocks/bookings-in";
import { PROMPTS } from "../../../src/domain/blocks/prompts";
import type { CalendarId } from "../../../src/domain/calendar/event";
import { conflictsOf } from "../../../src/domain/profile/texts";
import { COPENHAGEN } from "../../../src/domain/time/zones";
import { accountStore } from "../../../src/store/accounts";
import { journalStore } from "../../../src/store/journal";
import { at } from "../../domain/balance/made-events";
import { bookedAt } from "../../domain/blocks/made-booking";
import { calendarFile, NOW, openFilled } from "./opened-dashboard";

afterEach(cleanup);

const [PROMPT] = PROMPTS;
type Opened = Awaited<ReturnType<typeof openFilled>>;

const keep = ({ ports }: Opened, blocks: readonly ReturnType<typeof bookedAt>[]) =>
  ports.profile.write(
    blocks.map(({ uid, booking }) => ({ kind: "block", id: uid, value: booking })),
    NOW,
  );
const bookings = async ({ ports }: Opened) => bookingsIn(await ports.profile.records());

/** A calendar at home on a server, which the leader has chosen to book in. */
async function connect({ db, ports }: Opened) {
  const accounts = accountStore(db);
  const id = "account" as never;
  await accounts.put({
    id,
    name: "Nextcloud",
    addedAt: NOW,
    addresses: [],
    connection: { kind: "caldav", user: "leder", home: "https://cloud.example/" },
    trouble: null,
  });
  const span = { start: at("2026-05-01", "0:00"), end: at("2027-05-01", "0:00") };
  await accounts.putLink({
    calendarId: "remote" as CalendarId,
    accountId: id,
    remote: "arbejde" as never,
    isReadOnly: false,
    zone: COPENHAGEN,
    window: span,
    pending: [],
    mark: null,
    observedSince: NOW,
    trouble: null,
  });
  await ports.profile.write([{ kind: "setting", id: "blocks-into", value: "caldav arbejde" }], NOW);
}

const FULL = calendarFile([
  { title: "Statusmøde", day: "2026-11-20", from: "08:30", to: "09:30" },
  { title: "Ledermøde", day: "2026-11-18", from: "09:00", to: "10:00" },
]);

describe("on the page of the week", () => {
  test("a meeting on a block is answered where it is seen, with its date", async () => {
    const opened = await openFilled(FULL);
    await keep(opened, [bookedAt("2026-11-20", "8:00")]);
    await screen.findByText(
      /^Statusmøde er lagt oven i dit pusterum fredag (?:den )?20\. november 8\.00–9\.00\.$/u,
    );
    await opened.user.click(await screen.findByRole("button", { name: /^Flyt det til fredag/u }));
    await screen.findByText("Pusterummet er flyttet.");
    expect((await bookings(opened))[0]?.booking).toMatchObject({ intent: { kind: "move" } });
    await waitFor(() => expect(screen.queryByText(/er lagt oven i/u)).toBeNull());
  });

  test("what there is room for is booked one by one, and can be undone", async () => {
    const opened = await openFilled(FULL);
    expect(screen.queryByRole("button", { name: /^Book:/u })).toBeNull();
    await connect(opened);
    const [first] = await screen.findAllByRole("button", { name: /^Book:/u });
    const name = first?.getAttribute("aria-label") ?? "";
    await opened.user.click(screen.getByRole("button", { name }));
    await screen.findByText("Pusterummet er booket.");
    await waitFor(async () => expect(await bookings(opened)).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole("button", { name })).toBeNull());
    await opened.user.click(screen.getByRole("button", { name: "Fortryd" }));
    await waitFor(async () => expect((await bookings(opened))[0]?.booking.state).toBe("taken-back"));
  });
});

describe("on the page for breathing spaces", () => {
  test("after three deletions in one place it asks once whether the wish should change", async () => {
    const opened = await openFilled(FULL, "#breathing");
    const deleted = ["2026-11-02", "2026-11-09", "2026-11-16"].map((day) =>
      bookedAt(day, "8:00", { state: "deleted" }),
    );
    await keep(opened, deleted.slice(0, 2));
    await screen.findByText(/^De sidste 12 uger/u);
    expect(screen.queryByRole("region", { name: "Et sted, der ikke holder" })).toBeNull();
    await keep(opened, deleted);
    const asked = await screen.findByRole("region", { name: "Et sted, der ikke holder" });
    await opened.user.click(within(asked).getByRole("button", { name: "Ja, hold timen fri" }));
    await screen.findByText("Ønsket er gemt.");
    const wish = (await opened.ports.profile.records()).find(({ kind }) => kind === "wish");
    expect(wish?.value).toMatchObject({
      kinds: { reflection: { never: [{ weekdays: [5] }, { weekdays: [1], from: 480, to: 540 }] } },
    });
    await waitFor(() =>
      expect(screen.queryByRole("region", { name: "Et sted, der ikke holder" })).toBeNull(),
    );
  });

  test("what moved by itself is listed, and one press moves it back", async () => {
    const opened = await openFilled(FULL, "#breathing");
    const from = { start: at("2026-11-20", "8:00"), end: at("2026-11-20", "9:00") };
    const to = { start: at("2026-11-20", "10:00"), end: at("2026-11-20", "11:00") };
    const moves = [{ at: NOW, from, to, by: "itself" as const }];
    await keep(opened, [bookedAt("2026-11-20", "10:00", { moves })]);
    await screen.findByText(/Flyttet af sig selv fra fredag 8\.00–9\.00\./u);
    await opened.user.click(screen.getByRole("button", { name: /^Flyt tilbage: Fredag 10/u }));
    await screen.findByText("Pusterummet er flyttet tilbage.");
    const [block] = await bookings(opened);
    expect(block?.booking).toMatchObject({
      ...from,
      livesWith: [expect.stringContaining("@pusterum.test/")],
    });
    // The meeting that lies there is not asked about again.
    await screen.findByRole("button", { name: /^Flyt: Fredag 8/u });
    expect(screen.queryByText(/er lagt oven i/u)).toBeNull();
  });
});

describe("the journal", () => {
  const over = bookedAt("2026-11-16", "8:00", { prompt: PROMPT?.id ?? "" });

  test("what was typed in the last moment is kept when the leader goes to another page", async () => {
    const opened = await openFilled(FULL, `#breathing=${over.uid}`);
    await keep(opened, [over]);
    await screen.findByRole("heading", { name: PROMPT?.da ?? "" });
    await opened.user.type(screen.getByRole("textbox", { name: "Din tekst" }), "Ro på");
    location.hash = "#breathing";
    await screen.findByRole("heading", { name: "Booket" });
    location.hash = `#breathing=${over.uid}`;
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Din tekst" }).value).toBe("Ro på"),
    );
    expect(opened.handedOver).toEqual([]);
  });

  test("a page that was left open shows what was written to it elsewhere meanwhile, and writes on from there", async () => {
    const opened = await openFilled(FULL, `#breathing=${over.uid}`);
    await keep(opened, [over]);
    await screen.findByRole("heading", { name: PROMPT?.da ?? "" });
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Din tekst" });
    await opened.user.type(field, "Morgen.");
    await screen.findByText("Gemt.");
    const journal = journalStore(opened.db);
    const [page] = await waitFor(async () => {
      const entries = await journal.entries();
      expect(entries).toMatchObject([{ text: "Morgen." }]);
      return entries;
    });
    if (!page) throw new Error("nothing was kept");
    const { id, ...entry } = page;
    await waitFor(() => journal.write(id, { ...entry, text: "Morgen. Aften på telefonen." }, NOW));
    await waitFor(() => expect(field.value).toBe("Morgen. Aften på telefonen."));
    await opened.user.type(field, " Dag.");
    await waitFor(async () =>
      expect(await journal.entries()).toMatchObject([{ text: "Morgen. Aften på telefonen. Dag." }]),
    );
    expect(conflictsOf(await journal.records())).toEqual([]);
  });

  test("what could not be kept is said to be so, and kept with the next letter", async () => {
    let isFull = true;
    const opened = await openFilled(FULL, "#breathing=journal", {
      journal: (kept) => ({
        ...kept,
        write: (...page) => (isFull ? Promise.reject(new Error("full")) : kept.write(...page)),
      }),
    });
    const page = await screen.findByRole("textbox", { name: "Din tekst" });
    await opened.user.type(page, "Ro");
    await screen.findByText("Ikke gemt endnu.");
    isFull = false;
    await opened.user.type(page, " på");
    await screen.findByText("Gemt.");
    await screen.findByText("Ro på", { selector: ".journal-text" });
  });

  test("a page that closes hands its last words over, once", async () => {
    const opened = await openFilled(FULL, "#breathing=journal");
    await opened.user.type(await screen.findByRole("textbox", { name: "Din tekst" }), "Farvel");
    dispatchEvent(new Event("pagehide"));
    dispatchEvent(new Event("pagehide"));
    expect(opened.handedOver.map(({ journal }) => journal.entry?.text)).toEqual(["Farvel"]);
  });

  test("it is searched by words in text and question, saved as text, and a page that is deleted comes back", async () => {
    const opened = await openFilled(FULL, `#breathing=${over.uid}`);
    await keep(opened, [over]);
    await screen.findByRole("heading", { name: PROMPT?.da ?? "" });
    await opened.user.type(screen.getByRole("textbox", { name: "Din tekst" }), "Mette bar det hele");
    await screen.findByRole("heading", { name: "18. november" });
    const search = screen.getByRole("searchbox", { name: "Søg" });
    await opened.user.type(search, "METTE");
    await screen.findByText("1 side passer.");
    await opened.user.clear(search);
    await opened.user.type(search, "Jens");
    await screen.findByText("0 sider passer.");
    await opened.user.clear(search);
    await opened.user.click(screen.getByRole("button", { name: "Gem som tekst" }));
    expect(opened.saved).toEqual([
      { name: "Dagbog.md", text: `# Dagbog\n\n## 2026-11-18\n\n> ${PROMPT?.da}\n\nMette bar det hele\n` },
    ]);
    await opened.user.click(screen.getByRole("button", { name: /^Slet: 18\. november/u }));
    await screen.findByText("Siden er slettet.");
    await waitFor(() => expect(screen.queryByRole("heading", { name: "18. november" })).toBeNull());
    await opened.user.click(screen.getByRole("button", { name: "Fortryd" }));
    await screen.findByRole("heading", { name: "18. november" });
  });

  test("beside a question stands the picture of its own week", async () => {
    const last = bookedAt("2026-11-10", "8:00", { prompt: PROMPT?.id ?? "" });
    const opened = await openFilled(FULL, `#breathing=${last.uid}`);
    await keep(opened, [last]);
    await screen.findByText("Uge 46", { selector: "figcaption" });
  });
});
