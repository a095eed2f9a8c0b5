import type { CalendarReader, EventNamer, Ports } from "./ports";
import { readCalendar } from "./read-calendar";

export type ReadingPorts = Ports & {
  readonly reader: CalendarReader;
  readonly namer: () => Promise<EventNamer>;
};

/** Reads every stored text again, for what the leader has said since changes what stands in it. */
export async function rereadCalendars(ports: ReadingPorts): Promise<void> {
  for (const calendar of await ports.calendars.list()) {
    const bytes = await ports.calendars.text(calendar.id);
    if (!bytes) continue;
    const again = { id: calendar.id, kind: calendar.kind, fallbackName: calendar.name, bytes };
    await readCalendar(ports, again, () => {}, new AbortController().signal);
  }
}
