import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  leastRest,
  longestRest,
  REST_WINDOW,
  restBefore,
  restsWithin,
  type WorkLog,
} from "../../../../src/domain/boundary/recovery/rest";
import {
  HOUR,
  type Instant,
  instant,
  lengthOf,
  MINUTE,
  type Span,
} from "../../../../src/domain/time/instant";
import { at } from "../../balance/made-events";

const worked = (...stretches: [from: string, to: string][]): Span[] =>
  stretches.map(([from, to]) => ({ start: moment(from), end: moment(to) }));
const moment = (text: string): Instant => {
  const [day = "", time = ""] = text.split(" ");
  return at(day, time);
};
const LONG_AGO = instant(0);
const WEEK: Span = { start: at("2026-11-16", "0:00"), end: at("2026-11-23", "0:00") };

describe("the least rest of a week", () => {
  test("is counted back from every working moment: a late mail cuts the night in two", () => {
    const log: WorkLog = {
      stretches: worked(["2026-11-16 8:00", "2026-11-16 16:00"], ["2026-11-17 7:30", "2026-11-17 15:00"]),
      moments: [moment("2026-11-16 22:10")],
    };
    const least = leastRest(log, WEEK, LONG_AGO);
    expect(least).toEqual({
      rest: { start: moment("2026-11-16 22:10"), end: moment("2026-11-17 7:30") },
      before: moment("2026-11-17 15:00"),
    });
  });

  test("sees that a long day eats the night before it", () => {
    const log = {
      stretches: worked(["2026-11-16 8:00", "2026-11-16 18:00"], ["2026-11-17 7:00", "2026-11-17 20:00"]),
      moments: [],
    };
    const least = leastRest(log, WEEK, LONG_AGO);
    // At 20:00 the day before reaches back to 20:00: of the thirteen hours of the night eleven are left.
    expect(least && lengthOf(least.rest) / HOUR).toBe(11);
  });

  test("is not judged where the day before is not known", () => {
    const log = { stretches: worked(["2026-11-16 8:00", "2026-11-16 16:00"]), moments: [] };
    expect(leastRest(log, WEEK, at("2026-11-16", "0:00"))).toBeNull();
    expect(leastRest({ stretches: [], moments: [] }, WEEK, LONG_AGO)).toBeNull();
  });
});

test("the rest before tomorrow's first meeting is counted from the last work, a mail too", () => {
  const log = {
    stretches: worked(["2026-11-16 8:00", "2026-11-16 16:00"]),
    moments: [moment("2026-11-16 21:40")],
  };
  expect(restBefore(log, moment("2026-11-17 7:30"))).toBe(9 * HOUR + 50 * MINUTE);
  expect(restBefore({ stretches: [], moments: [] }, WEEK.start)).toBeNull();
});

test("the longest rest of a window is clipped to it", () => {
  const log = { stretches: worked(["2026-11-20 8:00", "2026-11-20 16:30"]), moments: [] };
  const rest = longestRest(log, { start: at("2026-11-20", "0:00"), end: WEEK.end });
  expect(rest).toEqual({ start: moment("2026-11-20 16:30"), end: WEEK.end });
});

/** Works in whole steps, so that a walk through every step is an independent calculation. */
const STEP = 15 * MINUTE;
const DAYS = 4;
const STEPS = (DAYS * 24 * HOUR) / STEP;
const stepAt = (step: number): Instant => instant(WEEK.start + step * STEP);

const randomLog = fc
  .record({
    stretches: fc.array(fc.tuple(fc.nat(STEPS - 1), fc.integer({ min: 1, max: 50 })), { maxLength: 10 }),
    moments: fc.array(fc.nat(STEPS - 1), { maxLength: 6 }),
  })
  .map(
    ({ stretches, moments }): WorkLog => ({
      stretches: stretches.map(([from, steps]) => ({
        start: stepAt(from),
        end: stepAt(Math.min(STEPS, from + steps)),
      })),
      moments: moments.map(stepAt),
    }),
  );

/** Walks step by step: how many steps in a row held no work, in the day before `end`. */
function walkedLongest(log: WorkLog, end: number): number {
  const isWorked = (step: number) =>
    log.stretches.some(({ start, end: until }) => start <= stepAt(step) && stepAt(step) < until);
  const isCut = (step: number) => log.moments.some((each) => each === stepAt(step));
  let longest = 0;
  let run = 0;
  for (let step = end - REST_WINDOW / STEP; step < end; step++) {
    if (isCut(step)) run = 0;
    run = isWorked(step) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

test("agrees with a walk through every quarter of an hour", () => {
  fc.assert(
    fc.property(randomLog, (log) => {
      const window = { start: stepAt(0), end: stepAt(STEPS) };
      const least = leastRest(log, window, LONG_AGO);
      let walked: number | null = null;
      for (let step = 0; step <= STEPS; step++) {
        const endsWork =
          log.stretches.some(({ start, end }) => start < stepAt(step) && stepAt(step) <= end) ||
          (step < STEPS && log.moments.includes(stepAt(step)));
        if (endsWork) walked = Math.min(walked ?? Number.POSITIVE_INFINITY, walkedLongest(log, step));
      }
      expect(least === null ? null : lengthOf(least.rest) / STEP).toBe(walked);
    }),
  );
});

test("rests and work fill the window, and no rest holds work", () => {
  fc.assert(
    fc.property(randomLog, (log) => {
      const window = { start: stepAt(0), end: stepAt(STEPS) };
      const rests = restsWithin(log, window);
      const restingSteps = rests.reduce((sum, rest) => sum + lengthOf(rest) / STEP, 0);
      let workedSteps = 0;
      for (let step = 0; step < STEPS; step++)
        if (log.stretches.some(({ start, end }) => start <= stepAt(step) && stepAt(step) < end))
          workedSteps++;
      expect(restingSteps + workedSteps).toBe(STEPS);
      for (const rest of rests)
        expect(log.moments.some((each) => rest.start < each && each < rest.end)).toBe(false);
    }),
  );
});
