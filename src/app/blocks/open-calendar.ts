import { UID_ENDING } from "../../domain/blocks/block-id";
import { HOUR, instant } from "../../domain/time/instant";
import type { CalendarSource, ReadWish, Result, SourcedEvent } from "../calendar-source";
import { loadProfile } from "../profile";
import type { SyncPorts } from "../sync-ports";
import type { BookableCalendar } from "./bookable";

const FAR = 400 * 24 * HOUR;

/** A calendar that answers, with all that Pusterum has booked in it. */
export interface OpenedCalendar {
  readonly source: CalendarSource;
  readonly read: ReadWish;
  readonly own: ReadonlyMap<string, SourcedEvent>;
}

export async function openCalendar(
  ports: SyncPorts,
  { account, link }: BookableCalendar,
): Promise<Result<OpenedCalendar>> {
  const opened = await ports.sourceOf(account);
  if (!opened.ok) return opened;
  const { source } = opened;
  const now = ports.clock.now();
  const { frames } = await loadProfile(ports);
  const read: ReadWish = {
    calendarId: link.calendarId,
    calendar: link.remote,
    span: { start: instant(now - FAR), end: instant(now + FAR) },
    zone: frames.zone,
    held: null,
  };
  const found = await source.own(read, UID_ENDING);
  return found.ok ? { ok: true, source, read, own: found.own } : found;
}
