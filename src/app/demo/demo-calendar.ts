import { dayAfter, type LocalDay } from "../../domain/time/days";
import { holidayOn } from "../../domain/time/holidays";
import { type Instant, minutes } from "../../domain/time/instant";
import { mondayOf, type WeekId, weekAfter } from "../../domain/time/weeks";
import { COPENHAGEN, instantAt, startOfDay, type ZoneId } from "../../domain/time/zones";
import { type DemoEvent, type DemoLanguage, type Entry, inLanguage } from "./demo-event";
import { peopleOf } from "./people";
import { SERIES, type Series } from "./series";
import { SINGLE_EVENTS, type Single } from "./single-events";

const WEEKS_AROUND = 12;
const HOLIDAY_WEEK = -5;

/** The calendar of an invented leader around a week. The same week always gives the same calendar. */
export function demoCalendar(week: WeekId, language: DemoLanguage, zone: ZoneId = COPENHAGEN): DemoEvent[] {
  const place: Place = { week, language, zone };
  return [...SERIES.flatMap((series) => seriesEvents(series, place)), ...singleEvents(place)];
}

interface Place {
  readonly week: WeekId;
  readonly language: DemoLanguage;
  readonly zone: ZoneId;
}

const dayOf = (place: Place, week: number, weekday: number): LocalDay =>
  dayAfter(mondayOf(weekAfter(place.week, week)), weekday - 1);

function timeOf(text: string) {
  const [hour = 0, minute = 0] = text.split(":").map(Number);
  return minutes(hour * 60 + minute);
}

const at = (day: LocalDay, time: string, { zone }: Place): Instant => instantAt(day, timeOf(time), zone);

function common(entry: Entry, { language }: Place): Omit<DemoEvent, "uid" | "start" | "end"> {
  const { status, showAs, sensitivity, location } = entry;
  return {
    title: inLanguage(entry.titles, language),
    ...peopleOf(entry.inside, entry.outside, entry.response),
    ...(location && { location: inLanguage(location, language) }),
    ...(status && { status }),
    ...(showAs && { showAs }),
    ...(sensitivity && { sensitivity }),
  };
}

/** The series, and beside it each of its times that was called off or moved. */
function seriesEvents(series: Series, place: Place): DemoEvent[] {
  const { every, phase = 0, cancelled = [], moved = {} } = series;
  const weeks = Array.from({ length: 2 * WEEKS_AROUND + 1 }, (_, count) => count - WEEKS_AROUND).filter(
    (week) => (week - phase) % every === 0,
  );
  const startIn = (week: number) => at(dayOf(place, week, series.weekday), series.from, place);
  const endIn = (week: number) => at(dayOf(place, week, series.weekday), series.to, place);
  const skipped = weeks.filter((week) => isSkipped(series, week, place));
  const uid = `${series.id}-${place.week}@demo.pusterum`;
  const base = { uid, ...common(series, place) };
  const first = weeks[0] ?? 0;
  const kept = (week: number) => weeks.includes(week) && !skipped.includes(week);
  return [
    {
      ...base,
      start: startIn(first),
      end: endIn(first),
      rule: `FREQ=WEEKLY;INTERVAL=${every};COUNT=${weeks.length}`,
      exceptions: skipped.map(startIn),
    },
    ...cancelled.filter(kept).map(
      (week): DemoEvent => ({
        ...base,
        start: startIn(week),
        end: endIn(week),
        originalStart: startIn(week),
        status: "cancelled",
      }),
    ),
    ...Object.entries(moved).flatMap(([key, { weekday, from }]): DemoEvent[] => {
      const week = Number(key);
      if (!kept(week)) return [];
      const start = at(dayOf(place, week, weekday), from, place);
      const end = (start + endIn(week) - startIn(week)) as Instant;
      return [{ ...base, start, end, originalStart: startIn(week) }];
    }),
  ];
}

/** Nothing comes back in the leader's own holiday or on a public one; the week that is shown is always whole. */
function isSkipped({ leftOut = [], weekday }: Series, week: number, place: Place): boolean {
  if (week === HOLIDAY_WEEK || leftOut.includes(week)) return true;
  return week !== 0 && holidayOn(dayOf(place, week, weekday), "DK") !== null;
}

function singleEvents(place: Place): DemoEvent[] {
  return SINGLE_EVENTS.map((single, position): DemoEvent => {
    const day = dayOf(place, single.week, single.weekday);
    const uid = `single-${position}-${place.week}@demo.pusterum`;
    return { uid, ...common(single, place), ...timesOf(single, day, place) };
  });
}

function timesOf(single: Single, day: LocalDay, place: Place): Pick<DemoEvent, "start" | "end" | "allDay"> {
  if (single.days === undefined)
    return { start: at(day, single.from, place), end: at(day, single.to, place) };
  return {
    allDay: true,
    start: startOfDay(day, place.zone),
    end: startOfDay(dayAfter(day, single.days), place.zone),
  };
}
