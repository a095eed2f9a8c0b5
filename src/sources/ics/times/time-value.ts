import { DAY_MS, dayNumber, daysInMonth, HOUR_MS, type Local, local, MINUTE_MS, SECOND_MS } from "./civil";

/** A DATE or DATE-TIME as it is written: `offset` is 0 for a trailing Z, null without one. */
export interface TimeValue {
  readonly at: Local;
  readonly isDate: boolean;
  readonly offset: number | null;
}

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : Number.NaN;
};
const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** The two forms of the standard, without a regular expression, since a big file holds thousands of them. */
export function readTime(text: string): TimeValue | null {
  const length = text.length;
  if (length !== 8 && length !== 15 && length !== 16) return null;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 4);
  const day = two(text, 6);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  const midnight = dayNumber(year, month, day) * DAY_MS;
  if (length === 8) return { at: local(midnight), isDate: true, offset: null };
  const hour = two(text, 9);
  const minute = two(text, 11);
  const second = two(text, 13);
  if (text.charCodeAt(8) !== 84 || !(hour <= 23 && minute <= 59 && second <= 60)) return null;
  if (length === 16 && text.charCodeAt(15) !== 90) return null;
  const at = midnight + hour * HOUR_MS + minute * MINUTE_MS + Math.min(second, 59) * SECOND_MS;
  return { at: local(at), isDate: false, offset: length === 16 ? 0 : null };
}
