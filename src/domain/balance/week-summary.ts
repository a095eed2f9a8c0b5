import type { ActivityId } from "../activity/activity";
import type { BoundaryFigures } from "../boundary/after-hours/boundary-figures";
import type { EventKey } from "../calendar/event";
import type { LocalDay } from "../time/days";
import type { Instant, Millis, Span } from "../time/instant";
import type { WeekId } from "../time/weeks";
import type { ZoneId } from "../time/zones";
import type { CountingRuleId } from "./counting-rules";
import type { Sides } from "./sides";

/** Raised whenever the fold changes, so that stored summaries of an older fold are made anew. */
export const SUMMARY_VERSION = 3;

/** One event's counted time on one day. Carries no title: summaries are kept for good, events are not. */
export interface Block extends Span {
  readonly event: EventKey;
  readonly activity: ActivityId;
  readonly time: Millis;
  readonly sides: Sides;
  /** What the product would guess of time that is not judged; never part of `sides`. */
  readonly guess: "gives" | "drains" | "both" | "neutral" | null;
}

/** Time blocked for reflection, whether judged or not. */
export interface BreathingSpace extends Span {
  readonly event: EventKey;
}

export interface DaySummary {
  readonly day: LocalDay;
  readonly sides: Sides;
  readonly blocks: readonly Block[];
  readonly breathing: readonly BreathingSpace[];
  readonly holiday: string | null;
  readonly isAbsent: boolean;
  readonly isOnCall: boolean;
  readonly norm: Millis;
}

export interface ActivityTime {
  readonly activity: ActivityId;
  readonly time: Millis;
  readonly sides: Sides;
  readonly events: readonly EventKey[];
}

/** An event that did not count as hours, and the rule that says so. */
export interface SetAside {
  readonly event: EventKey;
  readonly rule: CountingRuleId | "same-meeting";
}

/** A week folded into figures. The popup, the toolbar icon and the trend read this and nothing else. */
export interface WeekSummary extends Span {
  readonly version: number;
  readonly week: WeekId;
  readonly zone: ZoneId;
  readonly computedAt: Instant;
  readonly counted: Millis;
  readonly sides: Sides;
  readonly past: Sides;
  readonly planned: Sides;
  /** The unjudged time as it would fall if every first guess were right. */
  readonly ifGuessed: Sides;
  /** From -100 to +100 over judged time; null when nothing is judged. For trends and the command line. */
  readonly index: number | null;
  readonly norm: {
    readonly agreed: Millis;
    readonly holidays: Millis;
    readonly absence: Millis;
    readonly expected: Millis;
  };
  readonly days: readonly DaySummary[];
  /** Longest first. */
  readonly activities: readonly ActivityTime[];
  readonly ownLife: Millis;
  readonly onCall: readonly Span[];
  /** What happened outside the leader's hours, and the rest that it left. */
  readonly boundary: BoundaryFigures;
  readonly setAside: readonly SetAside[];
  /** Its events have been let go of: it stays as it is, whatever is said or folded later. */
  readonly isFinal?: true;
}

/** Whether a stored summary can be shown as it is: no fold of today would, or could, make another of it. */
export const isOfToday = ({ isFinal, version, zone }: WeekSummary, today: ZoneId = zone): boolean =>
  isFinal === true || (version === SUMMARY_VERSION && zone === today);
