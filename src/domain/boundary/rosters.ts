import { dayAfter, type LocalDay, weekdayOf } from "../time/days";
import { type Minutes, minutes, overlaps, type Span } from "../time/instant";
import { dayOf, instantAt, type ZoneId } from "../time/zones";
import type { Roster } from "./boundary";

const DAY_MINUTES = 24 * 60;

/** A duty runs by the clock on the wall: a weekend's ends at eight on Monday, whatever the night's hour change. */
const dutyOn = (roster: Roster, day: LocalDay, zone: ZoneId): Span => {
  const end = roster.from + roster.length;
  const lastDay = dayAfter(day, Math.floor(end / DAY_MINUTES));
  return {
    start: instantAt(day, roster.from, zone),
    end: instantAt(lastDay, minutes(end % DAY_MINUTES) as Minutes, zone),
  };
};

/** The roster's duties that touch the span, in order. */
export function rosterSpans(roster: Roster, span: Span, zone: ZoneId): Span[] {
  const weeks = Math.max(1, Math.floor(roster.everyWeeks));
  const back = Math.ceil(roster.length / DAY_MINUTES) + 1;
  const duties: Span[] = [];
  const last = dayAfter(dayOf(span.end, zone));
  let day = dayAfter(dayOf(span.start, zone), -back);
  if (day < roster.firstDay) day = roster.firstDay;
  else day = dayAfter(day, (7 + weekdayOf(roster.firstDay) - weekdayOf(day)) % 7);
  for (; day <= last; day = dayAfter(day, 7)) {
    if (weeksBetween(roster.firstDay, day) % weeks !== 0) continue;
    const duty = dutyOn(roster, day, zone);
    if (overlaps(duty, span)) duties.push(duty);
  }
  return duties;
}

const weeksBetween = (first: LocalDay, day: LocalDay): number =>
  Math.round(
    (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / (7 * DAY_MINUTES * 60_000),
  );
