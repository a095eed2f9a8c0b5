import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LocalDay } from "../../../src/domain/time/days";
import { instant, minutes } from "../../../src/domain/time/instant";
import { instantAt, isZone, offsetAt, wallClock, type ZoneId } from "../../../src/domain/time/zones";
import { at, ZONES } from "../balance/made-events";

const utc = (text: string) => Date.parse(text);
const wide = [
  ...ZONES,
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
] as ZoneId[];

describe("the wall clock", () => {
  test("and the instant agree both ways, but for the hour that comes twice", () =>
    fc.assert(
      fc.property(
        fc
          .integer({ min: utc("1995-01-01"), max: utc("2060-01-01") })
          .map((ms) => instant(ms - (ms % 60_000))),
        fc.constantFrom(...wide),
        (moment, zone) => {
          const { day, timeOfDay } = wallClock(moment, zone);
          const back = instantAt(day, timeOfDay, zone);
          expect(wallClock(back, zone)).toEqual({ day, timeOfDay });
          expect([0, 30 * 60_000, 60 * 60_000]).toContain(moment - back);
        },
      ),
      { numRuns: 500 },
    ));

  test.each([
    // The spring change skips 02:00–03:00: read with the offset before it.
    ["Europe/Copenhagen", "2026-03-29", "2:30", "2026-03-29T01:30:00Z"],
    ["America/New_York", "2026-03-08", "2:30", "2026-03-08T07:30:00Z"],
    ["Pacific/Auckland", "2026-09-27", "2:30", "2026-09-26T14:30:00Z"],
    // The autumn change repeats an hour: its first passing.
    ["Europe/Copenhagen", "2026-10-25", "2:30", "2026-10-25T00:30:00Z"],
    ["America/New_York", "2026-11-01", "1:30", "2026-11-01T05:30:00Z"],
    ["Pacific/Auckland", "2026-04-05", "2:30", "2026-04-04T13:30:00Z"],
    // The hours around them.
    ["Europe/Copenhagen", "2026-03-29", "1:59", "2026-03-29T00:59:00Z"],
    ["Europe/Copenhagen", "2026-03-29", "3:00", "2026-03-29T01:00:00Z"],
    ["Europe/Copenhagen", "2026-10-25", "3:00", "2026-10-25T02:00:00Z"],
    ["Pacific/Auckland", "2026-01-01", "0:00", "2025-12-31T11:00:00Z"],
  ])("%s, %s %s is %s", (zone, day, time, expected) => {
    expect(at(day, time, zone as ZoneId)).toBe(utc(expected));
  });

  test("a time above 24:00 is the next day's", () => {
    const zone = "Europe/Copenhagen" as ZoneId;
    expect(instantAt("2026-03-28" as LocalDay, minutes(30 * 60), zone)).toBe(at("2026-03-29", "6:00", zone));
  });
});

describe("the offset", () => {
  test.each(wide)(
    "of %s is what the runtime says, before, on and after every change of ten years",
    (zone) => {
      const runtime = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" });
      const told = (moment: number) => {
        const part = runtime.formatToParts(moment).find(({ type }) => type === "timeZoneName");
        const [, sign, hours = "0", rest = "0"] = /GMT([+-])?(\d+)?:?(\d+)?/u.exec(part?.value ?? "") ?? [];
        return (Number(hours) * 60 + Number(rest)) * (sign === "-" ? -1 : 1);
      };
      const hour = 3_600_000;
      for (let day = utc("2020-01-01"); day < utc("2030-01-01"); day += 24 * hour) {
        const isOnChange = told(day) !== told(day + 24 * hour);
        for (let moment = day; moment < day + 24 * hour; moment += isOnChange ? hour / 4 : 24 * hour)
          expect(offsetAt(instant(moment), zone) - told(moment), new Date(moment).toISOString()).toBe(0);
      }
    },
  );
});

describe("zone names", () => {
  test.each(["Europe/Copenhagen", "America/Argentina/Buenos_Aires", "UTC"])("%s is one", (name) =>
    expect(isZone(name)).toBe(true),
  );
  test.each(["", "Mars/Olympus", "Romance Standard Time", "+01:00", "-99:99", "Europe/Copenhagen "])(
    "'%s' is none",
    (name) => expect(isZone(name)).toBe(false),
  );
});
