import type { RecordChange } from "../../src/app/ports";
import { loadProfile } from "../../src/app/profile";
import type { CalendarEvent, CalendarId } from "../../src/domain/calendar/event";
import { eventKey } from "../../src/domain/calendar/event";
import type { NamedEvent } from "../../src/domain/classify/naming";
import { seriesWordKey } from "../../src/domain/classify/word-keys";
import type { Profile } from "../../src/domain/profile/profile";
import { lengthOf } from "../../src/domain/time/instant";
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
    attendance: facts.people,
    isOnline: false,
  };
}

export interface NamedMeeting {
  readonly named: NamedEvent;
  readonly profile: Profile;
}

/**
 * The open item as the leader's calendar has it, where that has been read: Outlook's own ids are known nowhere else,
 * so only by the calendar's identity do words about a series meet those that are said in the browser.
 */
async function asHeld(ports: PaneDoors["ports"], facts: MeetingFacts): Promise<CalendarEvent> {
  const open = eventOf(facts);
  const alike = (await ports.events.all())
    .map(({ event }) => event)
    .filter(({ title, status }) => title === facts.title && status !== "cancelled");
  const [held, ...others] = alike.filter(({ start, end }) => start === facts.start && end === facts.end);
  if (held && others.length === 0) return { ...held, categories: facts.categories };
  // A whole series that is open has the times of its first meeting, which may lie before what was read.
  const series = new Set(alike.filter((each) => isRhythmOf(facts, each)).map((each) => each.series));
  const [only = null, ...more] = series;
  return facts.recurrence !== null && only !== null && more.length === 0
    ? { ...open, uid: only, series: only }
    : open;
}

const isRhythmOf = (facts: MeetingFacts, { start, end, series }: CalendarEvent): boolean =>
  series !== null && lengthOf({ start, end }) === lengthOf(facts);

/** What was said of the series before the calendar was read moves to the name that all devices know it by. */
async function moveWord({ profile, clock }: PaneDoors["ports"], from: string | null, to: string | null) {
  if (from === null || to === null || from === to) return;
  const [old, own] = [seriesWordKey(from), seriesWordKey(to)];
  const words = new Map(
    (await profile.records()).flatMap((each) =>
      each.kind === "word" && each.value !== null ? [[each.id, each.value]] : [],
    ),
  );
  const said = words.get(old);
  if (!said) return;
  const kept: RecordChange[] = words.has(own) ? [] : [{ kind: "word", id: own, value: said }];
  await profile.write([...kept, { kind: "word", id: old, value: null }], clock.now());
}

export async function nameMeeting({ ports }: PaneDoors, facts: MeetingFacts): Promise<NamedMeeting> {
  const event = await asHeld(ports, facts);
  await moveWord(ports, facts.series, event.series);
  const [profile, records, namer] = await Promise.all([
    loadProfile(ports),
    ports.profile.records(),
    ports.namer(),
  ]);
  const [named] = await namer.name([event], records, profile.frames.zone);
  if (!named) throw new Error("the namer gave no answer");
  return { named, profile };
}
