/** A wall-clock reading without a zone, as the milliseconds that UTC would count for it. */
export type Local = number & { readonly unit: "local" };

export const SECOND_MS = 1000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
/** A day on a wall clock without a zone always has 24 hours; instants never use this. */
export const DAY_MS = 86_400_000;

export const local = (ms: number): Local => ms as Local;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

export const daysInYear = (year: number): number => (isLeapYear(year) ? 366 : 365);

/** Days since 1970-01-01. Written out because `Date.UTC` reads the years 0 to 99 as 1900 to 1999. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * shifted + leaps + sinceMarch + day - 719_469;
}

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilDay(number: number): CivilDay {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const yearOf = (number: number): number => new Date(number * DAY_MS).getUTCFullYear();

/** Monday is 0, Sunday is 6. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

export const dayOfLocal = (at: Local): number => Math.floor(at / DAY_MS);
export const timeOfDay = (at: Local): number => at - dayOfLocal(at) * DAY_MS;
