import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Boundary, type Circumstances, defaultBoundary } from "../../../src/domain/boundary/boundary";
import { boundaryRules } from "../../../src/domain/boundary/boundary-rules";
import { compilePolicy } from "../../../src/domain/boundary/compile-policy";
import { POLICY_DAYS, readPolicy } from "../../../src/domain/boundary/compiled-policy";
import { DANISH_FRAMES, type Frames, frameSpans } from "../../../src/domain/boundary/frames";
import { decideSend, momentOf } from "../../../src/domain/boundary/send-decision";
import { stateOfLetter } from "../../../src/domain/boundary/states";
import { dayAfter, type LocalDay, WEEKDAYS } from "../../../src/domain/time/days";
import { holidayOn } from "../../../src/domain/time/holidays";
import { HOUR, type Instant, instant, MINUTE, minutes, type Span } from "../../../src/domain/time/instant";
import { dayOf, type ZoneId } from "../../../src/domain/time/zones";
import { at, ZONES } from "../balance/made-events";
import { everyDay } from "./made-boundary";

const NOTHING: Circumstances = { leave: [], duty: [], paused: [] };
const BEGINNINGS = ["2026-01-05", "2027-02-05"];
/** Every shape of frames that time itself could trip over. */
const SHAPES: readonly (readonly [name: string, Partial<Frames>])[] = [
  ["office hours", {}],
  ["a frame until midnight", { ranges: everyDay([8, 24]) }],
  ["a frame from midnight", { ranges: everyDay([0, 7], [12, 15]), quietDays: [3] }],
  ["night frames", { ranges: everyDay([22, 30]), quietDays: [7] }],
  ["nights around the hour change", { ranges: everyDay([1.5, 2.5], [26, 27]), quietDays: [] }],
];

/** A few minutes of each day, at other times of day on each, and both sides of every turn. */
function minutesToLookAt(from: Instant, days: number, turns: readonly Instant[]): Instant[] {
  const looks: Instant[] = [];
  for (let step = 0; step < days * 2; step++)
    looks.push(instant(from + step * 11.9 * HOUR - (step % 13) * MINUTE));
  return [...looks, ...turns, ...turns.map((turn) => instant(turn - MINUTE))].filter((look) => look >= from);
}

describe.each(ZONES)("in %s", (zone) => {
  describe.each(SHAPES)("with %s", (_, shape) => {
    test("the look-up says what the rules say on both sides of every turn of two years, and proposes a time to send", () => {
      const boundary = { ...defaultBoundary({ ...DANISH_FRAMES, zone, ...shape }), asksAtEdge: true };
      for (const beginning of BEGINNINGS)
        holdsFor(boundary, withLife(beginning, zone), at(beginning, "9:00", zone));
    });
  });
});

test.each(
  ZONES.flatMap((zone) => ["2026-12-20", "2027-12-20"].map((beginning) => [zone, beginning] as const)),
)(
  "in %s from %s on, each minute has one state, and it is the rules'",
  { timeout: 60_000 },
  (zone, beginning) => {
    const boundary = { ...defaultBoundary({ ...DANISH_FRAMES, zone }), asksAtEdge: true };
    const circumstances = withLife(beginning, zone);
    const policy = compilePolicy(boundary, circumstances, at(beginning, "9:00", zone));
    const rules = boundaryRules(boundary, circumstances);
    let minute = policy.from;
    policy.lasts.forEach((lasts, index) => {
      const state = stateOfLetter(policy.states.charAt(index));
      for (const end = minute + lasts; minute < end; minute++) {
        const look = instant(minute * MINUTE);
        if (rules.stateAt(look) !== state) expect.fail(`${iso(look)}: ${state}, but not by the rules`);
      }
    });
    expect(minute - policy.from).toBeGreaterThan(POLICY_DAYS * 24 * 60);
  },
);

/** Leave, a duty in the middle of it and a pause, on odd minutes and across an hour change. */
function withLife(beginning: string, zone: ZoneId): Circumstances {
  const on = (days: number, time: string) => at(dayAfter(beginning as LocalDay, days), time, zone);
  return {
    leave: [
      { start: on(80, "0:00"), end: on(87, "0:00") },
      { start: on(30, "12:00"), end: on(30, "17:00") },
    ],
    duty: [
      { start: on(82, "15:00"), end: on(84, "8:00") },
      { start: on(290, "15:07"), end: on(301, "8:13") },
    ],
    paused: [{ start: on(10, "0:00"), end: on(12, "13:37") }],
  };
}

