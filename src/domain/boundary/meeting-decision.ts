import { HOUR, type Instant, MINUTE, type Millis, millis, type Span } from "../time/instant";
import type { CompiledPolicy } from "./compiled-policy";
import { type HoldReason, isHold, momentOf } from "./send-decision";

/** What the calendar says about the days around a meeting: when each began and ended. Plain numbers with an expiry. */
export interface Rhythm {
  readonly expires: number;
  /** The first start of each day with work, in order. */
  readonly starts: readonly number[];
  /** The last end of each day with work, in order. */
  readonly ends: readonly number[];
}

/** Recovery that is recommended between two working days. */
export const RECOMMENDED_REST: Millis = millis(11 * HOUR);
/** A meeting that runs so little over a frame is no evening meeting. */
const LITTLE = 15 * MINUTE;
/** A shorter gap lies within a working day and is no rest between two. */
const LEAST_REST = 4 * HOUR;

export interface MeetingOutside {
  readonly because: HoldReason;
  /** When the frame next opens after the meeting's start; null when the policy knows of none. */
  readonly opens: Instant | null;
  /** The shorter rest around the meeting, where it is shorter than recommended and known. */
  readonly rest: Millis | null;
}

/** Whether a meeting that others are invited to lies outside the frames; null where it may go without a word. */
export function decideMeeting(
  policy: CompiledPolicy | null,
  meeting: Span,
  invited: number,
  rhythm: Rhythm | null,
  now: Instant,
): MeetingOutside | null {
  if (!policy || invited < 1 || !(meeting.start < meeting.end)) return null;
  let because: HoldReason | null = null;
  let outside = 0;
  for (let at = meeting.start; at < meeting.end; ) {
    const moment = momentOf(policy, at);
    if (!moment) return null;
    const until = Math.min(moment.until, meeting.end) as Instant;
    if (isHold(moment.state)) {
      because ??= moment.state;
      outside += until - at;
    }
    at = until;
  }
  if (because === null || outside <= LITTLE) return null;
  const opens = momentOf(policy, meeting.start)?.opens ?? null;
  return { because, opens, rest: restAround(rhythm, meeting, now) };
}

function restAround(rhythm: Rhythm | null, meeting: Span, now: Instant): Millis | null {
  if (rhythm === null || rhythm.expires <= now) return null;
  const gaps = [
    ...rhythm.starts.map((start) => start - meeting.end),
    ...rhythm.ends.map((end) => meeting.start - end),
  ].filter((gap) => gap >= LEAST_REST && gap < RECOMMENDED_REST);
  return gaps.length === 0 ? null : millis(Math.min(...gaps));
}

const areTimes = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => Number.isInteger(each));

/** Reads a stored record without any library; null for whatever is not one. */
export function readRhythm(value: unknown): Rhythm | null {
  if (typeof value !== "object" || value === null) return null;
  const { expires, starts, ends } = value as { [name: string]: unknown };
  return Number.isInteger(expires) && areTimes(starts) && areTimes(ends)
    ? { expires: expires as number, starts, ends }
    : null;
}
