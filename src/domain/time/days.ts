import { addDays, formatISO, getISODay, parseISO } from "date-fns";
import { type Instant, minutes, type Span } from "./instant";
import { instantAt, type ZoneId } from "./zones";

/** A day of the calendar without a zone, "2026-11-20". Sorts as text. */
export type LocalDay = string & { readonly kind: "day" };
/** Monday is 1, Sunday is 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;

export function isLocalDay(text: string): text is LocalDay {
  return DAY_TEXT.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** Days move by the calendar, so no day is ever taken to have 24 hours. */
export function dayAfter(day: LocalDay, count = 1): LocalDay {
  return formatISO(addDays(parseISO(day), count), { representation: "date" }) as LocalDay;
}

export const weekdayOf = (day: LocalDay): Weekday => getISODay(parseISO(day)) as Weekday;

export const startOfDay = (day: LocalDay, zone: ZoneId): Instant => instantAt(day, minutes(0), zone);

/** The day from its midnight to the next: 23, 24 or 25 hours. */
export const spanOfDay = (day: LocalDay, zone: ZoneId): Span => ({
  start: startOfDay(day, zone),
  end: startOfDay(dayAfter(day), zone),
});
