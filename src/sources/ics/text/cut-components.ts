import { type CalendarHead, newHead, noteHead } from "./calendar-head";
import { newPiece, noteLine, type Piece } from "./piece";

export interface Cut {
  readonly events: Piece[];
  readonly zones: Piece[];
  readonly calendars: CalendarHead[];
  /** Components that the limit left out. */
  leftOut: number;
  /** Something that calendars are made of was seen at all. */
  isCalendar: boolean;
}

/** What the walk stands in: nothing, an event or zone that is kept, or a component of another kind. */
interface Standing {
  piece: Piece | null;
  name: string;
  isEvent: boolean;
  /** Components inside this one, such as alarms. */
  depth: number;
}

/**
 * One walk over the lines. Nothing is parsed but the names of components; a component that never ends is
 * ended by what follows it, so that it costs itself only.
 */
export function cutComponents(text: string, limit: number, onProgress: (share: number) => void): Cut {
  const cut: Cut = { events: [], zones: [], calendars: [], leftOut: 0, isCalendar: false };
  const standing: Standing = { piece: null, name: "", isEvent: false, depth: 0 };
  let reportAt = REPORT_EVERY;
  for (let at = 0; at < text.length; ) {
    let stop = text.indexOf("\n", at);
    if (stop < 0) stop = text.length;
    const first = text.charCodeAt(at) | LOWER_CASE;
    if (first === SPACE || stop === at) {
      at = stop + 1;
      continue;
    }
    const edge = first === B || first === E ? componentName(text, at, stop, first) : "";
    if (edge !== "") {
      if (first === B) enter(edge, at, stop + 1, cut, standing, limit);
      else leave(edge, at, standing);
    } else if (standing.piece) {
      if (standing.isEvent && standing.depth === 0) noteLine(text, at, stop, first, standing.piece);
    } else if (standing.name === "") {
      const head = cut.calendars[cut.calendars.length - 1];
      if (head) noteHead(text, at, head);
    }
    at = stop + 1;
    if (at > reportAt) {
      reportAt = at + REPORT_EVERY;
      onProgress(at / text.length);
    }
  }
  close(text.length, false, standing);
  return cut;
}

/** What calendars are made of. An event inside any other component is that component's own affair. */
const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  "VCALENDAR",
  "VEVENT",
  "VTODO",
  "VJOURNAL",
  "VFREEBUSY",
  "VTIMEZONE",
  "VALARM",
  "VAVAILABILITY",
]);

const REPORT_EVERY = 1_000_000;
const LOWER_CASE = 32;
const SPACE = 32;
const B = 98;
const E = 101;
const COLON = 58;
const LONGEST_NAME = 60;

/** "VEVENT" of a line "BEGIN:VEVENT" or "END:VEVENT"; empty for any other line. */
function componentName(text: string, at: number, stop: number, first: number): string {
  const colon = at + (first === B ? 5 : 3);
  if (text.charCodeAt(colon) !== COLON || stop - colon > LONGEST_NAME) return "";
  const word = text.slice(at, colon).toUpperCase();
  if (word !== "BEGIN" && word !== "END") return "";
  return text
    .slice(colon + 1, stop)
    .trim()
    .toUpperCase();
}

function enter(name: string, at: number, next: number, cut: Cut, standing: Standing, limit: number): void {
  const isKept = name === "VEVENT" || name === "VTIMEZONE";
  if (CALENDAR_WORDS.has(name)) cut.isCalendar = true;
  const isInside = standing.name !== "" && (!isKept || !CALENDAR_WORDS.has(standing.name));
  if (isInside && name !== "VCALENDAR") {
    standing.depth++;
    return;
  }
  close(at, false, standing);
  if (name === "VCALENDAR") {
    cut.calendars.push(newHead());
    return;
  }
  standing.name = name;
  if (!isKept) return;
  if (cut.events.length + cut.zones.length >= limit) {
    cut.leftOut++;
    return;
  }
  const piece = newPiece(next, Math.max(0, cut.calendars.length - 1));
  standing.piece = piece;
  standing.isEvent = name === "VEVENT";
  (standing.isEvent ? cut.events : cut.zones).push(piece);
}

function leave(name: string, at: number, standing: Standing): void {
  if (name === "VCALENDAR") close(at, false, standing);
  else if (name === standing.name) close(at, true, standing);
  else if (standing.depth > 0) standing.depth--;
}

function close(end: number, isProper: boolean, standing: Standing): void {
  if (standing.piece) {
    standing.piece.end = end;
    standing.piece.closed = isProper;
  }
  standing.piece = null;
  standing.name = "";
  standing.depth = 0;
}
