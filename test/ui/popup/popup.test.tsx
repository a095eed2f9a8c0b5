import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Ports, RecordChange } from "../../../src/app/ports";
import { loadProfile } from "../../../src/app/profile";
import { bookingsIn } from "../../../src/domain/blocks/bookings-in";
import { at, meeting, WEEK } from "../../domain/balance/made-events";
import { bookedAt } from "../../domain/blocks/made-booking";
import { NOW, openPopup } from "./opened-popup";

const WEEKS_EVENTS = [
  meeting("2026-11-16", "9:00", 2, { title: "Tilsyn", activity: "audit-accreditation" }),
  meeting("2026-11-17", "9:00", 1.5, { title: "1:1 Mette", activity: "appraisal-talks" }),
  meeting("2026-11-19", "9:00", 1, { title: "Ukendt sag", activity: "not-classifiable" }),
];

test("one press gives a word: the figures follow at once and one press takes it back", async () => {
  const { ports, user } = await openPopup(WEEKS_EVENTS);
  await user.click(await screen.findByRole("button", { name: "4,5 t mangler dit ord" }));
  const asked = await screen.findByRole("region", { name: "Giv dit ord" });
  expect(within(asked).getByRole("heading").textContent).toBe("Audit, akkreditering, tilsyn");

  await user.click(within(asked).getByRole("button", { name: "Dræner" }));
  await screen.findByText("Audit, akkreditering, tilsyn: dræner.");
  expect((await ports.weeks.get(WEEK))?.sides.draining).toBe(2 * 3_600_000);
  expect((await ports.mirror.get())?.summary?.sides.draining).toBe(2 * 3_600_000);

  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await waitFor(async () => expect((await ports.weeks.get(WEEK))?.sides.draining).toBe(0));
  await waitFor(async () =>
    expect((await ports.mirror.get())?.summary?.sides.unjudged).toBe(4.5 * 3_600_000),
  );
});

test("no answer is suggested by being pressed already", async () => {
  const { user } = await openPopup(WEEKS_EVENTS);
  await user.click(await screen.findByRole("button", { name: "4,5 t mangler dit ord" }));
  for (const button of await screen.findAllByRole("button", { name: /^(Giver|Dræner|Begge|Neutral)$/ })) {
    expect(button.getAttribute("aria-pressed")).toBe("false");
  }
});

test("an event without a name is asked for by its title and can be put where it belongs", async () => {
  const { ports, user } = await openPopup(WEEKS_EVENTS);
  await user.click(await screen.findByRole("button", { name: "4,5 t mangler dit ord" }));
  await user.click(await screen.findByRole("button", { name: "Spring over" }));
  await user.click(screen.getByRole("button", { name: "Spring over" }));
  await user.selectOptions(await screen.findByLabelText("Aktivitet for Ukendt sag"), "Økonomistyring");
  await screen.findByText("Ukendt sag hører nu til Økonomistyring.");
  const [moved] = (await ports.events.all()).filter(({ event }) => event.title === "Ukendt sag");
  expect(moved?.naming).toMatchObject({ activity: "finance", source: "leader" });

  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await waitFor(async () => {
    const [back] = (await ports.events.all()).filter(({ event }) => event.title === "Ukendt sag");
    expect(back?.naming.activity).toBe("not-classifiable");
  });
});

test("a day opens its events, and Escape leads back to the week", async () => {
  const { user } = await openPopup(WEEKS_EVENTS);
  await user.click(await screen.findByRole("button", { name: "Tirsdag" }));
  await screen.findByRole("heading", { name: "Aftaler: Tirsdag" });
  await screen.findByText("1:1 Mette");
  await user.keyboard("{Escape}");
  await screen.findByRole("heading", { name: "Uge 47" });
});

test("another week is one press away, and so is the way back", async () => {
  const { user } = await openPopup(WEEKS_EVENTS);
  await user.click(await screen.findByRole("button", { name: "Ugen efter" }));
  await screen.findByRole("heading", { name: "Uge 48" });
  await screen.findByText("Ingen aftaler i denne uge.");
  await user.click(screen.getByRole("button", { name: "Til denne uge" }));
  await screen.findByRole("heading", { name: "Uge 47" });
});

test("without a calendar there are two ways in", async () => {
  const { opened, user } = await openPopup([]);
  await user.click(await screen.findByRole("button", { name: "Brug en kalenderfil" }));
  await user.click(screen.getByRole("button", { name: "Se en opdigtet uge" }));
  expect(opened).toEqual(["#calendars", "?demo"]);
});

