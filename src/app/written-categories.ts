import type { CalendarId, EventKey } from "../domain/calendar/event";

/** Which categories of ours an event bears since we wrote them last; by them the leader's own word is told apart. */
export interface WrittenRow {
  readonly key: EventKey;
  readonly calendarId: CalendarId;
  readonly names: readonly string[];
}
