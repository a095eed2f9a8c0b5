import { expect, test } from "vitest";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import type { LocalDay } from "../../../src/domain/time/days";
import { minutes } from "../../../src/domain/time/instant";
import { daysOf } from "../../../src/domain/time/weeks";
import { frameOutline } from "../../../src/ui/calendar-week/frame-outline";
import { axisOf, framesOn, segmentsOf, topBarsOf } from "../../../src/ui/calendar-week/segments";
import { softHyphens } from "../../../src/ui/calendar-week/soft-hyphens";
import { allDay, at, made, meeting, WEEK } from "../../domain/balance/made-events";

const { zone } = DANISH_FRAMES;
const MONDAY = "2026-11-16" as LocalDay;
const placed = (events: Parameters<typeof segmentsOf>[0]) =>
  segmentsOf(events, MONDAY, zone).map(({ from, to, lane, lanes }) => [from, to, lane, lanes]);

test("events one after the other have the day's width, overlapping ones share it", () => {
  expect(
    placed([
      meeting("2026-11-16", "9:00", 2),
      meeting("2026-11-16", "10:00", 1, { uid: "b" }),
      meeting("2026-11-16", "11:00", 1, { uid: "c" }),
    ]),
  ).toEqual([
    [540, 660, 0, 2],
    [600, 660, 1, 2],
    [660, 720, 0, 1],
  ]);
});

test("a very short event takes the room its title needs, so that the next one stands beside it", () => {
  expect(
    placed([meeting("2026-11-16", "9:00", 0.25), meeting("2026-11-16", "9:15", 1, { uid: "b" })]),
  ).toEqual([
    [540, 555, 0, 2],
    [555, 615, 1, 2],
  ]);
});

test("an event past midnight lies on both days, up to midnight and from it", () => {
  const night = made({ start: at("2026-11-16", "22:00"), end: at("2026-11-17", "1:00") });
  expect(placed([night])).toEqual([[1320, 1440, 0, 1]]);
  const [next] = segmentsOf([night], "2026-11-17" as LocalDay, zone);
  expect([next?.from, next?.to]).toEqual([0, 60]);
});

test("what does not count and lies over what does becomes a strip, and alone it keeps its width", () => {
  const cancelled = meeting("2026-11-16", "10:00", 1, { uid: "b", status: "cancelled" });
  const isAside = ({ event }: typeof cancelled) => event.status === "cancelled";
  const over = segmentsOf([meeting("2026-11-16", "9:00", 2), cancelled], MONDAY, zone, isAside);
  expect(over.map(({ lanes, isStrip, hasStrip }) => [lanes, isStrip, hasStrip])).toEqual([
    [1, false, true],
    [1, true, false],
  ]);
  expect(segmentsOf([cancelled], MONDAY, zone, isAside)[0]?.isStrip).toBe(false);
});

test("all-day events and long duties lie above the hours, in as few rows as they need", () => {
  const bars = topBarsOf(
    [
      allDay("2026-11-16", 2, { uid: "a" }),
      allDay("2026-11-17", 1, { uid: "b" }),
      allDay("2026-11-18", 9, { uid: "c" }),
      meeting("2026-11-20", "16:00", 14, { uid: "d", activity: "on-call" }),
      meeting("2026-11-20", "9:00", 1, { uid: "e" }),
    ],
    daysOf(WEEK),
    zone,
  );
  expect(bars.map(({ named, first, days, row }) => [named.event.uid, first, days, row])).toEqual([
    ["a", 0, 2, 0],
    ["b", 1, 1, 1],
    ["c", 2, 5, 0],
    ["d", 4, 2, 1],
  ]);
});

test("the hours reach from 7 to 18, and as far as an event or the frame wants", () => {
  expect(axisOf([], [])).toEqual({ from: 7, to: 18 });
  const late = segmentsOf([meeting("2026-11-16", "20:00", 1.5)], MONDAY, zone);
  expect(axisOf(late, [{ from: 5 * 60 + 30, to: 990 }])).toEqual({ from: 5, to: 22 });
});

test("a frame past midnight runs on into the next day", () => {
  const night = (day: LocalDay) => (day === MONDAY ? [{ from: minutes(1320), to: minutes(1560) }] : []);
  expect(framesOn(MONDAY, night)).toEqual([{ from: 1320, to: 1440 }]);
  expect(framesOn("2026-11-17" as LocalDay, night)).toEqual([{ from: 0, to: 120 }]);
});

test("the contour has an edge only where the next day has none", () => {
  const day = [{ from: 480, to: 990 }];
  expect(frameOutline([day, day])).toBe("M0 480H1M0 990H1M0 480V990M1 480H2M1 990H2M2 480V990");
  expect(frameOutline([day, [{ from: 600, to: 990 }]])).toContain("M1 480V600");
});

test("long words may break between their syllables, short ones never", () => {
  expect(softHyphens("Dokumentation", 9).split("\u00AD")).toEqual(["Do", "ku", "men", "ta", "tion"]);
  expect(softHyphens("Sparring med Jonas", 9)).toBe("Sparring med Jonas");
});
