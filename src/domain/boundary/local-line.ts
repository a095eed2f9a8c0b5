import { type Instant, MINUTE } from "../time/instant";
import type { CompiledPolicy } from "./compiled-policy";

const DAY_MINUTES = 24 * 60;
const DAY = DAY_MINUTES * MINUTE;

/** A place on the leader's calendar and clock. */
export interface LocalTime {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** The leader's clock at `at`, by the hour changes that the policy carries. */
export function localTime(policy: CompiledPolicy, at: Instant): LocalTime {
  const minute = Math.floor(at / MINUTE);
  let ahead = 0;
  for (const [after, offset] of policy.offsets) if (policy.from + after <= minute) ahead = offset;
  const local = minute + ahead;
  const day = Math.floor(local / DAY_MINUTES);
  return { day, minute: local - day * DAY_MINUTES };
}

/** Monday is 0; the first of January 1970 was a Thursday. */
export const weekdayIndex = (day: number): number => (day + 3) % 7;

/** "7.30" or "7:30". */
export const clockText = (minute: number, colon: string): string => {
  const rest = minute % 60;
  return `${Math.floor(minute / 60)}${colon}${rest < 10 ? "0" : ""}${rest}`;
};

/** The sentence that tells the reader of the mail how long an answer can wait. */
export function lineFor(policy: CompiledPolicy, at: Instant, until: Instant | null): string {
  const { line } = policy;
  if (until === null) return line.open;
  const now = localTime(policy, at);
  const then = localTime(policy, until);
  const weekday = line.weekdays[weekdayIndex(then.day)] ?? "";
  const away = then.day - now.day;
  if (away <= 0) return line.today.replace("{time}", clockText(then.minute, line.colon));
  if (away === 1) return line.tomorrow;
  if (away < 7) return line.weekday.replace("{weekday}", weekday);
  const date = new Date(then.day * DAY);
  return line.date
    .replace("{weekday}", weekday)
    .replace("{day}", String(date.getUTCDate()))
    .replace("{month}", line.months[date.getUTCMonth()] ?? "");
}
