import { dayAfter } from "../domain/time/days";
import type { Instant, Span } from "../domain/time/instant";
import { mondayOf, type WeekId, weekAfter, weekOf, weeksOf } from "../domain/time/weeks";
import { startOfDay, type ZoneId } from "../domain/time/zones";
import type { LinkRow } from "./account";
import { readingWindow } from "./read-calendar";

const ROUTINE_BACK = 4;
const ROUTINE_AHEAD = 9;
/** Weeks that one step of the first reading takes. */
const STEP = 4;

const spanOf = (first: WeekId, last: WeekId, zone: ZoneId): Span => ({
  start: startOfDay(mondayOf(first), zone),
  end: startOfDay(dayAfter(mondayOf(last), 7), zone),
});

/** What is looked at again and again: from four weeks back to nine ahead, in whole weeks. */
export function routineSpan(now: Instant, zone: ZoneId): Span {
  const week = weekOf(now, zone);
  return spanOf(weekAfter(week, -ROUTINE_BACK), weekAfter(week, ROUTINE_AHEAD), zone);
}

/** The last week that is not looked at again. */
export const lastOldWeek = (now: Instant, zone: ZoneId): WeekId =>
  weekAfter(weekOf(now, zone), -ROUTINE_BACK - 1);

const CATEGORIES_BACK = 1;
const CATEGORIES_AHEAD = 2;

/** Where the energy of events is brought into the calendar: this week, the past one and the coming two. */
export function categorySpan(now: Instant, zone: ZoneId): Span {
  const week = weekOf(now, zone);
  return spanOf(weekAfter(week, -CATEGORIES_BACK), weekAfter(week, CATEGORIES_AHEAD), zone);
}

/** A window in steps of a few weeks, those around now first, so that the leader sees the present week first. */
function stepsOf(window: Span, now: Instant, zone: ZoneId): Span[] {
  const weeks = weeksOf(window, zone);
  const steps: Span[] = [];
  for (let at = 0; at < weeks.length; at += STEP) {
    const last = weeks[Math.min(at + STEP, weeks.length) - 1] as WeekId;
    steps.push(spanOf(weeks[at] as WeekId, last, zone));
  }
  const distance = ({ start, end }: Span) => (now < start ? start - now : now >= end ? now - end : -1);
  return steps.sort((a, b) => distance(a) - distance(b));
}

/** How many weeks back events are kept, where the leader has not chosen. */
export const KEPT_WEEKS = 26;

/** Events that ended before it are let go of. */
export function keptFrom(now: Instant, zone: ZoneId, chosen: unknown): Instant {
  const weeks = typeof chosen === "number" && chosen >= ROUTINE_BACK ? Math.floor(chosen) : KEPT_WEEKS;
  return startOfDay(mondayOf(weekAfter(weekOf(now, zone), -weeks)), zone);
}

type Progress = Pick<LinkRow, "zone" | "window" | "pending" | "mark" | "routineFrom">;

/** The first reading: half a year back and half a year ahead. */
export function firstReading(now: Instant, zone: ZoneId): Progress {
  const window = readingWindow(now, zone);
  const routineFrom = routineSpan(now, zone).start;
  return { zone, window, pending: stepsOf(window, now, zone), mark: null, routineFrom };
}

/**
 * What is owed before the routine look: everything for another zone, or the weeks that have come near since, and those
 * that the routine has left behind since it last looked, unless the source tells of changes anywhere.
 */
export function owed(link: LinkRow, now: Instant, zone: ZoneId, tracksChanges: boolean): LinkRow {
  const routine = routineSpan(now, zone);
  const routineFrom = routine.start;
  if (link.zone !== zone) {
    const pending = stepsOf(link.window, now, zone);
    return { ...link, zone, zoneBefore: link.zoneBefore ?? link.zone, pending, routineFrom };
  }
  const since = Math.max(link.routineFrom ?? routineFrom, link.window.start) as Instant;
  const behind =
    tracksChanges || since >= routineFrom ? [] : stepsOf({ start: since, end: routineFrom }, now, zone);
  const end = Math.max(link.window.end, routine.end) as Instant;
  const ahead = end > link.window.end ? [{ start: link.window.end, end }] : [];
  if (behind.length + ahead.length === 0) return link;
  const pending = [...link.pending, ...ahead, ...behind];
  return { ...link, window: { ...link.window, end }, pending, routineFrom };
}

/** Everything is read anew: the source has forgotten what it told us. */
export const startedOver = (link: LinkRow, now: Instant): LinkRow => ({
  ...link,
  mark: null,
  pending: stepsOf(link.window, now, link.zone),
});