test("with the guard on, tonight's state stands under the week, with a switch for duty and a pause", async () => {
  const { ports, opened, user } = await openPopup(WEEKS_EVENTS, "file", { "guard.on": true });
  const line = await screen.findByRole("region", { name: "Mailvagten" });
  within(line).getByText("Åbent: din ramme slutter kl. 16.30");
  const duty = within(line).getByRole("switch", { name: "Jeg har vagt" });
  expect(duty.getAttribute("aria-checked")).toBe("false");
  await user.click(duty);
  await within(line).findByText("På vagt til i morgen kl. 8.00");
  expect(duty.getAttribute("aria-checked")).toBe("true");
  await user.click(duty);
  await within(line).findByText("Åbent: din ramme slutter kl. 16.30");
  await user.click(within(line).getByRole("button", { name: "Sæt alt på pause en uge" }));
  await within(line).findByText("På pause til onsdag den 25. november kl. 12.00");
  expect((await loadProfile(ports)).settings.get("paused-until")).toBe(at("2026-11-25", "12:00"));
  await user.click(within(line).getByRole("button", { name: "Slut pausen" }));
  await user.click(await within(line).findByRole("button", { name: "Åbn kladder" }));
  await waitFor(() => expect(opened).toEqual(["https://mail.google.com/mail/#drafts"]));
});

test("the guard's line stands there without a calendar too, and not while the guard is off", async () => {
  await openPopup([], "file", { "guard.on": true });
  await screen.findByRole("region", { name: "Mailvagten" });
  cleanup();
  await openPopup(WEEKS_EVENTS);
  await screen.findByText("4,5 t mangler dit ord");
  expect(screen.queryByRole("region", { name: "Mailvagten" })).toBeNull();
});

test("an invented week says that it is one", async () => {
  await openPopup(WEEKS_EVENTS, "demo");
  await screen.findByText("En opdigtet uge.");
});

test("the table behind the picture holds every figure", async () => {
  await openPopup(WEEKS_EVENTS);
  const table = await screen.findByRole("table", { name: "Ugens timer efter energi, uge 47" });
  const rows = within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows[1]).toEqual(["Mandag", "0", "0", "0", "2"]);
  expect(rows[3]).toEqual(["Onsdag (i dag)", "0", "0", "0", "0"]);
  expect(rows.at(-1)).toEqual(["I alt 4,5", "0", "0", "0", "4,5"]);
});

test("whoever answers by key goes on at the next question, and a word taken back is asked for again", async () => {
  const { user } = await openPopup(WEEKS_EVENTS);
  await user.click(await screen.findByRole("button", { name: "4,5 t mangler dit ord" }));
  await screen.findByText("1 af 3");
  await user.click(await screen.findByRole("button", { name: "Dræner" }));
  await screen.findByText("2 af 3");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Giv dit ord");
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await screen.findByText("1 af 3");
  await user.click(screen.getByRole("button", { name: "Mandag" }));
  await screen.findByRole("heading", { name: "Aftaler: Mandag" });
});

const blockOf = (day: string, from: string): RecordChange => {
  const { uid, booking } = bookedAt(day, from);
  return { kind: "block", id: uid, value: booking };
};
const heldBlock = async (ports: Ports) => bookingsIn(await ports.profile.records())[0]?.booking;

test("a block that is over asks how it went, once and in one press, and the answer can be taken back", async () => {
  const { ports, user, opened } = await openPopup(WEEKS_EVENTS);
  await ports.profile.write([blockOf("2026-11-18", "8:00")], NOW);
  await user.click(await screen.findByRole("button", { name: "Skriv i dagbogen" }));
  expect(opened).toEqual(["#breathing=2026-W47.reflection.1.0@pusterum"]);
  await user.click(screen.getByRole("button", { name: "Halvt" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Halvt" })).toBeNull());
  expect((await heldBlock(ports))?.outcome).toBe("half");
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  await screen.findByRole("button", { name: "Halvt" });
  expect((await heldBlock(ports))?.outcome).toBeNull();
});

test("a meeting on a block is answered here: moved to the place shown, kept, or let go", async () => {
  const { ports, user } = await openPopup([
    ...WEEKS_EVENTS,
    meeting("2026-11-20", "8:30", 1, { title: "Statusmøde" }),
  ]);
  const block = blockOf("2026-11-20", "8:00");
  await ports.profile.write([block], NOW);
  const move = await screen.findByRole("button", { name: /^Flyt det til/u });
  await user.click(screen.getByRole("button", { name: "Behold det, og foreslå en anden tid" }));
  await screen.findByText(/Kan vi finde en anden tid til Statusmøde\? Jeg kan /u);
  await user.click(move);
  await waitFor(() => expect(screen.queryByText(/Statusmøde er lagt oven i/u)).toBeNull());
  const moved = await heldBlock(ports);
  expect(moved).toMatchObject({ intent: { kind: "move" }, moves: [{ by: "leader" }] });

  await ports.profile.write([block], NOW);
  await user.click(await screen.findByRole("button", { name: "Slip det" }));
  await waitFor(async () => expect((await heldBlock(ports))?.state).toBe("let-go"));
});
