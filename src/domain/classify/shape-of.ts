import type { CalendarEvent } from "../calendar/event";
import { lengthOf, MINUTE } from "../time/instant";
import { wallClock, type ZoneId } from "../time/zones";
import type { EventShape } from "./event-shape";

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
