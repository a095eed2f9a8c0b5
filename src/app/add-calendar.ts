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
  const outcome = await readCalendar(ports, calendar, onProgress, signal);
  if (outcome.ok && calendar.kind === "file") await removeDemo(ports);
  return outcome;
}