function holdsFor(boundary: Boundary, circumstances: Circumstances, now: Instant) {
  const { frames } = boundary;
  const policy = compilePolicy(boundary, circumstances, now);
  const rules = boundaryRules(boundary, circumstances);
  const turns: Instant[] = [];
  let turn = policy.from;
  for (const lasts of policy.lasts) {
    turn += lasts;
    turns.push(instant(turn * MINUTE));
  }
  for (const look of minutesToLookAt(now, POLICY_DAYS - 1, turns.slice(0, -1))) {
    const moment = momentOf(policy, look);
    const state = rules.stateAt(look);
    if (moment?.state !== state) expect.fail(`${iso(look)}: ${moment?.state}, but the rules say ${state}`);
    const decision = decideSend(policy, look);
    if (decision.verdict !== "hold" || decision.until === null) continue;
    const { until } = decision;
    const day = dayOf(until, frames.zone);
    const near = [...frameSpans(frames, dayAfter(day, -1)), ...frameSpans(frames, day)];
    const inside = near.some(({ start, end }) => start <= until && until < end);
    if (until <= look || !inside || holidayOn(day, frames.holidays) || rules.stateAt(until) !== "open")
      expect.fail(`${iso(look)}: proposes ${iso(until)}`);
    if (rules.stateAt(instant(until - MINUTE)) === "open") expect.fail(`${iso(until)} opened before`);
  }
}

const iso = (instantOf: Instant) => new Date(instantOf).toISOString();

describe("whatever a leader chooses", () => {
  const someFrames = fc
    .uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 0, maxLength: 4 })
    .map((cuts) => cuts.sort((a, b) => a - b).map((cut) => minutes(cut * 15)))
    .map((cuts) => {
      const ranges = [];
      for (let i = 0; i + 1 < cuts.length; i += 2)
        ranges.push({ from: cuts[i] ?? minutes(0), to: cuts[i + 1] ?? minutes(0) });
      return ranges.filter(({ from }) => from < 1440);
    });
  const someBoundary: fc.Arbitrary<Boundary> = fc
    .record({
      ranges: fc.tuple(...WEEKDAYS.map(() => someFrames)),
      quietDays: fc.subarray([...WEEKDAYS]),
      zone: fc.constantFrom(...ZONES),
      holidays: fc.constantFrom("DK", "DE-BY", "GB-SCT", null),
      dayStart: fc.integer({ min: 0, max: 6 * 60 }),
      lateFrom: fc.integer({ min: 15 * 60, max: 30 * 60 }),
      asksAtEdge: fc.boolean(),
      grace: fc.integer({ min: 0, max: 90 }),
    })
    .map(({ ranges, quietDays, zone, holidays, dayStart, lateFrom, asksAtEdge, grace }) => ({
      ...defaultBoundary({
        ...DANISH_FRAMES,
        zone,
        holidays,
        quietDays,
        dayStart: minutes(dayStart),
        ranges: Object.fromEntries(
          ranges.map((each, index) => [index + 1, each]),
        ) as unknown as Frames["ranges"],
      }),
      lateFrom: minutes(lateFrom),
      asksAtEdge,
      grace: minutes(grace),
    }));
  const someSpans: fc.Arbitrary<Span[]> = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 400 * 24 * 60 }), fc.integer({ min: 1, max: 20 * 24 * 60 }))
      .map(([from, length]) => ({
        start: instant(at("2026-02-27", "9:00") + from * MINUTE),
        end: instant(at("2026-02-27", "9:00") + (from + length) * MINUTE),
      })),
    { maxLength: 3 },
  );

  test("the look-up says what the rules say", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(someBoundary, someSpans, someSpans, someSpans, (boundary, leave, duty, paused) =>
        holdsFor(boundary, { leave, duty, paused }, at("2026-02-27", "9:00")),
      ),
      { numRuns: 12 },
    );
  });
});

describe("the record", () => {
  const now = at("2026-11-20", "21:47");
  const policy = compilePolicy(defaultBoundary(DANISH_FRAMES), NOTHING, now);

  test("is a few kilobytes and survives storage", () => {
    const text = JSON.stringify(policy);
    expect(text.length).toBeLessThan(8_000);
    expect(readPolicy(JSON.parse(text))).toEqual(policy);
  });

  test("lets mail go when it is missing, older than its days, or from the future", () => {
    const allowed = (because: string) => ({ verdict: "allow", because, until: null, line: null });
    expect(decideSend(null, now)).toEqual(allowed("no-policy"));
    expect(decideSend(policy, instant(now + POLICY_DAYS * 24 * HOUR))).toEqual(allowed("expired"));
    expect(decideSend(policy, instant(now - 30 * 24 * HOUR))).toEqual(allowed("expired"));
  });

  test.each([
    ["nothing", undefined],
    ["text", "policy"],
    ["another version", { ...policy, version: 2 }],
    ["no beginning", { ...policy, from: "1" }],
    ["half a minute", { ...policy, from: 0.5 }],
    ["a state too few", { ...policy, states: policy.states.slice(1) }],
    ["a state nobody knows", { ...policy, states: policy.states.replace("o", "x") }],
    ["an inherited name as a state", { ...policy, lasts: [1], states: "constructor".slice(0, 1) }],
    ["a time that runs backwards", { ...policy, lasts: policy.lasts.map((lasts) => -lasts) }],
    ["no ranges", { ...policy, lasts: [], states: "" }],
    ["no clock", { ...policy, offsets: [] }],
    ["half an hour change", { ...policy, offsets: [[0]] }],
    ["no word on the evening", { ...policy, asksAtEdge: "yes" }],
    ["no exceptions", { ...policy, exceptions: { people: [] } }],
    ["no line", { ...policy, line: { ...policy.line, months: [] } }],
  ])("is refused with %s", (_, value) => expect(readPolicy(value)).toBeNull());
});
