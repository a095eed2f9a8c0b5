import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "./civil";

/** Days are nominal (they follow the wall clock), the rest is exact. */
export interface Duration {
  readonly days: number;
  readonly exact: number;
}

const FORM = /^([+-]?)P(?:(\d{1,7})W)?(?:(\d{1,7})D)?(?:T?(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,10})S)?)?$/i;

export function readDuration(text: string): Duration | null {
  const parts = FORM.exec(text.trim());
  if (!parts || parts.slice(2).every((part) => part === undefined)) return null;
  const sign = parts[1] === "-" ? -1 : 1;
  const number = (index: number) => Number(parts[index] ?? 0);
  return {
    days: sign * (7 * number(2) + number(3)),
    exact: sign * (number(4) * HOUR_MS + number(5) * MINUTE_MS + number(6) * SECOND_MS),
  };
}

export const nominalLength = (duration: Duration): number => duration.days * DAY_MS + duration.exact;
