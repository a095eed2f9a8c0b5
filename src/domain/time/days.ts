import { addDays, getISODay } from "date-fns";

/** A day of the calendar without a zone, "2026-11-20". Sorts as text. */
export type LocalDay = string & { readonly kind: "day" };
/** Monday is 1, Sunday is 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;

/** The day as date-fns takes it. Its own parser and printer are far more than ten characters need. */
export const dateOf = (day: LocalDay): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

const pad = (value: number, width: number) => String(value).padStart(width, "0");
const dayAt = (date: Date): LocalDay =>
  `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}` as LocalDay;

export const isLocalDay = (text: string): text is LocalDay =>
  DAY_TEXT.test(text) && dayAt(dateOf(text as LocalDay)) === text;

/** Days move by the calendar, so no day is ever taken to have 24 hours. */
export function dayAfter(day: LocalDay, count = 1): LocalDay {
  return dayAt(addDays(dateOf(day), count));
}

export const weekdayOf = (day: LocalDay): Weekday => getISODay(dateOf(day)) as Weekday;
