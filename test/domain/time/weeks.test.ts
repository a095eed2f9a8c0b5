import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAfter, type LocalDay, weekdayOf } from "../../../src/domain/time/days";
import { HOUR, type Instant, instant, lengthOf } from "../../../src/domain/time/instant";
import {
  daysOf,
  mondayOf,
  parseWeek,
  spanOfWeek,
  type WeekId,
  weekAfter,
  weekOf,
  weekOfDay,
  weeksOf,
} from "../../../src/domain/time/weeks";
import { spanOfDay } from "../../../src/domain/time/zones";
import { weekId, ZONES } from "../balance/made-events";

const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc.integer({ min: Date.parse("1990-01-01"), max: Date.parse("2090-01-01") }).map(instant);
const anyWeek = fc.tuple(anyInstant, anyZone).map(([at, zone]) => weekOf(at, zone));

describe("ISO weeks", () => {
  test.each([
    ["2024-12-29", "2024-W52"],
    ["2024-12-30", "2025-W01"],
    ["2026-12-31", "2026-W53"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2021-01-03", "2020-W53"],
    ["2022-01-02", "2021-W52"],
    ["2023-01-01", "2022-W52"],
  ])("%s lies in %s", (day, week) => expect(weekOfDay(day as LocalDay)).toBe(week));

  test("52 or 53 of them in a year, and no other number is read", () => {
    const years = Array.from({ length: 40 }, (_, back) => 2000 + back);
    const long = years.filter((year) => parseWeek(`${year}-W53`) !== null);
    expect(long).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037]);
    for (const text of [
      "2026-W00",
      "2026-W54",
      "2025-W53",
      "2026-W1",
      "2026W47",
      "2026-47",
      "",
      "2026-W47 ",
      "x",
    ])
      expect(parseWeek(text)).toBeNull();
  });

  test("the week after the 53rd is the first", () => {
    expect(weekAfter(weekId("2026-W53"))).toBe("2027-W01");
    expect(weekAfter(weekId("2027-W01"), -1)).toBe("2026-W53");
    expect(weekAfter(weekId("2026-W47"), 52)).toBe("2027-W46");
  });

  test("every instant lies in the span of its own week and of no other", () =>
    fc.assert(
      fc.property(anyInstant, anyZone, (at, zone) => {
        const week = weekOf(at, zone);
        const { start, end } = spanOfWeek(week, zone);
        expect(start <= at && at < end).toBe(true);
        expect(spanOfWeek(weekAfter(week), zone).start).toBe(end);
      }),
    ));

  test("seven days tile the week, and it is 168 hours but for the clocks", () =>
    fc.assert(
      fc.property(anyWeek, anyZone, (week, zone) => {
        const days = daysOf(week).map((day) => spanOfDay(day, zone));
        const whole = spanOfWeek(week, zone);
        expect(days[0]?.start).toBe(whole.start);
        expect(days[6]?.end).toBe(whole.end);
        for (let day = 1; day < 7; day++) expect(days[day]?.start).toBe(days[day - 1]?.end);
        expect([167, 168, 169]).toContain(lengthOf(whole) / HOUR);
      }),
    ));

  test("names, Mondays and steps agree", () =>
    fc.assert(
      fc.property(anyWeek, fc.integer({ min: -300, max: 300 }), (week, steps) => {
        expect(parseWeek(week)).toBe(week);
        expect(weekdayOf(mondayOf(week))).toBe(1);
        const there = weekAfter(week, steps);
        expect(weekAfter(there, -steps)).toBe(week);
        expect(there > week).toBe(steps > 0);
      }),
    ));

  test("weeksOf gives every week that a span touches, and an instant's own week for an empty span", () =>
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 0, max: 400 * 24 }), anyZone, (start, hours, zone) => {
        const end = instant(start + hours * HOUR);
        const weeks = weeksOf({ start, end }, zone);
        expect(weeks[0]).toBe(weekOf(start, zone));
        const last = weeks.at(-1) as WeekId;
        expect(spanOfWeek(last, zone).start).toBeLessThanOrEqual(end);
        expect(spanOfWeek(last, zone).end).toBeGreaterThanOrEqual(end);
        expect(weeks).toEqual([...new Set(weeks)].sort());
        expect(weeks.map((week) => weekAfter(week)).slice(0, -1)).toEqual(weeks.slice(1));
      }),
    ));

  test("a span that ends at Monday's midnight does not touch the new week", () => {
    const [zone] = ZONES;
    const { start, end } = spanOfWeek(weekId("2026-W47"), zone as (typeof ZONES)[number]);
    expect(weeksOf({ start, end }, zone as (typeof ZONES)[number])).toEqual(["2026-W47"]);
  });
});

describe("whatever zone the device itself is in", () => {
  const answers = () => {
    const days = ["2026-03-29", "2026-10-25", "2018-11-04", "2026-12-31", "2024-02-29"] as LocalDay[];
    return days.map((day) => [
      dayAfter(day),
      dayAfter(day, -1),
      dayAfter(day, 400),
      weekdayOf(day),
      weekOfDay(day),
    ]);
  };
  test("days and weeks are the same", () => {
    const held = process.env.TZ;
    try {
      process.env.TZ = "UTC";
      const expected = answers();
      for (const zone of [...ZONES, "America/Sao_Paulo", "Africa/Cairo", "Pacific/Kiritimati"]) {
        process.env.TZ = zone;
        expect(new Date(0 as Instant).getTimezoneOffset(), `${zone} took hold`).not.toBe(0);
        expect(answers()).toEqual(expected);
      }
    } finally {
      if (held === undefined) delete process.env.TZ;
      else process.env.TZ = held;
    }
  });
});
