import { foldWeek } from "../../../src/domain/balance/fold-week";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import { type CalendarId, eventKey } from "../../../src/domain/calendar/event";
import type { NamedEvent } from "../../../src/domain/classify/naming";
import { HOUR, instant, MINUTE } from "../../../src/domain/time/instant";
import { spanOfWeek, type WeekId } from "../../../src/domain/time/weeks";

const WEEK = "2026-W47" as WeekId;
const CALENDAR = "work" as CalendarId;
const { start } = spanOfWeek(WEEK, DANISH_FRAMES.zone);
const COUNT = 5_000;

type Place = (number: number) => readonly [start: number, end: number];

/** Ways in which very many events lie that a fold could be slow with. */
export const PLACES: Readonly<Record<string, Place>> = {
  "a minute after another": (number) => [start + number * MINUTE, start + number * MINUTE + HOUR],
  "inside one another": (number) => [start + number * MINUTE, start + 168 * HOUR - number * MINUTE],
  "at the same time": () => [start, start + HOUR],
};

export const laid = (place: Place): NamedEvent[] =>
  Array.from({ length: COUNT }, (_, number) => {
    const [from, to] = place(number);
    const uid = `n-${number}`;
    return {
      event: {
        key: eventKey(CALENDAR, uid, instant(from)),
        calendarId: CALENDAR,
        uid,
        series: null,
        originalStart: null,
        start: instant(from),
        end: instant(to),
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
      },
      naming: {
        activity: ["finance", "email", "travel"][number % 3] ?? "",
        source: "lexicon",
        confidence: 1,
        reasons: [],
      },
    } as unknown as NamedEvent;
  });

export const fold = (events: readonly NamedEvent[]) =>
  foldWeek({ week: WEEK, events, frames: DANISH_FRAMES, marks: new Map(), now: instant(start + 60 * HOUR) });
