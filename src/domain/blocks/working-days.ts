import { type FrameRange, type Frames, frameSpans } from "../boundary/frames";
import { dayAfter, type LocalDay, WEEKDAYS, type Weekday, weekdayOf } from "../time/days";
import { holidayOn } from "../time/holidays";
import { HOUR, type Instant, instant, MINUTE, type Minutes, overlaps, type Span } from "../time/instant";
import { mondayOf, spanOfWeek, type WeekId } from "../time/weeks";
import { instantAt, spanOfDay, wallClock, type ZoneId } from "../time/zones";

/** A day of the week on which the leader works. Monday is 0, so that distances between days can be counted. */
export interface WorkingDay {
  readonly index: number;
  readonly day: LocalDay;
  /** The day's working hours, in order; a night's hours belong to the evening they begin on. */
  readonly windows: readonly Span[];
  /** From the first working minute to the last. */
  readonly whole: Span;
}

/** The days of the week with working hours: no quiet days, no public holidays, no day that is off as a whole. */
export function workingDays(week: WeekId, frames: Frames, daysOff: readonly Span[]): WorkingDay[] {
  const isOff = (day: LocalDay) =>
    holidayOn(day, frames.holidays) !== null ||
    daysOff.some((off) => overlaps(off, spanOfDay(day, frames.zone)));
  const days: WorkingDay[] = [];
  let reached = 0;
  // Sunday's night comes first: where a night runs into the next morning's hours, the shared hours are the night's.
  for (let index = -1; index < 7; index++) {
    const day = dayAfter(mondayOf(week), index);
    if (isOff(day)) continue;
    const windows = frameSpans(frames, day)
      .map(({ start, end }) => ({ start: instant(Math.max(start, reached)), end }))
      .filter(({ start, end }) => start < end);
    const [first, last] = [windows[0], windows.at(-1)];
    if (!first || !last) continue;
    reached = last.end;
    if (index >= 0) days.push({ index, day, windows, whole: { start: first.start, end: last.end } });
  }
  return days;
}

/** The week as its working days see it: a Sunday's night is still Sunday's, on Monday's early morning. */
export function spanOfWorkWeek(week: WeekId, frames: Frames): Span {
  const { start, end } = spanOfWeek(week, frames.zone);
  const nightEnd = (index: number) =>
    Math.max(0, ...frameSpans(frames, dayAfter(mondayOf(week), index)).map((span) => span.end));
  return { start: instant(Math.max(start, nightEnd(-1))), end: instant(Math.max(end, nightEnd(6))) };
}

/** The calendar days that the working days touch: nights begin on the day before, and run on into the next. */
const daysTouched = (days: readonly WorkingDay[]): LocalDay[] => [
  ...new Set(days.flatMap(({ day }) => [dayAfter(day, -1), day, dayAfter(day)])),
];

const touching = (spans: readonly Span[], days: readonly WorkingDay[]): Span[] =>
  spans.filter((span) => span.start < span.end && days.some(({ whole }) => overlaps(span, whole)));

/** A range of the wall clock on each of the days. */
export function rangeOnDays(range: FrameRange, days: readonly WorkingDay[], zone: ZoneId): Span[] {
  const spans = daysTouched(days).map((day) => ({
    start: instantAt(day, range.from, zone),
    end: instantAt(day, range.to, zone),
  }));
  return touching(spans, days);
}

/**
 * The same for a range in which nothing may lie, on the weekdays named. Where the clocks change inside it, it is
 * taken as wide as it can be read: a time that is passed twice is kept free both times.
 */
export function forbiddenOnDays(
  range: FrameRange,
  days: readonly WorkingDay[],
  zone: ZoneId,
  weekdays: readonly Weekday[] = WEEKDAYS,
): Span[] {
  const spans = daysTouched(days)
    .filter((day) => weekdays.includes(weekdayOf(day)))
    .map((day) => ({ start: firstAt(day, range.from, zone), end: lastAt(day, range.to, zone) }));
  return touching(spans, days);
}

/** Not later than the clock shows the time, also where a spring change skips it. */
function firstAt(day: LocalDay, timeOfDay: Minutes, zone: ZoneId): Instant {
  const at = instantAt(day, timeOfDay, zone);
  const isSkipped = shownAt(at, day, zone) !== timeOfDay;
  return isSkipped ? instant(at - HOUR) : at;
}

/** When the clock shows the time for the last time, also where an autumn change repeats it. */
function lastAt(day: LocalDay, timeOfDay: Minutes, zone: ZoneId): Instant {
  const at = instantAt(day, timeOfDay, zone);
  const again = instant(at + HOUR);
  return shownAt(again, day, zone) === timeOfDay ? again : at;
}

/** Minutes since midnight of `day`, above 1440 on the days after it. */
function shownAt(at: Instant, day: LocalDay, zone: ZoneId): number {
  const shown = wallClock(at, zone);
  return shown.timeOfDay + (Date.parse(shown.day) - Date.parse(day)) / MINUTE;
}
