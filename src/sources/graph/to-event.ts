import type { RemoteId, SourcedEvent } from "../../app/calendar-source";
import type { CalendarId, EventKey, Response } from "../../domain/calendar/event";
import type { Finding } from "../../domain/calendar/finding";
import { instant } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import type { GraphEvent } from "./answers";
import { readPeople, type Whom } from "./people";
import { endOfLastDay, readMidnight, readTime, zoneNamed } from "./times";

export interface Mapping extends Whom {
  readonly calendarId: CalendarId;
  readonly zone: ZoneId;
}

export type Mapped =
  | { readonly sourced: SourcedEvent; readonly finding: Finding | null }
  | { readonly sourced: null; readonly finding: Finding };

/** One event of Graph's as the domain knows it; one that cannot be placed in time is a finding. */
export function toEvent(event: GraphEvent, mapping: Mapping): Mapped {
  const { zone } = mapping;
  const title = event.subject.slice(0, LONGEST);
  const read = event.isAllDay ? readMidnight : readTime;
  const start = read(event.start, zone);
  if (start === null) return { sourced: null, finding: { ...about(title), reason: "start-unreadable" } };
  const ended = read(event.end, zone);
  const told = ended ?? start;
  const end = event.isAllDay ? endOfLastDay(start, told, zone) : told < start ? start : told;
  const isOfSeries = event.type === "occurrence" || event.type === "exception";
  const uid = uidOf(event);
  const { attendance, circles } = readPeople(event, mapping);
  const sourced: SourcedEvent = {
    remote: event.id as RemoteId,
    tag: event["@odata.etag"],
    circles,
    event: {
      key: `${mapping.calendarId}/${event.id}` as EventKey,
      calendarId: mapping.calendarId,
      uid,
      series: isOfSeries ? uid : null,
      originalStart: isOfSeries ? (readOriginal(event.originalStart) ?? start) : null,
      start,
      end,
      allDay: event.isAllDay,
      zone: event.isAllDay ? null : zoneNamed(event.originalStartTimeZone ?? ""),
      title,
      location: (event.location?.displayName ?? "").slice(0, LONGEST),
      status: event.isCancelled ? "cancelled" : event.showAs === "tentative" ? "tentative" : "confirmed",
      showAs: event.showAs,
      response: responseOf(event),
      sensitivity: event.sensitivity,
      categories: event.categories,
      organizerIsMe: event.isOrganizer ?? null,
      attendance,
      isOnline: event.isOnlineMeeting || MEETING_PLACE.test(event.location?.displayName ?? ""),
    },
  };
  return { sourced, finding: findingOf(event, title, ended === null, told < start) };
}

const LONGEST = 2000;
const MEETING_PLACE = /\b(?:microsoft teams|teams[- ](?:meeting|møde)|zoom|google meet|webex|skype)\b/iu;

const about = (title: string) => (title === "" ? {} : { title: title.slice(0, 120) });

function findingOf(
  event: GraphEvent,
  title: string,
  isEndless: boolean,
  isBackwards: boolean,
): Finding | null {
  if (isEndless)
    return { ...about(title), reason: "end-unreadable", detail: event.end.dateTime.slice(0, 120) };
  if (isBackwards) return { ...about(title), reason: "end-before-start" };
  const { timeZone } = event.start;
  return event.isAllDay || zoneNamed(timeZone) !== null
    ? null
    : { ...about(title), reason: "zone-unknown", detail: timeZone.slice(0, 120) };
}

const RESPONSES: Readonly<Record<string, Response>> = {
  organizer: "organizer",
  accepted: "accepted",
  tentativelyAccepted: "tentative",
  declined: "declined",
};

const responseOf = ({ responseStatus }: GraphEvent): Response =>
  RESPONSES[responseStatus?.response ?? ""] ?? "none";

function readOriginal(text: string | null | undefined) {
  const at = Date.parse(text ?? "");
  return Number.isNaN(at) ? null : instant(at);
}

/** Exchange writes the day of an occurrence into its id; without it a series has one, as calendar files have. */
const GLOBAL_ID = /^(040000008200e00074c5b7101a82e008)[0-9a-f]{8}/iu;

const uidOf = ({ iCalUId, id }: GraphEvent): string =>
  iCalUId ? iCalUId.replace(GLOBAL_ID, "$100000000") : id;
