import type { CalendarEvent, Sensitivity, ShowAs } from "../calendar/event";
import { lengthOf, MINUTE } from "../time/instant";
import { wallClock, type ZoneId } from "../time/zones";

/** What of an event but its words tells what it is. */
export interface EventContext {
  readonly allDay: boolean;
  /** Minutes since local midnight at which it begins. */
  readonly startsAt: number;
  readonly minutes: number;
  readonly organizerIsMe: boolean | null;
  /** Others than the calendar's owner; null when the source says nothing of people. */
  readonly inside: number | null;
  readonly outside: number | null;
  readonly isOnline: boolean;
  readonly showAs: ShowAs;
  readonly sensitivity: Sensitivity;
  readonly recurring: boolean;
}

/** Everything that the namer reads of an event. */
export interface EventShape extends EventContext {
  readonly title: string;
  readonly body: string;
  readonly location: string;
  readonly categories: readonly string[];
  /** What the leader's words are filed under; null where there is none. */
  readonly key: string | null;
  readonly series: string | null;
}

/** The occurrence as the namer reads it, at the wall clock of the leader's zone. */
export function shapeOf(event: CalendarEvent, zone: ZoneId): EventShape {
  return {
    title: event.title,
    body: "",
    location: event.location,
    categories: event.categories,
    key: event.key,
    series: event.series,
    allDay: event.allDay,
    startsAt: event.allDay ? 0 : wallClock(event.start, zone).timeOfDay,
    minutes: lengthOf(event) / MINUTE,
    organizerIsMe: event.organizerIsMe,
    inside: event.attendance?.inside ?? null,
    outside: event.attendance?.outside ?? null,
    isOnline: event.isOnline,
    showAs: event.showAs,
    sensitivity: event.sensitivity,
    recurring: event.series !== null,
  };
}

/** The part that a correction remembers of the event it was said about. */
export function contextOf(event: EventContext): EventContext {
  const { allDay, startsAt, minutes, organizerIsMe, inside, outside } = event;
  const { isOnline, showAs, sensitivity, recurring } = event;
  return {
    allDay,
    startsAt,
    minutes,
    organizerIsMe,
    inside,
    outside,
    isOnline,
    showAs,
    sensitivity,
    recurring,
  };
}
