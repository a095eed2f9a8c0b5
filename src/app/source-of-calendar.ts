import type { CalendarId } from "../domain/calendar/event";
import type { CalendarSource, RemoteCalendarId, Result } from "./calendar-source";
import type { SyncPorts } from "./sync-ports";

/** What stands behind a calendar, whichever kind it is; what it cannot do it says itself. */
export async function sourceOfCalendar(
  ports: SyncPorts,
  id: CalendarId,
): Promise<Result<{ readonly source: CalendarSource; readonly remote: RemoteCalendarId }>> {
  const link = await ports.accounts.linkOf(id);
  if (!link) return sourceOfFile(ports, id);
  const account = await ports.accounts.get(link.accountId);
  if (!account) return { ok: false, reason: "not-found" };
  const opened = await ports.sourceOf(account);
  return opened.ok ? { ok: true, source: opened.source, remote: link.remote } : opened;
}

async function sourceOfFile(ports: SyncPorts, id: CalendarId): ReturnType<typeof sourceOfCalendar> {
  const text = await ports.calendars.text(id);
  const name = (await ports.calendars.list()).find((calendar) => calendar.id === id)?.name;
  if (text === null || name === undefined) return { ok: false, reason: "not-found" };
  const source = ports.sourceOfFile(text, name);
  const listed = await source.calendars();
  const [only] = listed.ok ? listed.calendars : [];
  return only ? { ok: true, source, remote: only.id } : { ok: false, reason: "not-found" };
}
