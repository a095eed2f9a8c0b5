import { dayNorm, type Frames, frameSpans } from "../boundary/frames";
import type { CalendarEvent } from "../calendar/event";
import { type LocalDay, weekdayOf } from "../time/days";
import { holidayOn } from "../time/holidays";
import {
  clip,
  type Instant,
  instant,
  lengthOf,
  type Millis,
  millis,
  overlaps,
  type Span,
} from "../time/instant";
import { spanOfDay } from "../time/zones";

/** The norm of one day: what is agreed, and what a holiday leaves of it. */
export interface DayNorm {
  readonly day: LocalDay;
  readonly agreed: Millis;
  readonly expected: Millis;
  readonly holiday: string | null;
  /** Where the day's norm lies in the day: an all-day event counts here. */
  readonly spans: readonly Span[];
}

/** Fills the frame from its start until the norm is used up; what is left over runs on behind the last range. */
function layOut(frame: readonly Span[], norm: Millis): Span[] {
  let left: number = norm;
  const laid: Span[] = [];
  frame.forEach((range, position) => {
    const isLast = position === frame.length - 1;
    const time = isLast ? left : Math.min(left, lengthOf(range));
    if (time > 0) laid.push({ start: range.start, end: instant(range.start + time) });
    left -= time;
  });
  return laid;
}

export function normOfDay(frames: Frames, day: LocalDay): DayNorm {
  const agreed = dayNorm(frames, weekdayOf(day));
  const holiday = holidayOn(day, frames.holidays);
  const expected = holiday ? millis(0) : agreed;
  return { day, agreed, expected, holiday, spans: layOut(frameSpans(frames, day), expected) };
}

/**
 * How much of the day's norm absences take: all of it when one is all day (also of a night that runs on into the
 * next day), else their share of the frame.
 */
export function takenFrom(norm: DayNorm, frames: Frames, absences: readonly CalendarEvent[]): Millis {
  const day = spanOfDay(norm.day, frames.zone);
  if (absences.some((absence) => absence.allDay && overlaps(absence, day))) return norm.expected;
  const frame = frameSpans(frames, norm.day);
  const whole = frame.reduce((sum, range) => sum + lengthOf(range), 0);
  if (whole === 0) return millis(0);
  const timed = absences.filter((absence) => !absence.allDay);
  const covered = frame.reduce((sum, range) => sum + coveredBy(range, timed), 0);
  return millis((norm.expected * covered) / whole);
}

function coveredBy(range: Span, spans: readonly Span[]): number {
  const parts = spans
    .map((span) => clip(span, range))
    .filter((part) => part !== null)
    .sort((a, b) => a.start - b.start);
  let covered = 0;
  let reached: Instant = range.start;
  for (const part of parts) {
    if (part.end <= reached) continue;
    covered += part.end - Math.max(part.start, reached);
    reached = part.end;
  }
  return covered;
}
