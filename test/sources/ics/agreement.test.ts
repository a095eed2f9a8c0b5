import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { instant } from "../../../src/domain/time/instant";
import { calendar, event, read, ZONES } from "./reading";

/** ical.js is right about rules of these forms that begin on one of their own days; it knows UTC without being told. */
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const list = (values: readonly (string | number)[], most: number) =>
  fc
    .uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most })
    .map((picked) => picked.join(","));
const interval = fc.integer({ min: 1, max: 4 }).map((number) => `;INTERVAL=${number}`);
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const rule = fc.oneof(
  interval.map((every) => `FREQ=DAILY${every}`),
  fc.tuple(interval, list(WEEKDAYS, 4)).map(([every, days]) => `FREQ=WEEKLY${every};BYDAY=${days}`),
  fc
    .tuple(interval, list(numbers(1, 31), 4))
    .map(([every, days]) => `FREQ=MONTHLY${every};BYMONTHDAY=${days}`),
  fc
    .tuple(interval, fc.constantFrom("1", "2", "3", "-1", "-2"), fc.constantFrom(...WEEKDAYS))
    .map(([every, nth, day]) => `FREQ=MONTHLY${every};BYDAY=${nth}${day}`),
  fc
    .tuple(list(numbers(1, 12), 3), fc.integer({ min: 1, max: 28 }))
    .map(([months, day]) => `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${day}`),
);

const FIRST = Date.UTC(2026, 0, 5, 9);
const FROM = Date.UTC(2026, 6, 1);
const TO = Date.UTC(2027, 6, 1);

function byIcalJs(text: string): number[] {
  const iterator = ICAL.Recur.fromString(text).iterator(
    ICAL.Time.fromString("2026-01-05T09:00:00Z", undefined as never),
  );
  const found: number[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const at = next.toUnixTime() * 1000;
    if (at >= TO) break;
    if (at >= FROM) found.push(at);
  }
  return found;
}

describe("rules that ical.js reads right", () => {
  it("are read alike, in every zone of the reader", () => {
    fc.assert(
      fc.property(rule, fc.constantFrom(...ZONES), (text, zone) => {
        const window = { start: instant(FROM), end: instant(TO) };
        const { events } = read(calendar(event("UID:r", "DTSTART:20260105T090000Z", `RRULE:${text}`)), {
          window,
          zone,
        });
        expect(events.map(({ start }) => Number(start)).filter((at) => at !== FIRST)).toEqual(byIcalJs(text));
      }),
      { numRuns: 150 },
    );
  });
});
