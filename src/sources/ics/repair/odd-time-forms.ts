import { DAY_MS, dayNumber, daysInMonth, HOUR_MS, local, MINUTE_MS, SECOND_MS } from "../times/civil";
import type { TimeValue } from "../times/time-value";

const LOOSE =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T\s](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;

/**
 * Hand-made feeds write times as ISO 8601 or SQL do ("2026-11-20 09:00:00", "2026-11-20T09:00+01:00"),
 * leave the seconds out, or end a day at 24:00.
 */
export function readOddTime(text: string): TimeValue | null {
  const parts = LOOSE.exec(text);
  if (!parts) return null;
  const number = (index: number) => Number(parts[index] ?? 0);
  const [year, month, day] = [number(1), number(2), number(3)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const midnight = dayNumber(year, month, day) * DAY_MS;
  if (parts[4] === undefined) return { at: local(midnight), isDate: true, offset: null };
  const [hour, minute, second] = [number(4), number(5), Math.min(number(6), 59)];
  if (hour > 24 || minute > 59 || (hour === 24 && minute + second > 0)) return null;
  const at = local(midnight + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS);
  return { at, isDate: false, offset: parts[7] === undefined ? null : offsetOf(parts[7]) };
}

function offsetOf(text: string): number {
  if (text === "Z" || text === "z") return 0;
  const sign = text.startsWith("-") ? -1 : 1;
  const digits = text.replace(/\D/g, "");
  return sign * (Number(digits.slice(0, 2)) * HOUR_MS + Number(digits.slice(2)) * MINUTE_MS);
}
