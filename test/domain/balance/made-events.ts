import fc from "fast-check";
import {
  type ActivityId,
  activity,
  type Level,
  type Marks,
  SEED_ROWS,
} from "../../../src/domain/activity/activity";
import { foldWeek, type WeekInput } from "../../../src/domain/balance/fold-week";
import { DANISH_FRAMES, type Frames } from "../../../src/domain/boundary/frames";
import {
  type CalendarEvent,
  type CalendarId,
  type EventStatus,
  eventKey,
  type Response,
  type Sensitivity,
  type ShowAs,
} from "../../../src/domain/calendar/event";
import type { NamedEvent, Naming } from "../../../src/domain/classify/naming";
import { dayAfter, type LocalDay } from "../../../src/domain/time/days";
import { HOUR, type Instant, instant, MINUTE, minutes } from "../../../src/domain/time/instant";
import { mondayOf, parseWeek, spanOfWeek, type WeekId } from "../../../src/domain/time/weeks";
import { instantAt, startOfDay, type ZoneId } from "../../../src/domain/time/zones";

export const ZONES = ["Europe/Copenhagen", "America/New_York", "Pacific/Auckland"] as ZoneId[];

export const weekId = (text: string): WeekId => {
  const week = parseWeek(text);
  if (!week) throw new Error(`no such week: ${text}`);
  return week;
};

export const framesIn = (zone: ZoneId, changes: Partial<Frames> = {}): Frames => ({
  ...DANISH_FRAMES,
  zone,
  ...changes,
});

export const at = (day: string, time: string, zone: ZoneId = DANISH_FRAMES.zone): Instant => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return instantAt(day as LocalDay, minutes(hour * 60 + minute), zone);
};

export type Made = Partial<Omit<CalendarEvent, "key" | "calendarId">> & {
  readonly calendar?: string;
  readonly activity?: string;
  readonly saidBy?: Naming["source"];
};

export function made({
  calendar = "work",
  activity: id = "staff-meetings",
  saidBy = "lexicon",
  ...event
}: Made): NamedEvent {
  const start = event.start ?? at("2026-11-16", "9:00");
  const uid = event.uid ?? `uid-${start}`;
  const originalStart = event.originalStart ?? null;
  return {
    event: {
      key: eventKey(calendar as CalendarId, uid, originalStart ?? start),
      calendarId: calendar as CalendarId,
      series: null,
      allDay: false,
      zone: null,
      title: "Møde",
      location: "",
      status: "confirmed",
      showAs: "busy",
      response: "organizer",
      sensitivity: "normal",
      categories: [],
      organizerIsMe: true,
      attendance: null,
      isOnline: false,
      ...event,
      uid,
      originalStart,
      start,
      end: event.end ?? instant(start + HOUR),
    },
    naming: { activity: id as ActivityId, confidence: 1, source: saidBy, reasons: [], second: null },
  };
}

/** "Mon 9:00" for two hours is `meeting("2026-11-16", "9:00", 2)`. */
export const meeting = (day: string, time: string, hours: number, more: Made = {}): NamedEvent => {
  const start = at(day, time);
  return made({ ...more, start, end: instant(start + hours * HOUR) });
};

export const allDay = (day: string, days: number, more: Made = {}, zone = DANISH_FRAMES.zone): NamedEvent =>
  made({
    ...more,
    allDay: true,
    start: startOfDay(day as LocalDay, zone),
    end: startOfDay(dayAfter(day as LocalDay, days), zone),
  });

export const marksOf = (marks: Readonly<Record<string, readonly [Level, Level]>>): Map<ActivityId, Marks> =>
  new Map(Object.entries(marks).map(([id, [gives, drains]]) => [id as ActivityId, { gives, drains }]));

export const WEEK = weekId("2026-W47");

export const fold = (events: readonly NamedEvent[], more: Partial<WeekInput> = {}) =>
  foldWeek({
    week: WEEK,
    events,
    frames: DANISH_FRAMES,
    marks: new Map(),
    now: spanOfWeek(more.week ?? WEEK, (more.frames ?? DANISH_FRAMES).zone).start,
    ...more,
  });

const level = fc.constantFrom<Level>(0, 1, 2);
export const anyMarks = fc
  .uniqueArray(fc.constantFrom(...SEED_ROWS), { maxLength: 8 })
  .chain((ids) =>
    fc
      .tuple(...ids.map(() => fc.record({ gives: level, drains: level })))
      .map((marks) => new Map(ids.map((id, position) => [activity(id), marks[position] as Marks]))),
  );

const ACTIVITIES = [
  "finance",
  "reflection",
  "email",
  "travel",
  "not-classifiable",
  "private",
  "absence",
  "on-call",
];
const orNot = <T>(value: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });

interface Drawn extends Made {
  readonly from: number;
  readonly length: number;
  readonly day: number;
  readonly days: number;
  readonly number: number;
  readonly isCopied: boolean;
}

/** Events in and around a week: short, long, empty, all day, some in two calendars, of every state. */
const drawn = fc.record<Drawn>({
  number: fc.nat({ max: 1000 }),
  day: fc.integer({ min: -2, max: 8 }),
  from: fc.integer({ min: 0, max: 24 * 12 - 1 }),
  length: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 36 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 4000 }) },
  ),
  days: fc.integer({ min: 1, max: 4 }),
  isCopied: fc.boolean(),
  allDay: orNot(false, fc.boolean()),
  activity: orNot("staff-meetings", fc.constantFrom(...ACTIVITIES)),
  saidBy: orNot<Naming["source"]>("lexicon", fc.constant("leader")),
  status: orNot<EventStatus>("confirmed", fc.constantFrom("tentative", "cancelled")),
  showAs: orNot<ShowAs>("busy", fc.constantFrom("free", "tentative", "oof", "workingElsewhere")),
  response: orNot<Response>("organizer", fc.constantFrom("accepted", "tentative", "declined", "none")),
  sensitivity: orNot<Sensitivity>("normal", fc.constantFrom("personal", "private", "confidential")),
});

export type DrawnEvents = readonly Drawn[];
export const anyEvents: fc.Arbitrary<DrawnEvents> = fc.uniqueArray(drawn, {
  maxLength: 25,
  selector: ({ number }) => number,
});

/** Lays what was drawn into a week by the wall clock of a zone. */
export const layInto = (week: WeekId, zone: ZoneId, events: DrawnEvents): NamedEvent[] =>
  events.flatMap(({ day, from, length, days, number, isCopied, ...event }) => {
    const first = dayAfter(mondayOf(week), day);
    const start = event.allDay ? startOfDay(first, zone) : instantAt(first, minutes(from * 5), zone);
    const end = event.allDay ? startOfDay(dayAfter(first, days), zone) : instant(start + length * 5 * MINUTE);
    const placed = { ...event, uid: `uid-${number}`, start, end };
    const copy = made({ ...placed, calendar: "home", response: "accepted" });
    return isCopied ? [made(placed), copy] : [made(placed)];
  });
