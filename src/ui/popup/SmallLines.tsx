import type { ReactNode } from "react";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { Instant } from "../../domain/time/instant";
import { isStale } from "../week/freshness";
import { NextBreathing } from "../week/NextBreathing";
import type { Words } from "../words/words";

interface SmallLinesProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly now: Instant;
  readonly readAt: Instant | null;
  readonly isDemo: boolean;
  readonly onBook: () => void;
  /** What happened after hours. */
  readonly afterHours: ReactNode;
  /** What the guard says of tonight. */
  readonly tonight: ReactNode;
}

/**
 * The slot under the week, for one sentence and an act or two each. The popup has no time and few bytes for them: a
 * line shows what lies ready in the mirror or beside it, or nothing; what takes more to do is the dashboard's.
 */
export function SmallLines({
  words,
  summary,
  now,
  readAt,
  isDemo,
  onBook,
  afterHours,
  tonight,
}: SmallLinesProps) {
  const stale = readAt !== null && isStale({ readAt, isDemo }, now);
  return (
    <>
      {!isDemo && !stale && <NextBreathing {...{ words, summary, now, onBook }} />}
      {afterHours}
      {tonight}
    </>
  );
}
