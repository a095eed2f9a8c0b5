import { loadProfile } from "../../src/app/profile";
import type { CalendarEvent, CalendarId } from "../../src/domain/calendar/event";
import { eventKey } from "../../src/domain/calendar/event";
import type { NamedEvent } from "../../src/domain/classify/naming";
import type { Profile } from "../../src/domain/profile/profile";
import type { MeetingFacts } from "../office/meeting-door";
import type { PaneDoors } from "./doors";

const OPEN_ITEM = "outlook" as CalendarId;

/** The open item as every room knows events; Outlook tells no more of it than this. */
export function eventOf(facts: MeetingFacts): CalendarEvent {
  const uid = facts.series ?? facts.id;
  return {
    key: eventKey(OPEN_ITEM, facts.id || "new", facts.start),
    calendarId: OPEN_ITEM,
    uid,
    series: facts.series,
    originalStart: facts.series ? facts.start : null,
    start: facts.start,
    end: facts.end,
    allDay: false,
    zone: null,
    title: facts.title,
    location: "",
    status: "confirmed",
    showAs: "busy",
    response: facts.isMine ? "organizer" : "none",
    sensitivity: "normal",
    categories: facts.categories,
    organizerIsMe: facts.isMine,
    attendance: { inside: facts.others, outside: 0 },
    isOnline: false,
  };
}

export interface NamedMeeting {
  readonly named: NamedEvent;
  readonly profile: Profile;
}

export async function nameMeeting({ ports }: PaneDoors, facts: MeetingFacts): Promise<NamedMeeting> {
  const [profile, records, namer] = await Promise.all([
    loadProfile(ports),
    ports.profile.records(),
    ports.namer(),
  ]);
  const [named] = await namer.name([eventOf(facts)], records, profile.frames.zone);
  if (!named) throw new Error("the namer gave no answer");
  return { named, profile };
}
