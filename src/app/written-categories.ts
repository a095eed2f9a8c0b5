import type { CalendarId } from "../domain/calendar/event";
import type { RemoteId } from "./calendar-source";

/**
 * Which categories of ours an event bears since we wrote them last; by them the leader's own word is told apart. A
 * source that keeps a series in one piece has one row for it.
 */
export interface WrittenRow {
  /** The calendar and what its source calls the event. */
  readonly key: string;
  readonly calendarId: CalendarId;
  readonly remote: RemoteId;
  readonly names: readonly string[];
  /** What is about to be written: a worker killed in the middle knows neither whether it was. */
  readonly intended: readonly string[] | null;
}

export interface WrittenStore {
  ofCalendar(id: CalendarId): Promise<WrittenRow[]>;
  put(row: WrittenRow): Promise<void>;
  remove(key: string): Promise<void>;
}

export const writtenKey = (calendar: CalendarId, remote: RemoteId): string => `${calendar} ${remote}`;
