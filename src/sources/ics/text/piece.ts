import { endOfLine, readProperty, unfold } from "./content-line";

/**
 * Where a component lies in the text, and where the few lines begin that decide whether it touches a window.
 * -1 stands for "not there". Numbers only: a big file has many of these.
 */
export interface Piece {
  readonly begin: number;
  end: number;
  /** Which VCALENDAR of the file it belongs to. */
  readonly calendar: number;
  closed: boolean;
  uid: number;
  start: number;
  finish: number;
  duration: number;
  rule: number;
  dates: number;
  recurrenceId: number;
  stamp: number;
}

export const newPiece = (begin: number, calendar: number): Piece => ({
  begin,
  end: begin,
  calendar,
  closed: false,
  uid: -1,
  start: -1,
  finish: -1,
  duration: -1,
  rule: -1,
  dates: -1,
  recurrenceId: -1,
  stamp: -1,
});

type Noted = "uid" | "start" | "finish" | "duration" | "rule" | "dates" | "recurrenceId" | "stamp";

const D = 100;
const R = 114;
const U = 117;

/** The lines worth noting, by the first letter of their name in lower case. */
const NOTED: ReadonlyMap<number, readonly (readonly [name: string, as: Noted])[]> = new Map([
  [
    D,
    [
      ["DTSTART", "start"],
      ["DTEND", "finish"],
      ["DTSTAMP", "stamp"],
      ["DURATION", "duration"],
    ],
  ],
  [
    R,
    [
      ["RRULE", "rule"],
      ["RDATE", "dates"],
      ["RECURRENCE-ID", "recurrenceId"],
    ],
  ],
  [U, [["UID", "uid"]]],
]);

const COLON = 58;
const SEMICOLON = 59;
const SPACE = 32;
const TAB = 9;
/** The longest name that is noted, with the colon after it. */
const LONGEST = "RECURRENCE-ID".length + 1;

/** Remembers where a line begins that places the event in time; the first of each kind counts. */
export function noteLine(text: string, at: number, stop: number, first: number, piece: Piece): void {
  if (first !== D && first !== R && first !== U) return;
  const names = NOTED.get(first) ?? [];
  for (const [name, as] of names) {
    if (!isName(text, at, stop, name)) continue;
    if (piece[as] < 0) piece[as] = at;
    return;
  }
  if (stop - at <= LONGEST && isFold(text.charCodeAt(stop + 1))) noteFolded(text, at, names, piece);
}

const isFold = (code: number): boolean => code === SPACE || code === TAB;

function isName(text: string, at: number, stop: number, name: string): boolean {
  const end = at + name.length;
  if (end >= stop) return false;
  const after = text.charCodeAt(end);
  if (after !== COLON && after !== SEMICOLON) return false;
  return text.startsWith(name, at) || text.slice(at, end).toUpperCase() === name;
}

/** The standard allows a fold inside a name ("DTST" and " ART:…"); such a line is read whole before it is judged. */
function noteFolded(
  text: string,
  at: number,
  names: readonly (readonly [string, Noted])[],
  piece: Piece,
): void {
  const line = unfold(text, at, endOfLine(text, at, Math.min(text.length, at + 400)));
  const name = readProperty(line, at)?.name;
  const as = names.find(([noted]) => noted === name)?.[1];
  if (as && piece[as] < 0) piece[as] = at;
}
