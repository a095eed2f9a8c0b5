import type { CalendarEvent, CalendarId } from "../../../src/domain/calendar/event";
import type { Finding } from "../../../src/domain/calendar/finding";
import { instant } from "../../../src/domain/time/instant";
import { COPENHAGEN, type ZoneId } from "../../../src/domain/time/zones";
import { type CalendarReading, readCalendar } from "../../../src/sources/ics/read-calendar";
import type { ReadOptions } from "../../../src/sources/ics/read-options";

export const span = (from: string, to: string) => ({
  start: instant(Date.parse(from)),
  end: instant(Date.parse(to)),
});

export const CALENDAR = "kalender" as CalendarId;

/** November 2026 in Copenhagen, unless a test says otherwise. */
export const options = (more: Partial<ReadOptions> = {}): ReadOptions => ({
  window: span("2026-11-01T00:00Z", "2026-12-01T00:00Z"),
  zone: COPENHAGEN,
  calendarId: CALENDAR,
  ...more,
});

export type Read = Extract<CalendarReading, { ok: true }>;

export function read(input: string | Uint8Array, more: Partial<ReadOptions> = {}): Read {
  const reading = readCalendar(input, options(more));
  if (!reading.ok) throw new Error(`not read: ${reading.reason}`);
  return reading;
}

export const calendar = (...lines: readonly string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");

export const event = (...lines: readonly string[]): string =>
  ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");

/** "2026-11-16T08:00Z" */
export const minute = (at: number): string => new Date(at).toISOString().replace(/:00\.000Z$/, "Z");

export const starts = ({ events }: Read): string[] => events.map(({ start }) => minute(start));

/** An occurrence in one line, with whatever is not ordinary about it. */
export function lineOf(event: CalendarEvent): string {
  const marks = [
    event.allDay && "all-day",
    event.status === "cancelled" && "cancelled",
    event.status === "tentative" && "maybe",
    event.showAs !== "busy" && event.showAs,
    event.sensitivity !== "normal" && event.sensitivity,
    event.isOnline && "online",
    ...event.categories.map((category) => `#${category}`),
  ].filter((mark) => mark !== false);
  const place = event.location === "" ? "" : ` @ ${event.location}`;
  const title = event.title.replace(/\n/g, "⏎");
  return `${minute(event.start)} ${minute(event.end)} ${title}${place}${marks.length > 0 ? ` [${marks.join(" ")}]` : ""}`;
}

export const findingLine = ({ reason, line, title, detail }: Finding): string =>
  `! ${[reason, line, title].filter((part) => part !== undefined).join(" ")}${detail === undefined ? "" : ` | ${detail}`}`;

export const NEW_YORK = "America/New_York" as ZoneId;
export const AUCKLAND = "Pacific/Auckland" as ZoneId;
export const ZONES: readonly ZoneId[] = [COPENHAGEN, NEW_YORK, AUCKLAND];
