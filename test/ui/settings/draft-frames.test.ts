import { expect, test } from "vitest";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import { minutes } from "../../../src/domain/time/instant";
import {
  addedRange,
  clashOf,
  clockOf,
  minuteOf,
  rangeOf,
  withRange,
} from "../../../src/ui/settings/draft-frames";

const range = (from: number, to: number) => ({ from: minutes(from), to: minutes(to) });

test("an end that is not after its start means the next day", () => {
  expect(rangeOf(minutes(1320), minutes(120))).toEqual(range(1320, 1560));
  expect(rangeOf(minutes(480), minutes(480))).toEqual(range(480, 1920));
  expect(rangeOf(minutes(480), minutes(2430))).toEqual(range(480, 990));
});

test("time fields and minutes are two ways to say the same", () => {
  expect([clockOf(990), minuteOf("16:30"), clockOf(1560), minuteOf("")]).toEqual([
    "16:30",
    990,
    "02:00",
    null,
  ]);
});

test("stretches that lie over each other are found, also over midnight and from Sunday into Monday", () => {
  expect(clashOf(DANISH_FRAMES)).toBeNull();
  expect(clashOf(withRange(DANISH_FRAMES, 2, 1, range(600, 700)))).toEqual({ day: 2, isOvernight: false });
  expect(clashOf(withRange(DANISH_FRAMES, 3, 1, range(1320, 1440 + 500)))).toEqual({
    day: 3,
    isOvernight: true,
  });
  expect(clashOf(withRange(DANISH_FRAMES, 7, 0, range(1320, 1440 + 500)))).toEqual({
    day: 7,
    isOvernight: true,
  });
});

test("a new stretch begins after the last one", () => {
  expect(addedRange(DANISH_FRAMES, 1)).toEqual(range(1050, 1110));
  expect(addedRange(DANISH_FRAMES, 6)).toEqual(range(480, 960));
});
