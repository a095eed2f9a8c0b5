import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { BlockReason, Concession, PlannedBlock, UnplacedReason } from "../../../src/domain/blocks/plan";
import type { NamedEvent } from "../../../src/domain/classify/naming";
import { minutes } from "../../../src/domain/time/instant";
import { COPENHAGEN } from "../../../src/domain/time/zones";
import da from "../../../src/locales/da.json";
import en from "../../../src/locales/en.json";
import { type BlockContext, blockReasonText, missingText } from "../../../src/ui/blocks/block-words";
import { PlanPreview } from "../../../src/ui/blocks/PlanPreview";
import { catalogueWords } from "../../../src/ui/words/catalogue-words";
import { at, meeting } from "../../domain/balance/made-events";
import { plan } from "../../domain/blocks/made-wish";

afterEach(cleanup);

const contextOf = (events: readonly NamedEvent[], catalogue: typeof da | typeof en = da): BlockContext => ({
  words: catalogueWords(catalogue),
  zone: COPENHAGEN,
  event: (key) => events.find(({ event }) => event.key === key)?.event ?? null,
});

function open(events: readonly NamedEvent[], made = plan(events)) {
  const onBook = vi.fn<(blocks: readonly PlannedBlock[]) => void>();
  render(<PlanPreview context={contextOf(events)} plans={[made]} onBook={onBook} />);
  return { user: userEvent.setup(), onBook };
}

test("each block says where it would lie and why there", () => {
  open([]);
  const item = screen
    .getByRole("checkbox", { name: /^Mandag 8\.00–9\.00 16\. november Refleksion ny$/ })
    .closest("li");
  const reasons = within(item as HTMLElement).getAllByRole("listitem");
  expect(reasons.map((reason) => reason.textContent)).toContain("om formiddagen, som du helst vil");
});

test("only what stays ticked is booked", async () => {
  const { user, onBook } = open([]);
  await user.click(screen.getByRole("checkbox", { name: /^Onsdag/ }));
  await user.click(screen.getByRole("button", { name: "Book 1 tid" }));
  expect(onBook.mock.lastCall?.[0].map(({ id }) => id.ordinal)).toEqual([1]);
  await user.click(screen.getByRole("checkbox", { name: /^Mandag/ }));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: /^Book/ }).disabled).toBe(true);
});

test("a plan that stands offers nothing to book", () => {
  const booked = plan([]).blocks.map(({ id, start, end }) => ({ id, start, end }));
  open([], plan([], { booked }));
  expect(screen.queryByRole("button", { name: /^Book/ })).toBeNull();
  expect(screen.getByText("Der er intet nyt at booke.")).toBeTruthy();
});

test("what has no place says what would give it one", () => {
  const days = ["16", "17", "18", "19", "20"];
  const events = days.map((day) =>
    meeting(`2026-11-${day}`, "8:00", day === "17" ? 8 : 8.5, { title: `Statusmøde ${day}` }),
  );
  open(events);
  expect(
    screen.getByText(/Hvis Statusmøde 17 tirsdag sluttede 15 minutter før, var der plads\./),
  ).toBeTruthy();
});

test("one thing that keeps several blocks of a week from a place is said once", () => {
  open([], plan([], { now: at("2026-11-20", "15:00") }));
  const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(lines).toEqual(["Uge 47, Refleksion × 2 Den tid, der var plads i, er gået."]);
});

const [event] = [meeting("2026-11-17", "9:00", 1, { title: "Tilsyn" })];
const key = event.event.key;
const REASONS: readonly BlockReason[] = [
  { kind: "part", part: "morning" },
  { kind: "part", part: "afternoon" },
  { kind: "edge", edge: "start" },
  { kind: "edge", edge: "end" },
  { kind: "after-draining", events: [key] },
  { kind: "low-hours" },
  { kind: "clear-of-low-hours" },
  { kind: "full-length" },
  { kind: "own-day" },
  { kind: "behind", events: [key] },
  { kind: "last-working-day" },
  { kind: "stays" },
  { kind: "earliest" },
];
const CONCESSIONS: readonly Concession[] = [
  { kind: "event-ends-earlier", event: key, minutes: minutes(15) },
  { kind: "event-starts-later", event: key, minutes: minutes(15) },
  { kind: "event-gone", event: key },
  { kind: "shorter-block", minutes: minutes(30) },
  { kind: "without-lunch" },
  { kind: "without-never", index: 0 },
  { kind: "without-travel" },
  { kind: "less-lead", minutes: minutes(90) },
  { kind: "more-budget", minutes: minutes(15) },
];
const WHY: readonly UnplacedReason[] = [
  "no-working-day",
  "passed",
  "lead-time",
  "budget",
  "meetings",
  "rules",
  "outside-frames",
  "full",
  "deleted",
];

test.each([da, en])("every reason has a sentence of its own, with nothing left open", (catalogue) => {
  const context = contextOf([event], catalogue);
  const missing = (reason: UnplacedReason, nearest: Concession | null) =>
    missingText(context, { kind: "reflection", ordinal: 1, behind: [], reason, nearest });
  const texts = [
    ...REASONS.map((reason) => blockReasonText(context, reason)),
    ...WHY.map((reason) => missing(reason, null)),
    ...CONCESSIONS.map((nearest) => missing("meetings", nearest)),
  ];
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/);
});
