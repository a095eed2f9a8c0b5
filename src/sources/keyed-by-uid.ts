import type { CalendarEvent, EventKey } from "../domain/calendar/event";

/** A single event of a living calendar is known by its uid alone, so that it stays the same when it is moved. */
export function keyedByUid(event: CalendarEvent): CalendarEvent {
  if (event.series !== null) return event;
  const usual = `${event.calendarId}/${event.uid}/${event.start}`;
  return event.key === usual ? { ...event, key: `${event.calendarId}/${event.uid}` as EventKey } : event;
}
