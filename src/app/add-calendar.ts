import type { CalendarId } from "../domain/calendar/event";
import { type NewCalendar, type ReadOutcome, readCalendar } from "./read-calendar";
import type { ReadingPorts } from "./reread-calendars";
import { removeDemo } from "./show-demo";

/** Reads a calendar of the leader's own; the invented one and what it said go as soon as the first has been read. */
export async function addCalendar(
  ports: ReadingPorts,
  calendar: NewCalendar,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadOutcome> {
  const held = calendar.kind === "file" ? await calendarOfSameText(ports, calendar.bytes) : null;
  const outcome = await readCalendar(ports, { ...calendar, id: held ?? calendar.id }, onProgress, signal);
  if (outcome.ok && calendar.kind === "file") await removeDemo(ports);
  return outcome;
}

/** The calendar that was made of this very file: added again, it is read again instead of standing there twice. */
async function calendarOfSameText(ports: ReadingPorts, bytes: Uint8Array): Promise<CalendarId | null> {
  for (const { id, kind } of await ports.calendars.list()) {
    if (kind !== "file") continue;
    const text = await ports.calendars.text(id);
    if (text?.length === bytes.length && text.every((byte, at) => byte === bytes[at])) return id;
  }
  return null;
}
