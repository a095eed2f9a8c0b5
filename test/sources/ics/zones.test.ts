import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, type LocalDay } from "../../../src/domain/time/days";
import { instant, minutes } from "../../../src/domain/time/instant";
import { zoneOfWindowsName } from "../../../src/domain/time/windows-zones";
import { instantAt, offsetAt } from "../../../src/domain/time/zones";
import { offsetInName, zoneOfName } from "../../../src/sources/ics/repair/zone-names";
import { DAY_MS, local, MINUTE_MS } from "../../../src/sources/ics/times/civil";
import { instantOf, localOf } from "../../../src/sources/ics/zones/clock";
import { fileClock } from "../../../src/sources/ics/zones/file-clock";
import { ianaClock } from "../../../src/sources/ics/zones/iana-clock";
import { zoneLines } from "../../../src/sources/ics/zones/write-zone";
import { ZONES } from "./reading";

const moment = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2040, 0, 1) });
const zone = fc.constantFrom(...ZONES);

describe("the clock of a zone", () => {
  it("shows what Intl shows", () => {
    fc.assert(
      fc.property(moment, zone, (at, name) => {
        expect(ianaClock(name).offsetAt(at)).toBe(offsetAt(instant(at), name) * MINUTE_MS);
      }),
    );
  });
  it("agrees with the domain about every minute of a wall clock", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_000 }),
        fc.integer({ min: 0, max: 1_439 }),
        zone,
        (days, time, name) => {
          const day = dayAfter("2015-01-01" as LocalDay, days);
          const wall = local(Date.parse(`${day}T00:00:00Z`) + time * MINUTE_MS);
          expect(instantOf(wall, ianaClock(name))).toBe(instantAt(day, minutes(time), name));
        },
      ),
    );
  });
  it("is found again from what we write of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2032, 0, 1) }), zone, (at, name) => {
        const text = `${zoneLines(name, Date.UTC(2020, 0, 1), Date.UTC(2032, 0, 1)).join("\n")}\n`;
        const written = fileClock(text, 0, text.length, Date.UTC(2040, 0, 1));
        expect(written?.offsetAt(at)).toBe(ianaClock(name).offsetAt(at));
        expect(text).toContain("RRULE:");
      }),
    );
  });
  it("reads a skipped time with the offset before, a repeated one as its first passing", () => {
    const clock = ianaClock(ZONES[0] as (typeof ZONES)[number]);
    expect(instantOf(local(Date.UTC(2026, 2, 29, 2, 30)), clock)).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(instantOf(local(Date.UTC(2026, 9, 25, 2, 30)), clock)).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });
  it("goes there and back outside the changes", () => {
    fc.assert(
      fc.property(moment, zone, (at, name) => {
        const clock = ianaClock(name);
        fc.pre(clock.offsetAt(at - DAY_MS) === clock.offsetAt(at + DAY_MS));
        expect(instantOf(localOf(at, clock), clock)).toBe(at);
      }),
    );
  });
});

describe("what a file may call a zone", () => {
  it.each([
    ["Europe/Copenhagen", "Europe/Copenhagen"],
    ["Romance Standard Time", "Europe/Paris"],
    ["pacific standard time", "America/Los_Angeles"],
    ["Pacific Daylight Time", "America/Los_Angeles"],
    ["/freeassociation.sourceforge.net/Tzfile/Europe/Oslo", "Europe/Oslo"],
    ["America/New York", "America/New_York"],
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", "Europe/Amsterdam"],
    ["(GMT-06:00) Central Time (US & Canada)", "America/Chicago"],
    ["Mitteleuropäische Zeit", "Europe/Paris"],
    ["Vesteuropa (normaltid)", "Europe/Berlin"],
    ["Europe/Nowhere", null],
    ["Customized Time Zone 1", null],
    ["", null],
  ])("%s", (name, wanted) => expect(zoneOfName(name)).toBe(wanted));

  it.each([
    ["UTC+02", 120, true],
    ["GMT -0330", -210, true],
    ["+05:30", 330, true],
    ["(UTC+01:00) Et sted", 60, false],
    ["UTC+99", null, null],
    ["Hjemme", null, null],
  ])("offset in %s", (name, offset, isWhole) => {
    const found = offsetInName(name);
    expect(found && [found.offset / MINUTE_MS, found.isWhole]).toEqual(
      offset === null ? null : [offset, isWhole],
    );
  });
  it("knows every zone of Windows by a name that Intl knows", () => {
    for (const name of [
      "W. Europe Standard Time",
      "FLE Standard Time",
      "GMT Standard Time",
      "Tonga Standard Time",
    ]) {
      expect(zoneOfWindowsName(name)).not.toBeNull();
    }
  });
});
