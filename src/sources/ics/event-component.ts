import type { Noter } from "./findings";
import type { Limits } from "./limits";
import { type Rule, readRule } from "./rules/rule";
import { endOfLine, type Property, paramOf, readProperty, unfold } from "./text/content-line";
import type { Piece } from "./text/piece";
import { type Duration, readDuration } from "./times/duration";
import {
  type DayRange,
  readExtraDates,
  readStamped,
  readStampedList,
  type StampedTime,
} from "./times/stamped-time";

/** A VEVENT with its times read. What it tells about people and titles stays in `details` until it is wanted. */
export interface EventComponent {
  readonly piece: Piece;
  readonly uid: string;
  readonly start: StampedTime;
  readonly end: StampedTime | null;
  readonly duration: Duration | null;
  readonly rules: readonly Rule[];
  readonly exceptionRules: readonly Rule[];
  readonly exceptions: readonly Property[];
  readonly extraDates: readonly Property[];
  readonly recurrenceId: StampedTime | null;
  readonly isThisAndFuture: boolean;
  readonly sequence: number;
  readonly details: readonly Property[];
}

/** What an event is read from; its other lines are not even unfolded. */
const WANTED: ReadonlySet<string> = new Set([
  "ATTENDEE",
  "CATEGORIES",
  "CLASS",
  "CONFERENCE",
  "DESCRIPTION",
  "DTEND",
  "DTSTART",
  "DURATION",
  "EXDATE",
  "EXRULE",
  "LOCATION",
  "ORGANIZER",
  "RDATE",
  "RECURRENCE-ID",
  "RRULE",
  "SEQUENCE",
  "STATUS",
  "SUMMARY",
  "TRANSP",
  "UID",
  "URL",
  "X-FUNAMBOL-ALLDAY",
  "X-GOOGLE-CONFERENCE",
  "X-MICROSOFT-CDO-ALLDAYEVENT",
  "X-MICROSOFT-CDO-BUSYSTATUS",
  "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT",
  "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
  "X-MICROSOFT-SKYPETEAMSMEETINGURL",
]);

/** Lists of dates may be long; any other value is cut. */
const LISTS: ReadonlySet<string> = new Set(["EXDATE", "RDATE"]);

function propertiesOf(text: string, piece: Piece, limits: Limits): Property[] {
  const properties: Property[] = [];
  let depth = 0;
  for (let at = piece.begin, stop = at; at < piece.end; at = stop + 1) {
    stop = endOfLine(text, at, piece.end);
    const name = nameAt(text, at, stop);
    if (name === "BEGIN") depth++;
    else if (name === "END") depth--;
    if (depth !== 0 || !WANTED.has(name)) continue;
    const end = LISTS.has(name) ? stop : Math.min(stop, at + limits.charactersOfValue);
    const property = readProperty(unfold(text, at, end), at);
    if (property) properties.push(property);
  }
  return properties;
}

const LONGEST_NAME = 48;

/** The name of a line's property in capitals; a name with a fold in it needs the whole line. */
function nameAt(text: string, at: number, stop: number): string {
  const name = NAME.exec(text.slice(at, Math.min(stop, at + LONGEST_NAME)))?.[0].toUpperCase() ?? "";
  if (WANTED.has(name) || name === "BEGIN" || name === "END") return name;
  const isPlain = /^[^\n]*[:;]/.test(text.slice(at, at + LONGEST_NAME)) && !name.includes(".");
  return isPlain ? name : (readProperty(unfold(text, at, Math.min(stop, at + 400)), at)?.name ?? "");
}

const NAME = /^[\w.-]+/;

/** Null, with a finding, when the component cannot be placed in time. */
export function readEventComponent(
  text: string,
  piece: Piece,
  limits: Limits,
  note: Noter,
): EventComponent | null {
  const details = propertiesOf(text, piece, limits);
  const first = (name: string) => details.find((property) => property.name === name);
  const all = (name: string) => details.filter((property) => property.name === name);

  const startLine = first("DTSTART");
  if (!startLine) {
    note(piece, { reason: "start-missing" });
    return null;
  }
  const start = readStamped(startLine);
  if (!start) {
    note(piece, { reason: "start-unreadable", detail: startLine.value });
    return null;
  }
  const endLine = first("DTEND");
  const end = endLine ? readStamped(endLine) : null;
  const durationLine = first("DURATION");
  const duration = durationLine && !end ? readDuration(durationLine.value) : null;
  const unreadEnd =
    (endLine && !end && !duration && endLine) || (durationLine && !end && !duration && durationLine);
  if (unreadEnd) note(piece, { reason: "end-unreadable", detail: unreadEnd.value });

  const recurrenceLine = first("RECURRENCE-ID");
  return {
    piece,
    uid: first("UID")?.value.trim() ?? "",
    start,
    end,
    duration,
    rules: readRules(all("RRULE"), piece, note),
    exceptionRules: readRules(all("EXRULE"), piece, note),
    exceptions: all("EXDATE"),
    extraDates: all("RDATE"),
    recurrenceId: recurrenceLine ? readStamped(recurrenceLine) : null,
    isThisAndFuture: recurrenceLine
      ? paramOf(recurrenceLine, "RANGE")?.toUpperCase() === "THISANDFUTURE"
      : false,
    sequence: Number.parseInt(first("SEQUENCE")?.value ?? "0", 10) || 0,
    details,
  };
}

function readRules(lines: readonly Property[], piece: Piece, note: Noter): Rule[] {
  const rules: Rule[] = [];
  for (const line of lines) {
    const rule = readRule(line.value);
    if (rule) rules.push(rule);
    else note(piece, { reason: "rule-unreadable", detail: line.value });
  }
  return rules;
}

/** The times within some days that a series leaves out, one by one, without keeping a list. */
export const exceptionTimes = (component: EventComponent, range: DayRange, note: Noter) =>
  soundOnes(component, component.exceptions, (line) => readStampedList(line, range), note);

/** The dates within some days that a series has beside its rules. */
export const extraDates = (component: EventComponent, range: DayRange, note: Noter) =>
  soundOnes(component, component.extraDates, (line) => readExtraDates(line, range), note);

function* soundOnes<T>(
  component: EventComponent,
  lines: readonly Property[],
  read: (line: Property) => Iterable<T | null>,
  note: Noter,
): Generator<T> {
  for (const line of lines) {
    let isSound = true;
    for (const each of read(line)) {
      if (each === null) isSound = false;
      else yield each;
    }
    if (!isSound) note(component.piece, { reason: "dates-unreadable", detail: line.value });
  }
}
