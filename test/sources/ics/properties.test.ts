import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, type LocalDay } from "../../../src/domain/time/days";
import { HOUR, type Instant, instant } from "../../../src/domain/time/instant";
import { startOfDay, type ZoneId } from "../../../src/domain/time/zones";
import { type EventToWrite, writeCalendar } from "../../../src/sources/ics/write-calendar";
import { read, ZONES } from "./reading";

const zones = fc.constantFrom(...ZONES);
const WRITTEN = instant(Date.UTC(2026, 10, 1));
const FIRST = Date.UTC(2026, 0, 1);

/** Whole minutes of 2026, away from the hours that a change of the clock repeats. */
const single = fc
  .record({
    minute: fc.integer({ min: 0, max: 364 * 24 * 60 }),
    length: fc.integer({ min: 1, max: 3 * 24 * 60 }),
    title: fc
      .string({ unit: "grapheme", maxLength: 120 })
      .map((text) => text.replace(/[\p{C}\p{Z}\ufffd]+/gu, " ").trim()),
  })
  .map(({ minute, length, title }, ...rest): EventToWrite & { index: number } => ({
    uid: "",
    index: rest.length,
    title: title.replace(/[\r\n]/g, " "),
    start: instant(FIRST + minute * 60_000),
    end: instant(FIRST + (minute + length) * 60_000),
  }));
const several = fc
  .array(single, { maxLength: 12 })
  .map((events) => events.map((event, index): EventToWrite => ({ ...event, uid: `e${index}` })));

const YEAR = { start: instant(FIRST - 400 * 24 * HOUR), end: instant(FIRST + 800 * 24 * HOUR) };
const row = ({ uid, title, start, end }: { uid: string; title: string; start: Instant; end: Instant }) =>
  `${start} ${end} ${uid} ${title}`;

describe("what is written is read again", () => {
  it("in UTC, whatever the reader's zone", () => {
    fc.assert(
      fc.property(several, zones, (events, zone) => {
        const text = writeCalendar({ name: "Prøve", writtenAt: WRITTEN, events });
        const reading = read(text, { window: YEAR, zone });
        expect(reading.events.map(row).sort()).toEqual(events.map(row).sort());
        expect(reading.findings.filter(({ reason }) => reason !== "no-attendees")).toEqual([]);
      }),
    );
  });
  it("as whole days of its zone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 1, max: 20 }),
        zones,
        (from, length, zone) => {
          const day = dayAfter("2026-01-01" as LocalDay, from);
          const span = { start: startOfDay(day, zone), end: startOfDay(dayAfter(day, length), zone) };
          const text = writeCalendar({
            name: "Dage",
            writtenAt: WRITTEN,
            zone,
            events: [{ uid: "d", title: "Fri", allDay: true, ...span }],
          });
          expect(read(text, { window: YEAR, zone }).events).toMatchObject([{ allDay: true, ...span }]);
        },
      ),
    );
  });
  it("never in lines of more than 75 octets", () => {
    fc.assert(
      fc.property(several, (events) => {
        const text = writeCalendar({ name: "Øvelse 🎻".repeat(20), writtenAt: WRITTEN, events });
        for (const line of text.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe("windows", () => {
  /** A weekly series as it stands on a wall clock, which changes of the clock must not move. */
  const weekly = (zone: ZoneId) =>
    writeCalendar({
      name: "Serie",
      writtenAt: WRITTEN,
      zone,
      events: [
        {
          uid: "s",
          title: "Serie",
          start: instant(startOfDay("2026-01-05" as LocalDay, zone) + 9 * HOUR),
          end: instant(startOfDay("2026-01-05" as LocalDay, zone) + 11 * HOUR),
          rule: "FREQ=WEEKLY",
        },
      ],
    });

  it("laid side by side hold what one window holds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), zones, (hours, zone) => {
        const text = weekly(zone);
        const cut = instant(FIRST + hours * 12 * HOUR);
        const all = read(text, { window: YEAR, zone }).events;
        const before = read(text, { window: { start: YEAR.start, end: cut }, zone }).events;
        const after = read(text, { window: { start: cut, end: YEAR.end }, zone }).events;
        expect(new Set([...before, ...after].map(row))).toEqual(new Set(all.map(row)));
        for (const { start } of before) expect(start).toBeLessThan(cut);
        for (const { end } of after) expect(end).toBeGreaterThan(cut);
      }),
    );
  });
  it("see a series at the same time of day all year", () => {
    for (const zone of ZONES) {
      const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" });
      const seen = new Set(
        read(weekly(zone), { window: YEAR, zone }).events.map(({ start }) => clock.format(start)),
      );
      expect([...seen]).toEqual(["09:00"]);
    }
  });
});

describe("any text at all", () => {
  it("is read or refused, never thrown at", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "BEGIN:VCALENDAR",
        "END:VCALENDAR",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VTIMEZONE",
        "END:VTIMEZONE",
        "BEGIN:STANDARD",
        "END:STANDARD",
        "TZOFFSETTO:+0100",
        "DTSTART:20261116T080000Z",
        "DTSTART;VALUE=DATE:20261116",
        "DTEND;TZID=X:20261116T090000",
        "RRULE:FREQ=DAILY",
        "RRULE:FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO",
        "RECURRENCE-ID:20261117T080000Z",
        "EXDATE:20261118T080000Z",
        "RDATE;VALUE=PERIOD:20261119T080000Z/PT1H",
        "UID:1",
      ),
      fc.string(),
      fc
        .tuple(fc.constantFrom("DTSTART:", "RRULE:", "DURATION:", "TZID:", "SUMMARY;", " "), fc.string())
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), zones, (lines, zone) => {
        const reading = read(["BEGIN:VCALENDAR", ...lines].join("\r\n"), { zone });
        expect(reading.findings.filter(({ reason }) => reason === "component-unreadable")).toEqual([]);
        for (const { start, end } of reading.events) expect(end).toBeGreaterThanOrEqual(start);
      }),
      { numRuns: 400 },
    );
  });
});
