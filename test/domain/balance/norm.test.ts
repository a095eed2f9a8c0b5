import { describe, expect, test } from "vitest";
import type { Frames } from "../../../src/domain/boundary/frames";
import { HOUR, type Millis, minutes } from "../../../src/domain/time/instant";
import { COPENHAGEN } from "../../../src/domain/time/zones";
import { allDay, at, fold, framesIn, made, meeting, weekId } from "./made-events";

const hours = (time: Millis) => Math.round((time / HOUR) * 1000) / 1000;
const absence = { activity: "absence" };
const frame = (...ranges: [number, number][]): Frames["ranges"] => {
  const day = ranges.map(([from, to]) => ({ from: minutes(from * 60), to: minutes(to * 60) }));
  return { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] };
};

describe("the norm", () => {
  test("is 37 hours of 7.4 a day in a plain week", () => {
    const week = fold([]);
    expect(week.days.map((day) => hours(day.norm))).toEqual([7.4, 7.4, 7.4, 7.4, 7.4, 0, 0]);
  });

  test("shrinks by holidays, with their names", () => {
    const easter = fold([], { week: weekId("2026-W15") });
    expect(easter.days[0]?.holiday).toBe("Anden påskedag");
    expect([hours(easter.norm.agreed), hours(easter.norm.holidays), hours(easter.norm.expected)]).toEqual([
      37, 7.4, 29.6,
    ]);
    const before = fold([], { week: weekId("2026-W14") });
    expect(before.days.map((day) => day.holiday)).toEqual([
      null,
      null,
      null,
      "Skærtorsdag",
      "Langfredag",
      null,
      "Påskedag",
    ]);
    expect(hours(before.norm.expected)).toBe(22.2);
  });

  test("does not shrink by holidays for a leader who has none", () => {
    const frames = framesIn(COPENHAGEN, { holidays: null });
    expect(hours(fold([], { week: weekId("2026-W15"), frames }).norm.expected)).toBe(37);
  });

  test("shrinks by a holiday week once, also when two calendars and a holiday say so", () => {
    const week = fold(
      [
        allDay("2026-04-06", 5, { ...absence, uid: "a" }),
        allDay("2026-04-06", 7, { ...absence, uid: "b", calendar: "home" }),
        meeting("2026-04-07", "9:00", 1, { ...absence, uid: "c" }),
      ],
      { week: weekId("2026-W15") },
    );
    expect([week.norm.holidays, week.norm.absence, week.norm.expected].map(hours)).toEqual([7.4, 29.6, 0]);
    expect(week.days.map((day) => day.isAbsent)).toEqual([true, true, true, true, true, true, true]);
  });

  test.each([
    ["the whole frame", "8:00", 8.5, 7.4],
    ["half of it", "8:00", 4.25, 3.7],
    ["more than it", "6:00", 15, 7.4],
    ["an evening outside it", "17:00", 3, 0],
  ])("an absence of %s takes its share of the day's norm", (_, time, length, taken) => {
    expect(hours(fold([meeting("2026-11-17", time, length, absence)]).norm.absence)).toBe(taken);
  });

  test("absences within and across one another take their time once", () => {
    const week = fold([
      meeting("2026-11-17", "8:00", 4.25, { ...absence, uid: "half the day" }),
      meeting("2026-11-17", "9:00", 1, { ...absence, uid: "within it" }),
      meeting("2026-11-17", "9:30", 2.75, { ...absence, uid: "to its end" }),
      meeting("2026-11-17", "11:00", 0.5, { ...absence, uid: "within it again" }),
    ]);
    expect(hours(week.norm.absence)).toBe(3.7);
  });

  test("an absence on a quiet day or a holiday takes nothing", () => {
    expect(hours(fold([allDay("2026-11-21", 2, absence)]).norm.absence)).toBe(0);
    expect(hours(fold([allDay("2026-04-06", 1, absence)], { week: weekId("2026-W15") }).norm.absence)).toBe(
      0,
    );
  });

  test("work during an absence still counts", () => {
    const week = fold([allDay("2026-11-17", 1, absence), meeting("2026-11-17", "10:00", 1, { uid: "call" })]);
    expect([hours(week.counted), hours(week.norm.absence)]).toEqual([1, 7.4]);
  });
});

describe("all-day work", () => {
  test("counts the norm of each of its days: none on a quiet day or a holiday", () => {
    expect(hours(fold([allDay("2026-11-16", 7)]).counted)).toBe(37);
    expect(hours(fold([allDay("2026-11-21", 2)]).counted)).toBe(0);
    expect(hours(fold([allDay("2026-04-06", 2)], { week: weekId("2026-W15") }).counted)).toBe(7.4);
  });

  test("lies where the frame lies, across its ranges", () => {
    const frames = framesIn(COPENHAGEN, { ranges: frame([8, 12], [13, 17]) });
    const [block] = fold([allDay("2026-11-17", 1)], { frames }).days[1]?.blocks ?? [];
    expect(block?.start).toBe(at("2026-11-17", "8:00"));
    expect(block?.end).toBe(at("2026-11-17", "16:24"));
    expect(hours(block?.time ?? (0 as Millis))).toBe(7.4);
  });

  test("counts the whole norm also where the frame is shorter than the norm", () => {
    const frames = framesIn(COPENHAGEN, { ranges: frame([9, 14]) });
    expect(hours(fold([allDay("2026-11-17", 1)], { frames }).counted)).toBe(7.4);
  });

  test("counts a night shift's norm, and its absence takes it, also past midnight", () => {
    const frames = framesIn(COPENHAGEN, { ranges: frame([22, 30]) });
    const night = made({ start: at("2026-11-17", "22:00"), end: at("2026-11-18", "6:00"), ...absence });
    expect(hours(fold([allDay("2026-11-17", 1)], { frames }).counted)).toBe(7.4);
    expect(hours(fold([allDay("2026-11-17", 1, absence)], { frames }).norm.absence)).toBe(7.4);
    expect(hours(fold([night], { frames }).norm.absence)).toBe(7.4);
  });

  test("on the day the clocks change is the day's norm, not 23 or 25 hours", () => {
    const frames = framesIn(COPENHAGEN, {
      quietDays: [],
      holidays: null,
      ranges: { ...frame([8, 16]), 7: frame([8, 16])[1] },
    });
    const sunday = fold([allDay("2026-03-29", 1)], { week: weekId("2026-W13"), frames });
    expect(hours(sunday.counted)).toBe(hours((sunday.days[6]?.norm ?? 0) as Millis));
  });
});
