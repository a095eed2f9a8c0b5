import type { CalendarId } from "../domain/calendar/event";
import type { Undo } from "./judge-activity";
import type { Ports } from "./ports";

/** The leader's own name for a calendar; a newer file read into it keeps that name. */
export async function renameCalendar(ports: Ports, id: CalendarId, name: string): Promise<Undo> {
  const before = (await ports.calendars.list()).find((each) => each.id === id)?.name;
  await ports.calendars.rename(id, name);
  return () => ports.calendars.rename(id, before ?? name);
}
