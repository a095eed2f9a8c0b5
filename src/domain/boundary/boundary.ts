import type { LocalDay } from "../time/days";
import { type Minutes, millis, minutes, type Span } from "../time/instant";
import { type LineLanguage, lineLanguageOf } from "./expectation-lines";
import type { Frames } from "./frames";

/**
 * From when an evening mail is "late". After 21:00 work on a phone costs sleep and the next day's energy
 * (82 managers and 161 employees, Lanaj and others 2014): the best-supported hour there is.
 */
export const LATE = { from: minutes(21 * 60), source: "lanaj-2014" } as const;

/** A shorter absence inside a day is an errand, not leave: whoever is at the dentist's may still write. */
export const LEAST_LEAVE = millis(3 * 3_600_000);

/** How long after a frame a mail may still be finished, where the guard asks in the evening too. */
export const GRACE = minutes(15);

/** Duty that comes again: from `from` on `firstDay` for `length`, every `everyWeeks` weeks. */
export interface Roster {
  readonly firstDay: LocalDay;
  readonly from: Minutes;
  readonly length: Minutes;
  readonly everyWeeks: number;
}

/** Mails that the guard lets go whatever the hour. All addresses and domains are lower case. */
export interface Exceptions {
  /** Where not empty, only mail that reaches one of these domains is held. */
  readonly ownDomains: readonly string[];
  /** Mail to nobody but these goes. */
  readonly people: readonly string[];
  /** Mail from these mailboxes goes: a duty mailbox answers at all hours. */
  readonly mailboxes: readonly string[];
  readonly highImportance: boolean;
}

/** What a leader has chosen about the hours in which mail goes. */
export interface Boundary {
  readonly frames: Frames;
  /** In minutes from the day's midnight; above 1440 where late begins after midnight. */
  readonly lateFrom: Minutes;
  /** Whether the guard also asks outside the frames before it is late. */
  readonly asksAtEdge: boolean;
  readonly grace: Minutes;
  readonly rosters: readonly Roster[];
  readonly exceptions: Exceptions;
  readonly lineLanguage: LineLanguage;
}

/** What the calendar and the moment add to the choices. */
export interface Circumstances {
  readonly leave: readonly Span[];
  readonly duty: readonly Span[];
  readonly paused: readonly Span[];
}

export const NO_EXCEPTIONS: Exceptions = { ownDomains: [], people: [], mailboxes: [], highImportance: false };

export const defaultBoundary = (frames: Frames): Boundary => ({
  frames,
  lateFrom: LATE.from,
  asksAtEdge: false,
  grace: GRACE,
  rosters: [],
  exceptions: NO_EXCEPTIONS,
  lineLanguage: lineLanguageOf(frames.holidays),
});
