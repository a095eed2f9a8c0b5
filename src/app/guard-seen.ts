import type { GuardCount } from "../domain/boundary/after-hours/fold-boundaries";
import type { Instant } from "../domain/time/instant";
import { daysOf, spanOfWeek, type WeekId } from "../domain/time/weeks";
import type { ZoneId } from "../domain/time/zones";
import type { Outcome } from "./guard-messages";
import type { GuardRecord } from "./guard-ports";

/** Of so many days the counts are kept; the weeks of older ones have taken them in. */
export const DAYS_COUNTED = 60;

/**
 * The mails that the guard saw go in a week; null where it was not on in it, or no longer knows. A mail that was let
 * wait did not go, and one on duty is counted apart.
 */
export function seenInWeek(
  { counts, guardedSince = null }: Pick<GuardRecord, "counts" | "guardedSince">,
  week: WeekId,
  now: Instant,
  zone: ZoneId,
): GuardCount | null {
  const all = daysOf(week);
  const days = all.flatMap((day) => counts[day] ?? []);
  if (days.length === 0) {
    const { start, end } = spanOfWeek(week, zone);
    const wasOn = guardedSince !== null && guardedSince < end && start <= now;
    const known = Object.keys(counts);
    const isForgotten = known.length >= DAYS_COUNTED && known.every((day) => day > (all.at(-1) ?? ""));
    if (!wasOn || isForgotten) return null;
  }
  return {
    edge: countOf(days, ["edge"]),
    late: countOf(days, ["now", "line", "unasked"]),
    duty: countOf(days, ["duty"]),
  };
}

/** How many mails went one of these ways on the days. */
export const countOf = (
  days: readonly Readonly<Partial<Record<Outcome, number>>>[],
  outcomes: readonly Outcome[],
): number => days.reduce((all, of) => outcomes.reduce((some, outcome) => some + (of[outcome] ?? 0), all), 0);
