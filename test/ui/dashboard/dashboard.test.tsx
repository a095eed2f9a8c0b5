import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { correctEvents } from "../../../src/app/correct-event";
import { activity } from "../../../src/domain/activity/activity";
import { HOUR } from "../../../src/domain/time/instant";
import type { WeekId } from "../../../src/domain/time/weeks";
import { calendarFile, openDashboard, openFilled, WEEK_FILE } from "./opened-dashboard";

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const WEEK = "2026-W47" as WeekId;
const hoursOf = (time: number | undefined) => (time ?? 0) / HOUR;

async function withWeek() {
  const opened = await openFilled();
  await screen.findByRole("table", { name: "Hvad timerne gik til" });
  return opened;
}

test("an empty product says what it is in three steps, and a file becomes the week", async () => {
  const { user } = openDashboard();
  expect((await screen.findAllByRole("listitem")).length).toBe(3);
  await user.upload(screen.getByTestId("calendar-file"), WEEK_FILE);
  await screen.findByRole("button", { name: "Tilsyn, 9.00–11.00, mangler dit ord" });
  await screen.findByRole("heading", { level: 1, name: /5,5 timer/ });
});

test("a file that is no calendar gets one clear sentence, and the next file is read all the same", async () => {
  const { user } = openDashboard();
  const letter = new File(["Kære alle"], "brev.txt");
  await user.upload(await screen.findByTestId("calendar-file"), [letter, WEEK_FILE]);
  await screen.findByRole("region", { name: "Ugens aftaler" });
  expect(screen.getByTestId("reading-failed").textContent).toContain("“brev.txt” er ikke en kalenderfil.");
});

test("a reading can be stopped, and nothing of it stays", async () => {
  const { user, ports } = openDashboard({
    reader: {
      read: (_request, _onProgress, signal) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => resolve({ ok: false, reason: "cancelled" }));
        }),
    },
  });
  await user.upload(await screen.findByTestId("calendar-file"), WEEK_FILE);
  await user.click(await screen.findByRole("button", { name: "Stop" }));
  await waitFor(() => expect(screen.queryByTestId("reading")).toBeNull());
  expect(await ports.calendars.list()).toEqual([]);
});

test("a tick gives the word, neutral is a word too, and no tick at all awaits one", async () => {
  const { user, ports } = await withWeek();
  const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
  const sides = async () => (await ports.weeks.get(WEEK))?.sides;

  await user.click(box("Audit, akkreditering, tilsyn dræner energi"));
  await screen.findByText("Audit, akkreditering, tilsyn: dræner.");
  expect(hoursOf((await sides())?.draining)).toBe(3);

  await user.click(box("Audit, akkreditering, tilsyn er neutral"));
  await waitFor(() => expect(box("Audit, akkreditering, tilsyn er neutral").checked).toBe(true));
  expect(box("Audit, akkreditering, tilsyn dræner energi").checked).toBe(false);
  expect(hoursOf((await sides())?.neutral)).toBe(3);

  await user.click(box("Audit, akkreditering, tilsyn er neutral"));
  await waitFor(async () => expect(hoursOf((await sides())?.unjudged)).toBe(5.5));
});

test("everything done is undone by a press, last first", async () => {
  const { user, ports } = await withWeek();
  await user.click(screen.getByRole("checkbox", { name: "Audit, akkreditering, tilsyn dræner energi" }));
  await screen.findByText("Audit, akkreditering, tilsyn: dræner.");
  await user.click(screen.getByRole("checkbox", { name: "Refleksionstid giver energi" }));
  await screen.findByText("Refleksionstid: giver.");

  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await waitFor(async () => expect((await ports.weeks.get(WEEK))?.sides.giving).toBe(0));
  expect(hoursOf((await ports.weeks.get(WEEK))?.sides.draining)).toBe(3);
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(async () => expect((await ports.weeks.get(WEEK))?.sides.draining).toBe(0));
});

test("a guess says that it is one, stays out of the figures, and a yes makes it the leader's word", async () => {
  const { user, ports } = await withWeek();
  expect((await ports.weeks.get(WEEK))?.sides.draining).toBe(0);
  expect(screen.getByText("Hvis vores gæt holder: 2,5 t giver og 3 t dræner oveni.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Audit, akkreditering, tilsyn: det passer, dræner" }));
  await waitFor(async () => expect(hoursOf((await ports.weeks.get(WEEK))?.sides.draining)).toBe(3));
});

