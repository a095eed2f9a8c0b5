import type { CalendarEvent, CalendarId } from "../domain/calendar/event";
import type { Span } from "../domain/time/instant";
import type { ZoneId } from "../domain/time/zones";
import type { Words } from "../ui/words/words";
import type { FileFinding } from "./balance-json";
import { readBytes, unreadableCalendar } from "./read-files";
import { readCalendar } from "./wiring";

interface Reading {
  readonly window: Span;
  readonly zone: ZoneId;
  /** The leader's own addresses. */
  readonly me?: readonly string[];
}

/** Every event of the files in the window, and what could not be read; each file is a calendar of its own. */
export function readCalendars(files: readonly string[], { window, zone, me = [] }: Reading, words: Words) {
  const events: CalendarEvent[] = [];
  const findings: FileFinding[] = [];
  for (const [number, file] of files.entries()) {
    const calendarId = `file-${number + 1}` as CalendarId;
    const reading = readCalendar(readBytes(file, words), { window, zone, calendarId, me });
    if (!reading.ok) throw unreadableCalendar(file, reading.reason, words);
    for (const event of reading.events) events.push(event);
    for (const finding of reading.findings) findings.push({ file, ...finding });
  }
  return { events, findings };
}
