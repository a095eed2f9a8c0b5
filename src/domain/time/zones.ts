import { tzOffset } from "@date-fns/tz/tzOffset";
import { dayAfter, type LocalDay } from "./days";
import { HOUR, type Instant, instant, MINUTE, type Minutes, minutes, type Span } from "./instant";

/** An IANA zone name that `Intl` knows, such as "Europe/Copenhagen". */
export type ZoneId = string & { readonly kind: "zone" };

export const COPENHAGEN = "Europe/Copenhagen" as ZoneId;

/** A bare offset ("+01:00") is no zone: it knows no summer. */
export function isZone(name: string): name is ZoneId {
  return /^[A-Za-z]/.test(name) && !Number.isNaN(tzOffset(name, new Date(0)));
}

const DAY = 24 * HOUR;
/** Some decades of days; more are only asked for by a calendar that is out of its mind. */
const MOST_DAYS = 20_000;

/** No zone changes its clock twice within a day, so a day that begins and ends alike is alike all through. */
const steady = new Map<ZoneId, Map<number, Minutes | null>>();

/** What a clock on the wall of `zone` is ahead of UTC at `at`. */
export function offsetAt(at: Instant, zone: ZoneId): Minutes {
  const days = steady.get(zone) ?? new Map<number, Minutes | null>();
  steady.set(zone, days);
  const day = Math.floor(at / DAY);
  let offset = days.get(day);
  if (offset === undefined) {
    const begins = askedOffset(day * DAY, zone);
    offset = begins === askedOffset((day + 1) * DAY, zone) ? begins : null;
    if (days.size >= MOST_DAYS) days.clear();
    days.set(day, offset);
  }
  return offset ?? askedOffset(at, zone);
}

const askedOffset = (at: number, zone: ZoneId): Minutes => minutes(tzOffset(zone, new Date(at)));

/**
 * The instant at which a wall clock in `zone` shows `timeOfDay` on `day`.
 * A time that a spring change skips is read with the offset before the change (02:30 becomes 03:30);
 * one that an autumn change repeats is its first passing.
 */
export function instantAt(day: LocalDay, timeOfDay: Minutes, zone: ZoneId): Instant {
  const wall = Date.parse(`${day}T00:00:00Z`) + timeOfDay * MINUTE;
  const before = offsetAt(instant(wall - DAY), zone);
  const after = offsetAt(instant(wall + DAY), zone);
  const early = instant(wall - Math.max(before, after) * MINUTE);
  if (before === after) return early;
  const late = instant(wall - Math.min(before, after) * MINUTE);
  const shows = (at: Instant) => at + offsetAt(at, zone) * MINUTE === wall;
  if (shows(early)) return early;
  if (shows(late)) return late;
  return instant(wall - before * MINUTE);
}

/** Where the wall clock of `zone` stands at `at`: its day, and minutes since that day's midnight. */
export function wallClock(at: Instant, zone: ZoneId): { day: LocalDay; timeOfDay: Minutes } {
  const wall = at + offsetAt(at, zone) * MINUTE;
  const midnight = Math.floor(wall / DAY) * DAY;
  const day = new Date(wall).toISOString().slice(0, 10) as LocalDay;
  return { day, timeOfDay: minutes((wall - midnight) / MINUTE) };
}

export const dayOf = (at: Instant, zone: ZoneId): LocalDay => wallClock(at, zone).day;

export const startOfDay = (day: LocalDay, zone: ZoneId): Instant => instantAt(day, minutes(0), zone);

/** The day from its midnight to the next: 23, 24 or 25 hours. */
export const spanOfDay = (day: LocalDay, zone: ZoneId): Span => ({
  start: startOfDay(day, zone),
  end: startOfDay(dayAfter(day), zone),
});
