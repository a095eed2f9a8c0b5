import type { CalendarId } from "../domain/calendar/event";
import { ownAddresses } from "../domain/profile/own-addresses";
import { dayAfter } from "../domain/time/days";
import { clip, type Instant, type Span } from "../domain/time/instant";
import { mondayOf, type WeekId, weekAfter, weekOf, weeksOf } from "../domain/time/weeks";
import { startOfDay, type ZoneId } from "../domain/time/zones";
import type { CalendarKind, CalendarReader, CalendarRow, EventNamer, Ports, UnreadableReason } from "./ports";
import { loadProfile } from "./profile";
import { refreshCurrentWeek } from "./refresh-weeks";
import { lastWord } from "./rename-events";

const WEEKS_BACK = 26;
const WEEKS_AHEAD = 26;
/** Few enough to choose from at a glance. */
export const MOST_LIKELY = 3;

export interface NewCalendar {
  readonly id: CalendarId;
  readonly kind: CalendarKind;
  readonly fallbackName: string;
  readonly bytes: Uint8Array;
}

export type ReadOutcome =
  | { readonly ok: true; readonly calendar: CalendarRow; readonly weeks: readonly WeekId[] }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** What is read of a calendar: half a year back and half a year ahead, in whole weeks. */
export function readingWindow(now: Instant, zone: ZoneId): Span {
  const week = weekOf(now, zone);
  return {
    start: startOfDay(mondayOf(weekAfter(week, -WEEKS_BACK)), zone),
    end: startOfDay(dayAfter(mondayOf(weekAfter(week, WEEKS_AHEAD)), 7), zone),
  };
}

/** Reads a calendar's text, names its events and puts them in the place of what the calendar held before. */
export async function readCalendar(
  ports: Ports & { readonly reader: CalendarReader; readonly namer: () => Promise<EventNamer> },
  calendar: NewCalendar,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadOutcome> {
  const { frames, settings } = await loadProfile(ports);
  const own = ownAddresses({ settings });
  const window = readingWindow(ports.clock.now(), frames.zone);
  const request = {
    text: calendar.bytes,
    window,
    zone: frames.zone,
    calendarId: calendar.id,
    me: own ?? [],
  };
  const reading = await ports.reader.read(request, onProgress, signal);
  if (!reading.ok) return reading;
  const namer = await ports.namer();
  const records = await ports.profile.records();
  const named = await namer.name(reading.events, records, frames.zone);
  if (signal.aborted) return { ok: false, reason: "cancelled" };
  const held = (await ports.calendars.list()).find((each) => each.id === calendar.id);
  const now = ports.clock.now();
  const row: CalendarRow = {
    id: calendar.id,
    kind: calendar.kind,
    name: held?.name ?? reading.name ?? calendar.fallbackName,
    addedAt: held?.addedAt ?? now,
    readAt: now,
    window,
    declaredZone: reading.declaredZone,
    eventCount: reading.events.length,
    findings: reading.findings,
    ...(own === null ? { likelyOwners: reading.likelyOwners.slice(0, MOST_LIKELY) } : {}),
    counts: held?.counts ?? true,
  };
  const weeksWithin = (span: Span) => weeksOf(clip(span, window) ?? span, frames.zone);
  const weeks = await ports.calendars.replace(row, calendar.bytes, named, weeksWithin, lastWord(records));
  await refreshCurrentWeek(ports);
  return { ok: true, calendar: row, weeks };
}

/** Files do not change, but the window moves: reads each stored text again when its end comes near. */
export async function rereadAgeing(
  ports: Ports & { readonly reader: CalendarReader; readonly namer: () => Promise<EventNamer> },
): Promise<void> {
  const { frames } = await loadProfile(ports);
  const wanted = readingWindow(ports.clock.now(), frames.zone);
  for (const calendar of await ports.calendars.list()) {
    if (calendar.window.end >= wanted.end) continue;
    const bytes = await ports.calendars.text(calendar.id);
    if (!bytes) continue;
    const again = { id: calendar.id, kind: calendar.kind, fallbackName: calendar.name, bytes };
    await readCalendar(ports, again, () => {}, new AbortController().signal);
  }
}

export async function removeCalendar(ports: Ports, id: CalendarId): Promise<void> {
  await ports.calendars.remove(id);
  await refreshCurrentWeek(ports);
}
