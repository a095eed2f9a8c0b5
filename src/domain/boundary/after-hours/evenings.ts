import { dayAfter, type LocalDay } from "../../time/days";
import { type Instant, instant, minutes, overlaps, type Span } from "../../time/instant";
import { dayOf, instantAt } from "../../time/zones";
import { type Frames, frameSpans } from "../frames";
import type { WorkLog } from "../recovery/rest";

/** An evening begins here, or with the end of a frame that lasts longer. */
const EVENING = minutes(18 * 60);

/** From the evening's beginning until the next day begins. */
export function eveningOf(day: LocalDay, frames: Frames): Span {
  const end = instantAt(dayAfter(day), frames.dayStart, frames.zone);
  const frameEnds = frameSpans(frames, day).map((span) => span.end);
  const start = Math.max(instantAt(day, EVENING, frames.zone), ...frameEnds);
  return { start: instant(Math.min(start, end)), end };
}

/** From the day's beginning for late work to the next day's. */
export const workdayOf = (day: LocalDay, frames: Frames): Span => ({
  start: instantAt(day, frames.dayStart, frames.zone),
  end: instantAt(dayAfter(day), frames.dayStart, frames.zone),
});

/** Before the day's beginning for late work it is still the day before. */
export function workdayAt(at: Instant, frames: Frames): LocalDay {
  const day = dayOf(at, frames.zone);
  return workdayOf(day, frames).start <= at ? day : dayAfter(day, -1);
}

export const isFree = ({ stretches, moments }: WorkLog, span: Span): boolean =>
  !stretches.some((stretch) => overlaps(stretch, span)) &&
  !moments.some((moment) => span.start <= moment && moment < span.end);

export const hasPassed = (span: Span, now: Instant): boolean => span.start < span.end && span.end <= now;
