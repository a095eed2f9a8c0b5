import fc from "fast-check";
import { expect, test } from "vitest";
import { totalOf } from "../../../src/domain/balance/sides";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import { outsideFrames, totalLength } from "../../../src/domain/boundary/outside-frames";
import { daysOf } from "../../../src/domain/time/weeks";
import { partsBehind, wholeOf } from "../../../src/ui/events/behind";
import { anyEvents, anyMarks, fold, layInto, meeting, WEEK } from "../../domain/balance/made-events";

const near = (value: number, wanted: number) => Math.abs(value - wanted) < 10;

test("the events behind a figure add up to the figure", () => {
  fc.assert(
    fc.property(anyEvents, anyMarks, (drawn, marks) => {
      const summary = fold(layInto(WEEK, DANISH_FRAMES.zone, drawn), { marks });
      const whole = (opened: Parameters<typeof partsBehind>[0]) =>
        wholeOf(partsBehind(opened, summary, [], []));
      for (const side of ["giving", "draining", "neutral", "unjudged"] as const)
        if (!near(whole({ kind: "side", side }), summary.sides[side])) return false;
      for (const { activity, time } of summary.activities)
        if (!near(whole({ kind: "activity", activity }), time)) return false;
      for (const { day, sides } of summary.days)
        if (!near(whole({ kind: "day", day }), totalOf(sides))) return false;
      return near(whole({ kind: "counted" }), summary.counted);
    }),
    { numRuns: 60 },
  );
});

test("what does not count is listed whole, without hours", () => {
  const summary = fold([
    meeting("2026-11-16", "9:00", 1, { uid: "a", status: "cancelled" }),
    meeting("2026-11-17", "9:00", 1, { uid: "b" }),
  ]);
  expect(partsBehind({ kind: "aside" }, summary, [], []).map(({ time }) => time)).toEqual([null]);
});

test("time outside the frame is counted once, also when two events overlap there", () => {
  const summary = fold([
    meeting("2026-11-16", "16:00", 2, { uid: "a" }),
    meeting("2026-11-16", "17:00", 1, { uid: "b" }),
    meeting("2026-11-21", "10:00", 1, { uid: "c" }),
  ]);
  const blocks = summary.days.flatMap((day) => day.blocks);
  expect(totalLength(outsideFrames(blocks, DANISH_FRAMES, daysOf(WEEK)))).toBe(2.5 * 3_600_000);
});
