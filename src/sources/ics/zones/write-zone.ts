import type { ZoneId } from "../../../domain/time/zones";
import {
  civilDay,
  DAY_MS,
  dayNumber,
  daysInMonth,
  HOUR_MS,
  local,
  MINUTE_MS,
  weekdayOf,
} from "../times/civil";
import { writeLocal } from "../times/write-time";
import { ianaClock } from "./iana-clock";

interface Change {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** As many years of the same rule are taken for a rule. */
const SAME_YEARS = 6;

/** The lines of a VTIMEZONE that holds from `first` on: as yearly rules where the zone keeps to some. */
export function zoneLines(zone: ZoneId, first: number, last: number): string[] {
  const firstYear = new Date(first).getUTCFullYear() - 1;
  const lastYear = Math.max(new Date(last).getUTCFullYear() + 1, firstYear + SAME_YEARS);
  const years = [];
  for (let year = firstYear; year <= lastYear; year++) years.push(changesIn(year, zone));
  const rules = years.every((changes) => changes.length === 2) ? yearlyRules(years) : null;
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...(rules ?? eachChange(zone, firstYear, years)),
    "END:VTIMEZONE",
  ];
}

function yearlyRules(years: readonly (readonly Change[])[]): string[] | null {
  const lines: string[] = [];
  for (const half of [0, 1]) {
    const changes = years.flatMap((changes) => changes[half] ?? []);
    const [first] = changes;
    const rule = first && ruleOf(changes);
    if (!rule) return null;
    lines.push(...block(first, [`RRULE:${rule}`]));
  }
  return lines;
}

function eachChange(zone: ZoneId, firstYear: number, years: readonly (readonly Change[])[]): string[] {
  const at = dayNumber(firstYear, 1, 1) * DAY_MS;
  const offset = ianaClock(zone).offsetAt(at);
  return [{ at, from: offset, to: offset }, ...years.flat()].flatMap((change) => block(change, []));
}

function block(change: Change, more: readonly string[]): string[] {
  const kind = change.to > change.from ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${kind}`,
    `DTSTART:${writeLocal(local(change.at + change.from))}`,
    `TZOFFSETFROM:${writeOffset(change.from)}`,
    `TZOFFSETTO:${writeOffset(change.to)}`,
    ...more,
    `END:${kind}`,
  ];
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The one rule that puts a change where it is in every year, or null. */
function ruleOf(changes: readonly Change[]): string | null {
  const places = changes.map(placeOf);
  const [first] = places;
  if (!first) return null;
  const same = places.every((place) => place.rest === first.rest);
  if (same && places.every((place) => place.isLast)) return `${first.rule};BYDAY=-1${first.weekday}`;
  const isNth = places.every((place) => place.ordinal === first.ordinal);
  return same && isNth ? `${first.rule};BYDAY=${first.ordinal}${first.weekday}` : null;
}

function placeOf(change: Change) {
  const wall = change.at + change.from;
  const number = Math.floor(wall / DAY_MS);
  const { year, month, day } = civilDay(number);
  const weekday = WEEKDAYS[weekdayOf(number)] ?? "SU";
  const rule = `FREQ=YEARLY;BYMONTH=${month}`;
  return {
    rule,
    weekday,
    ordinal: Math.ceil(day / 7),
    isLast: day > daysInMonth(year, month) - 7,
    rest: [rule, weekday, wall - number * DAY_MS, change.from, change.to].join(),
  };
}

function changesIn(year: number, zone: ZoneId): Change[] {
  const { offsetAt } = ianaClock(zone);
  const changes: Change[] = [];
  for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day++) {
    const [from, to] = [offsetAt(day * DAY_MS), offsetAt((day + 1) * DAY_MS)];
    if (from === to) continue;
    let [low, high] = [day * DAY_MS, (day + 1) * DAY_MS];
    while (high - low > MINUTE_MS) {
      const middle = Math.floor((low + high) / 2 / MINUTE_MS) * MINUTE_MS;
      if (offsetAt(middle) === from) low = middle;
      else high = middle;
    }
    changes.push({ at: high, from, to });
  }
  return changes;
}

function writeOffset(offset: number): string {
  const size = Math.abs(offset);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(size / HOUR_MS)}${two((size % HOUR_MS) / MINUTE_MS)}`;
}
