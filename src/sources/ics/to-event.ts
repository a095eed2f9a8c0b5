import {
  type CalendarEvent,
  type CalendarId,
  type EventStatus,
  eventKey,
  type Sensitivity,
  type ShowAs,
} from "../../domain/calendar/event";
import { instant } from "../../domain/time/instant";
import type { EventComponent } from "./event-component";
import { readPeople } from "./people";
import type { Occurrence } from "./place";
import { isAllDayByFlag } from "./repair/all-day-flags";
import { isCalledOff } from "./repair/called-off-titles";
import type { Property } from "./text/content-line";
import { ownCopy } from "./text/own-copy";
import { readText, readTextList } from "./text/text-value";
import { zoneShown } from "./zones/find-clock";

export interface Mapping {
  readonly calendarId: CalendarId;
  readonly me: ReadonlySet<string>;
  /** The METHOD of each VCALENDAR of the file. */
  readonly methods: readonly (string | null)[];
}

/** All that the occurrences of one component have in common. */
type Common = Omit<CalendarEvent, "key" | "start" | "end" | "originalStart" | "series" | "allDay" | "zone">;

export function toEvent(occurrence: Occurrence, common: Common, mapping: Mapping): CalendarEvent {
  const { component, slot } = occurrence;
  const start = instant(occurrence.start);
  const originalStart = slot === null ? null : instant(slot);
  // Written out rather than spread: a calendar of years has tens of thousands of these.
  return {
    key: eventKey(mapping.calendarId, common.uid, originalStart ?? start),
    calendarId: common.calendarId,
    uid: common.uid,
    series: slot === null ? null : common.uid,
    originalStart,
    start,
    end: instant(occurrence.end),
    allDay: occurrence.allDay || isAllDayByFlag(component.details, occurrence),
    zone: component.start.isDate || component.start.zoneName === null ? null : zoneShown(occurrence.clock),
    title: common.title,
    location: common.location,
    status: common.status,
    showAs: common.showAs,
    response: common.response,
    sensitivity: common.sensitivity,
    categories: common.categories,
    organizerIsMe: common.organizerIsMe,
    attendance: common.attendance,
    isOnline: common.isOnline,
  };
}

export function commonOf(component: EventComponent, uid: string, mapping: Mapping): Common {
  const { details } = component;
  const title = ownCopy(readText(textOf(details, "SUMMARY")));
  const location = ownCopy(readText(textOf(details, "LOCATION")));
  const isCancelled = mapping.methods[component.piece.calendar] === "CANCEL" || isCalledOff(title);
  const status: EventStatus = isCancelled ? "cancelled" : statusOf(textOf(details, "STATUS"));
  const people = readPeople(details, mapping.me);
  return {
    calendarId: mapping.calendarId,
    uid: ownCopy(uid),
    title,
    location,
    status,
    showAs: showAsOf(details, status),
    response: people.response,
    sensitivity: SENSITIVITIES[textOf(details, "CLASS").trim().toUpperCase()] ?? "normal",
    categories: details
      .filter((each) => each.name === "CATEGORIES")
      .flatMap((each) => readTextList(each.value).map(ownCopy)),
    organizerIsMe: people.organizerIsMe,
    attendance: people.attendance,
    isOnline: isOnline(details, location),
  };
}

const textOf = (details: readonly Property[], name: string): string =>
  details.find((property) => property.name === name)?.value ?? "";

function statusOf(value: string): EventStatus {
  const status = value.trim().toUpperCase();
  if (status === "CANCELLED" || status === "CANCELED") return "cancelled";
  return status === "TENTATIVE" ? "tentative" : "confirmed";
}

const SENSITIVITIES: Readonly<Record<string, Sensitivity>> = {
  PERSONAL: "personal",
  PRIVATE: "private",
  CONFIDENTIAL: "confidential",
};

const BUSY_STATUS: Readonly<Record<string, ShowAs>> = {
  FREE: "free",
  TENTATIVE: "tentative",
  BUSY: "busy",
  OOF: "oof",
  WORKINGELSEWHERE: "workingElsewhere",
};

/** Outlook's own word says more than the standard's, which knows only free and busy. */
function showAsOf(details: readonly Property[], status: EventStatus): ShowAs {
  const outlook = BUSY_STATUS[textOf(details, "X-MICROSOFT-CDO-BUSYSTATUS").trim().toUpperCase()];
  if (outlook) return outlook;
  if (textOf(details, "TRANSP").trim().toUpperCase() === "TRANSPARENT") return "free";
  return status === "tentative" ? "tentative" : "busy";
}

const MEETING_LINK =
  /https?:\/\/(?:[\w-]+\.)*(?:teams\.microsoft\.com|teams\.live\.com|zoom\.us|meet\.google\.com|webex\.com|whereby\.com|gotomeeting\.com|meet\.jit\.si)\//i;
const MEETING_WORDS =
  /\b(?:microsoft teams|teams[- ](?:meeting|møde)|zoom|google meet|webex|skype|online|virtuelt?)\b/i;
const MEETING_LINES: ReadonlySet<string> = new Set([
  "X-GOOGLE-CONFERENCE",
  "X-MICROSOFT-SKYPETEAMSMEETINGURL",
  "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
  "CONFERENCE",
]);

/** The description is searched for a link and then forgotten. */
function isOnline(details: readonly Property[], location: string): boolean {
  if (MEETING_WORDS.test(location) || MEETING_LINK.test(location)) return true;
  return details.some(
    ({ name, value }) =>
      (MEETING_LINES.has(name) && value !== "") ||
      ((name === "DESCRIPTION" || name === "URL") && MEETING_LINK.test(value)),
  );
}
