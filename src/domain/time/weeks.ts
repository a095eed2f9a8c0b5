import { getISOWeek, getISOWeekYear } from "date-fns";
import { dateOf, dayAfter, type LocalDay, weekdayOf } from "./days";
import type { Instant, Span } from "./instant";
import { dayOf, startOfDay, type ZoneId } from "./zones";

/** An ISO week, "2026-W47". Sorts as text. */
export type WeekId = string & { readonly kind: "week" };

const WEEK_TEXT = /^(\d{4})-W(\d{2})$/;

const pad = (value: number, width: number) => String(value).padStart(width, "0");

export function weekOfDay(day: LocalDay): WeekId {
  const date = dateOf(day);
  return `${pad(getISOWeekYear(date), 4)}-W${pad(getISOWeek(date), 2)}` as WeekId;
}

export const weekOf = (at: Instant, zone: ZoneId): WeekId => weekOfDay(dayOf(at, zone));

/** Reads "2026-W47"; null when the year has no such week. */
export function parseWeek(text: string): WeekId | null {
  if (!WEEK_TEXT.test(text)) return null;
  const week = text as WeekId;
  return weekOfDay(mondayOf(week)) === week ? week : null;
}

export const yearAndNumber = (week: WeekId): { year: number; number: number } => ({
  year: Number(week.slice(0, 4)),
  number: Number(week.slice(6)),
});

/** The fourth of January always lies in week one. */
export function mondayOf(week: WeekId): LocalDay {
  const { year, number } = yearAndNumber(week);
  const fourth = `${pad(year, 4)}-01-04` as LocalDay;
  return dayAfter(fourth, 1 - weekdayOf(fourth) + 7 * (number - 1));
}

export function daysOf(week: WeekId): LocalDay[] {
  const monday = mondayOf(week);
  return [0, 1, 2, 3, 4, 5, 6].map((count) => dayAfter(monday, count));
}

export const weekAfter = (week: WeekId, count = 1): WeekId => weekOfDay(dayAfter(mondayOf(week), 7 * count));

/** From Monday's midnight to the next Monday's: 167, 168 or 169 hours. */
export const spanOfWeek = (week: WeekId, zone: ZoneId): Span => ({
  start: startOfDay(mondayOf(week), zone),
  end: startOfDay(mondayOf(weekAfter(week)), zone),
});

/** Every week that the span touches, in order. */
export function weeksOf(span: Span, zone: ZoneId): WeekId[] {
  const weeks: WeekId[] = [];
  const last = weekOf((span.end > span.start ? span.end - 1 : span.start) as Instant, zone);
  for (let week = weekOf(span.start, zone); week <= last; week = weekAfter(week)) weeks.push(week);
  return weeks;
}
