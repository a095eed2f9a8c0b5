import { PAUSED_UNTIL, pausedUntil } from "../profile/pause";
import type { Profile } from "../profile/profile";
import { isLocalDay } from "../time/days";
import { type Instant, instant, minutes, type Span } from "../time/instant";
import { type Boundary, defaultBoundary, type Roster } from "./boundary";
import { isLineLanguage } from "./expectation-lines";

/** The names under which the guard's choices are kept among the leader's settings. */
export const GUARD_SETTING = {
  on: "guard.on",
  lateFrom: "guard.late-from",
  asksAtEdge: "guard.asks-at-edge",
  grace: "guard.grace",
  /** Lists are kept as text, one entry a line. */
  ownDomains: "guard.own-domains",
  people: "guard.people",
  mailboxes: "guard.mailboxes",
  highImportance: "guard.high-importance",
  rosters: "guard.rosters",
  lineLanguage: "guard.line-language",
  /** Off: drafts that waited stand in the popup only. */
  tellsOfDrafts: "guard.tells-of-drafts",
  dutyUntil: "guard.duty-until",
  /** A pause is for everything, not for the guard alone. */
  pausedUntil: PAUSED_UNTIL,
} as const;

export interface GuardChoices {
  readonly isOn: boolean;
  readonly tellsOfDrafts: boolean;
  readonly boundary: Boundary;
  readonly dutyUntil: Instant | null;
  readonly pausedUntil: Instant | null;
}

/** What the leader has chosen for the guard; whatever was not chosen, or cannot be read, is the default. */
export function guardChoices({ frames, settings }: Pick<Profile, "frames" | "settings">): GuardChoices {
  const chosen = defaultBoundary(frames);
  const text = (id: string) => {
    const value = settings.get(id);
    return typeof value === "string" ? value : "";
  };
  const count = (id: string, least: number, most: number): number | null => {
    const value = settings.get(id);
    return typeof value === "number" && value >= least && value <= most ? Math.floor(value) : null;
  };
  const time = (id: string) => {
    const value = count(id, 1, Number.MAX_SAFE_INTEGER);
    return value === null ? null : instant(value);
  };
  const language = text(GUARD_SETTING.lineLanguage);
  const lateFrom = count(GUARD_SETTING.lateFrom, 0, 2 * 24 * 60);
  return {
    isOn: settings.get(GUARD_SETTING.on) === true,
    tellsOfDrafts: settings.get(GUARD_SETTING.tellsOfDrafts) !== false,
    dutyUntil: time(GUARD_SETTING.dutyUntil),
    pausedUntil: pausedUntil(settings),
    boundary: {
      ...chosen,
      lateFrom: minutes(lateFrom ?? chosen.lateFrom),
      asksAtEdge: settings.get(GUARD_SETTING.asksAtEdge) === true,
      grace: minutes(count(GUARD_SETTING.grace, 0, 240) ?? chosen.grace),
      rosters: text(GUARD_SETTING.rosters).split("\n").flatMap(readRoster),
      exceptions: {
        ownDomains: readList(text(GUARD_SETTING.ownDomains)).map((each) => each.replace(/^.*@/, "")),
        people: readList(text(GUARD_SETTING.people)),
        mailboxes: readList(text(GUARD_SETTING.mailboxes)),
        highImportance: settings.get(GUARD_SETTING.highImportance) === true,
      },
      lineLanguage: isLineLanguage(language) ? language : chosen.lineLanguage,
    },
  };
}

/** Addresses as a leader types or pastes them: by line, comma, semicolon or space. */
export const readList = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[\s,;<>]+/)
      .filter((each) => each.includes(".")),
  ),
];

const ROSTER = /^(\d{4}-\d{2}-\d{2}) (\d{1,4})\+(\d{1,5})\/(\d{1,2})$/;

/** "2026-11-20 960+3840/4": from 16:00 on that Friday for 64 hours, every fourth week. */
function readRoster(line: string): Roster[] {
  const [, day = "", from, length, weeks] = ROSTER.exec(line.trim()) ?? [];
  if (!isLocalDay(day) || Number(length) === 0 || Number(weeks) === 0) return [];
  return [
    {
      firstDay: day,
      from: minutes(Number(from)),
      length: minutes(Number(length)),
      everyWeeks: Number(weeks),
    },
  ];
}

export const writeRosters = (rosters: readonly Roster[]): string =>
  rosters
    .map(({ firstDay, from, length, everyWeeks }) => `${firstDay} ${from}+${length}/${everyWeeks}`)
    .join("\n");

/** The spans that one click made: on duty until, paused until. They run from long ago, as the click's time does not matter. */
export const clickedSpans = (until: Instant | null): Span[] =>
  until === null ? [] : [{ start: instant(0), end: until }];
