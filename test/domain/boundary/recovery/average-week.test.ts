import { describe, expect, test } from "vitest";
import { averageWeek, type WeekHours } from "../../../../src/domain/boundary/recovery/average-week";
import { HOUR, type Millis, millis } from "../../../../src/domain/time/instant";
import { type WeekId, weekAfter } from "../../../../src/domain/time/weeks";

const LAST = "2026-W47" as WeekId;
const hours = (count: number): Millis => millis(count * HOUR);
const week = (back: number, counted: number, absence = 0): WeekHours => ({
  week: weekAfter(LAST, -back),
  counted: hours(counted),
  agreed: hours(37),
  absence: hours(absence),
});
const weeks = (count: number, counted: number) =>
  Array.from({ length: count }, (_, back) => week(back, counted));

describe("the average week", () => {
  test("is whole with four months of weeks, and older weeks do not count", () => {
    // Four months before Monday 23 November is 23 July: the first whole week begins on 27 July.
    const four = averageWeek([...weeks(17, 44), week(17, 400)], LAST);
    expect(four).toEqual({ average: hours(44), since: "2026-W31", weeks: 17, isWhole: true });
  });

  test("is being built while weeks are missing, at the beginning or within", () => {
    expect(averageWeek(weeks(3, 40), LAST)).toMatchObject({ since: "2026-W45", weeks: 3, isWhole: false });
    const holed = weeks(17, 40).filter((_, back) => back !== 5);
    expect(averageWeek(holed, LAST)?.isWhole).toBe(false);
  });

  test("is neither lowered nor raised by leave", () => {
    expect(averageWeek([week(0, 40), week(1, 24, 37 * 0.4)], LAST)?.average).toBe(hours(40));
    expect(averageWeek([week(0, 40), week(1, 0, 37)], LAST)?.average).toBe(hours(40));
    expect(averageWeek([week(0, 0, 37)], LAST)).toBeNull();
  });

  test("of nothing is nothing", () => {
    expect(averageWeek([], LAST)).toBeNull();
  });
});
