import { describe, expect, test } from "vitest";
import { dayAfter, isLocalDay, type LocalDay, weekdayOf } from "../../../src/domain/time/days";
import { HOUR, lengthOf } from "../../../src/domain/time/instant";
import { COPENHAGEN, spanOfDay, type ZoneId } from "../../../src/domain/time/zones";

const day = (text: string) => text as LocalDay;

describe("days", () => {
  test("step over the ends of months, years and Februaries", () => {
    expect(dayAfter(day("2026-12-31"))).toBe("2027-01-01");
    expect(dayAfter(day("2024-02-28"))).toBe("2024-02-29");
    expect(dayAfter(day("2026-02-28"))).toBe("2026-03-01");
    expect(dayAfter(day("2026-03-01"), -1)).toBe("2026-02-28");
  });

  test("are 23, 24 or 25 hours long", () => {
    const long = (text: string, zone: ZoneId = COPENHAGEN) => lengthOf(spanOfDay(day(text), zone)) / HOUR;
    expect([long("2026-03-29"), long("2026-11-17"), long("2026-10-25")]).toEqual([23, 24, 25]);
    expect(long("2026-04-05", "Pacific/Auckland" as ZoneId)).toBe(25);
  });

  test("begin at the first instant there is, where the clocks change at midnight", () => {
    const { start } = spanOfDay(day("2026-04-24"), "Africa/Cairo" as ZoneId);
    expect(new Date(start).toISOString()).toBe("2026-04-23T22:00:00.000Z");
    expect(lengthOf(spanOfDay(day("2026-04-24"), "Africa/Cairo" as ZoneId)) / HOUR).toBe(23);
  });

  test("begin on Monday", () => {
    expect(["2026-11-16", "2026-11-22"].map((text) => weekdayOf(day(text)))).toEqual([1, 7]);
  });

  test("are only read when they exist", () => {
    expect(["2026-11-20", "2024-02-29"].map(isLocalDay)).toEqual([true, true]);
    for (const text of [
      "2026-02-30",
      "2025-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-1-1",
      "20261120",
      "2026-11-20T00:00",
      "",
    ])
      expect(isLocalDay(text), text).toBe(false);
  });
});