test("a figure opens its events, each says why and how it counts, and moves to another activity", async () => {
  const { user, ports } = await withWeek();
  await user.click(screen.getByRole("button", { name: "5,5 timer" }));
  const dialog = await screen.findByRole("dialog", { name: "5,5 t i kalenderen" });
  const items = within(dialog)
    .getAllByRole("listitem")
    .filter((item) => item.classList.contains("event-item"));
  expect(items.map((item) => item.querySelector(".event-hours")?.textContent)).toEqual([
    "2 t",
    "1 t",
    "1,5 t",
    "1 t",
  ]);
  const first = items[0] as HTMLElement;
  expect(first.textContent).toContain("“Tilsyn” i titlen");
  expect(first.textContent).toContain("En almindelig aftale. Tæller med sin længde.");

  await user.click(first.querySelector("summary") as HTMLElement);
  await user.selectOptions(within(first).getByLabelText("Hører til"), "Økonomistyring");
  await user.selectOptions(within(first).getByLabelText("Gælder"), "kun denne aftale");
  await user.click(within(first).getByRole("button", { name: "Ret" }));
  await screen.findByText("Tilsyn hører nu til Økonomistyring.");
  const hours = async (id: string) =>
    hoursOf((await ports.weeks.get(WEEK))?.activities.find(({ activity }) => activity === id)?.time);
  expect([await hours("finance"), await hours("audit-accreditation")]).toEqual([2, 1]);

  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await waitFor(async () => expect(await hours("finance")).toBe(0));
});

test("a wide word goes before the narrow one said earlier about the same event", async () => {
  const { ports } = await withWeek();
  const [tilsyn] = (await ports.events.ofWeek(WEEK)).filter(({ event }) => event.title === "Tilsyn");
  if (!tilsyn) throw new Error("the file has an inspection");
  await correctEvents(ports, [tilsyn], activity("finance"), "event", WEEK);
  const undo = await correctEvents(ports, [tilsyn], activity("travel"), "title", WEEK);
  const named = async () =>
    (await ports.events.ofWeek(WEEK))
      .filter(({ event }) => event.title === "Tilsyn")
      .map(({ naming }) => naming.activity)
      .sort();
  expect(await named()).toEqual(["travel", "travel"]);
  await undo();
  expect(await named()).toEqual(["audit-accreditation", "finance"]);
});

test("the rules that count are shown, a sentence each", async () => {
  openDashboard({ hash: "#counting" });
  const dialog = await screen.findByRole("dialog", { name: "Sådan tælles det" });
  expect(within(dialog).getAllByRole("row").length).toBe(15);
  expect(within(dialog).getByText("Aftalen er aflyst.")).toBeTruthy();
});

test("the invented week comes when asked for, and goes with its words when the leader's own file is read", async () => {
  const { user, ports } = openDashboard({ wantsDemo: true });
  await screen.findByText("En opdigtet uge.");
  await waitFor(async () => expect((await ports.weeks.get(WEEK))?.sides.draining).toBeGreaterThan(0));
  await user.upload(screen.getByTestId("calendar-file"), WEEK_FILE);
  await waitFor(() => expect(screen.queryByText("En opdigtet uge.")).toBeNull());
  await waitFor(async () => expect(hoursOf((await ports.weeks.get(WEEK))?.sides.unjudged)).toBe(5.5));
  expect((await ports.calendars.list()).map(({ kind }) => kind)).toEqual(["file"]);
});

test("the invented week is left alone where there is a calendar", async () => {
  const { user } = openDashboard();
  await user.upload(await screen.findByTestId("calendar-file"), WEEK_FILE);
  await screen.findByRole("region", { name: "Ugens aftaler" });
  expect(screen.queryByTestId("show-demo")).toBeNull();
});

test("a store that does not answer is said, and another try reads the week", async () => {
  const { user, ports } = await withWeek();
  const { ofWeek } = ports.events;
  Object.assign(ports.events, { ofWeek: () => Promise.reject(new Error("no answer")) });
  await user.click(screen.getByRole("button", { name: "Ugen efter" }));
  await screen.findByRole("heading", { name: "Ugen kunne ikke læses." });
  Object.assign(ports.events, { ofWeek });
  await user.click(screen.getByRole("button", { name: "Prøv igen" }));
  await screen.findByText("Ingen aftaler tæller i denne uge.");
});

test("weeks are chosen by their neighbours, and an empty one says so", async () => {
  const { user } = await withWeek();
  await user.click(screen.getByRole("button", { name: "Ugen efter" }));
  await screen.findByText("Ingen aftaler tæller i denne uge.");
  expect(location.hash).toBe("#week=2026-W48");
  await user.click(screen.getByRole("button", { name: "Til denne uge" }));
  await screen.findByRole("table", { name: "Hvad timerne gik til" });
});

test("an event in the evening lies outside the frame, and the figure opens it", async () => {
  const { user } = openDashboard();
  const late = calendarFile([{ title: "Budget", day: "2026-11-16", from: "15:30", to: "18:00" }]);
  await user.upload(await screen.findByTestId("calendar-file"), late);
  await user.click(await screen.findByRole("button", { name: "1,5 t ligger uden for din ramme." }));
  const dialog = await screen.findByRole("dialog", { name: "1,5 t uden for rammen" });
  expect(within(dialog).getByText("Budget")).toBeTruthy();
});
