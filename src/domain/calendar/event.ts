import type { Instant, Span } from "../time/instant";
import type { ZoneId } from "../time/zones";

export type CalendarId = string & { readonly kind: "calendar" };
/** One occurrence in one calendar; stays the same when the occurrence is moved. */
export type EventKey = string & { readonly kind: "event" };

export type EventStatus = "confirmed" | "tentative" | "cancelled";
export type ShowAs = "free" | "tentative" | "busy" | "oof" | "workingElsewhere";
export type Response = "organizer" | "accepted" | "tentative" | "declined" | "none";
export type Sensitivity = "normal" | "personal" | "private" | "confidential";

/** How many others take part. Who they are never reaches the product. */
export interface Attendance {
  readonly inside: number;
  readonly outside: number;
}

/**
 * One occurrence of an event, as every source hands it over and every room reads it.
 * Recurrence has been expanded by the source; the domain never sees a rule.
 */
export interface CalendarEvent extends Span {
  readonly key: EventKey;
  readonly calendarId: CalendarId;
  readonly uid: string;
  /** The series this occurrence belongs to (its uid), or null for a single event. */
  readonly series: string | null;
  /** When the rule put this occurrence, even if it was moved since; null for a single event. */
  readonly originalStart: Instant | null;
  /** An all-day event runs from midnight to midnight in the zone it was read for. */
  readonly allDay: boolean;
  /** The zone in which its times were written, where known. */
  readonly zone: ZoneId | null;
  readonly title: string;
  readonly location: string;
  readonly status: EventStatus;
  readonly showAs: ShowAs;
  readonly response: Response;
  readonly sensitivity: Sensitivity;
  readonly categories: readonly string[];
  readonly organizerIsMe: boolean | null;
  /** null when the source carries no attendees at all. */
  readonly attendance: Attendance | null;
  readonly isOnline: boolean;
}

/** `slot` tells occurrences of one uid apart: where the rule put it, or its start. */
export const eventKey = (calendarId: CalendarId, uid: string, slot: Instant): EventKey =>
  `${calendarId}/${uid}/${slot}` as EventKey;
