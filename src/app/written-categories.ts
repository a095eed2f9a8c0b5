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
  /** What is not put there again: somebody has taken it off, or the source will not have it. */
  readonly leftOff?: readonly string[];
}

export interface WrittenStore {
  ofCalendar(id: CalendarId): Promise<WrittenRow[]>;
  put(row: WrittenRow): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Of an event that bears nothing of ours. */
export const unwritten = (calendarId: CalendarId, remote: RemoteId): WrittenRow => ({
  key: `${calendarId} ${remote}`,
  calendarId,
  remote,
  names: [],
  intended: null,
});

/** It is known to bear these, and nothing is under way. */
export const settled = (
  { key, calendarId, remote }: WrittenRow,
  names: readonly string[],
  leftOff?: readonly string[],
): WrittenRow => ({
  key,
  calendarId,
  remote,
  names,
  intended: null,
  ...(leftOff ? { leftOff } : {}),
});

export const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));
