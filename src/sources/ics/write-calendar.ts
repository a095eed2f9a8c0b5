import type { EventStatus, Response, Sensitivity, ShowAs } from "../../domain/calendar/event";
import type { Instant, Span } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { BUSY_WORDS } from "./text/busy-words";
import { writeLine, writeParam, writeText } from "./text/write-line";
import { writeDate, writeLocal, writeUtc } from "./times/write-time";
import { localOf } from "./zones/clock";
import { ianaClock } from "./zones/iana-clock";
import { zoneLines } from "./zones/write-zone";

export interface PersonToWrite {
  readonly address: string;
  readonly name?: string;
  readonly response?: Response;
}

export interface EventToWrite extends Span {
  readonly uid: string;
  readonly title: string;
  /** Days are those of the zone that the event or the calendar is written in. */
  readonly allDay?: boolean;
  /** With a zone, times are written as its wall clocks show them, which a series needs; without one, in UTC. */
  readonly zone?: ZoneId;
  readonly location?: string;
  readonly description?: string;
  readonly status?: EventStatus;
  readonly showAs?: ShowAs;
  readonly sensitivity?: Sensitivity;
  readonly categories?: readonly string[];
  /** The value of an RRULE, such as "FREQ=WEEKLY;BYDAY=MO". */
  readonly rule?: string;
  /** Starts that the series leaves out. */
  readonly exceptions?: readonly Instant[];
  /** The start that this event stands in for, in the series with the same uid. */
  readonly originalStart?: Instant;
  readonly organizer?: PersonToWrite;
  readonly attendees?: readonly PersonToWrite[];
  readonly sequence?: number;
}

export interface CalendarToWrite {
  readonly name: string;
  /** The moment of writing, which the standard wants in each event. */
  readonly writtenAt: Instant;
  /** For events that name no zone of their own. */
  readonly zone?: ZoneId;
  readonly events: readonly EventToWrite[];
}

/** The text of a calendar file: RFC 5545, with what Outlook adds to it for "show as". */
export function writeCalendar(calendar: CalendarToWrite): string {
  const zoneOf = (event: EventToWrite) => event.zone ?? calendar.zone;
  const zones = new Map<ZoneId, Span>();
  for (const event of calendar.events) {
    const zone = zoneOf(event);
    if (!zone || event.allDay) continue;
    const known = zones.get(zone) ?? event;
    zones.set(zone, {
      start: Math.min(known.start, event.start) as Instant,
      end: Math.max(known.end, event.end) as Instant,
    });
  }
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Pusterum//Pusterum//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${writeText(calendar.name)}`,
    ...(calendar.zone ? [`X-WR-TIMEZONE:${calendar.zone}`] : []),
    ...[...zones].flatMap(([zone, { start, end }]) => zoneLines(zone, start, end)),
    ...calendar.events.flatMap((event) => eventLines(event, zoneOf(event), calendar.writtenAt)),
    "END:VCALENDAR",
  ];
  return lines.map(writeLine).join("");
}

function eventLines(event: EventToWrite, zone: ZoneId | undefined, writtenAt: Instant): string[] {
  const stamp = timeWriter(event.allDay ?? false, zone);
  const lines = [
    "BEGIN:VEVENT",
    `UID:${event.uid}`,
    `DTSTAMP:${writeUtc(writtenAt)}`,
    `DTSTART${stamp(event.start)}`,
    `DTEND${stamp(event.end)}`,
    `SUMMARY:${writeText(event.title)}`,
  ];
  if (event.originalStart !== undefined) lines.push(`RECURRENCE-ID${stamp(event.originalStart)}`);
  if (event.rule) lines.push(`RRULE:${event.rule}`);
  for (const exception of event.exceptions ?? []) lines.push(`EXDATE${stamp(exception)}`);
  if (event.location) lines.push(`LOCATION:${writeText(event.location)}`);
  if (event.description) lines.push(`DESCRIPTION:${writeText(event.description)}`);
  if (event.status) lines.push(`STATUS:${event.status.toUpperCase()}`);
  if (event.showAs) lines.push(...showAsLines(event.showAs));
  if (event.sensitivity) lines.push(`CLASS:${CLASSES[event.sensitivity]}`);
  if (event.categories?.length) lines.push(`CATEGORIES:${event.categories.map(writeText).join(",")}`);
  if (event.organizer) lines.push(personLine("ORGANIZER", event.organizer));
  for (const attendee of event.attendees ?? []) lines.push(personLine("ATTENDEE", attendee));
  if (event.sequence) lines.push(`SEQUENCE:${event.sequence}`);
  return [...lines, "END:VEVENT"];
}

function timeWriter(allDay: boolean, zone: ZoneId | undefined): (at: Instant) => string {
  if (!zone) return (at) => (allDay ? `;VALUE=DATE:${writeUtc(at).slice(0, 8)}` : `:${writeUtc(at)}`);
  const clock = ianaClock(zone);
  return (at) =>
    allDay
      ? `;VALUE=DATE:${writeDate(localOf(at, clock))}`
      : `;TZID=${zone}:${writeLocal(localOf(at, clock))}`;
}

const CLASSES: Readonly<Record<Sensitivity, string>> = {
  normal: "PUBLIC",
  personal: "PERSONAL",
  private: "PRIVATE",
  confidential: "CONFIDENTIAL",
};

const showAsLines = (showAs: ShowAs): string[] => [
  `TRANSP:${showAs === "free" ? "TRANSPARENT" : "OPAQUE"}`,
  `X-MICROSOFT-CDO-BUSYSTATUS:${BUSY_WORDS[showAs]}`,
];

const ANSWERS: Readonly<Record<Response, string>> = {
  organizer: "ACCEPTED",
  accepted: "ACCEPTED",
  tentative: "TENTATIVE",
  declined: "DECLINED",
  none: "NEEDS-ACTION",
};

function personLine(role: "ORGANIZER" | "ATTENDEE", { address, name, response }: PersonToWrite): string {
  const called = name ? `;CN=${writeParam(name)}` : "";
  const answer = role === "ATTENDEE" && response ? `;PARTSTAT=${ANSWERS[response]}` : "";
  return `${role}${called}${answer}:mailto:${address}`;
}
