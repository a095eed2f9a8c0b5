import { endOfLine, readProperty, unfold } from "./text/content-line";
import type { Piece } from "./text/piece";
import { nominalLength, readDuration } from "./times/duration";
import { readStamped } from "./times/stamped-time";
import { readTime } from "./times/time-value";

/** The components that share a uid and have a say in the window, in the order of the file. */
export type PieceGroup = readonly Piece[];

/** Whatever zones are in play, no wall clock is further than this from UTC. */
const SLACK = 27 * 3_600_000;
const DAY = 86_400_000;

/** A line that goes on for longer is looked at when the event is parsed. */
const LONGEST_LOOK = 4000;

/**
 * Groups of which a component may touch the window; the others are never parsed.
 * Errs on the side of yes; what cannot be read is parsed, so that it is found and named.
 */
export function groupsInWindow(
  text: string,
  pieces: readonly Piece[],
  from: number,
  to: number,
): PieceGroup[] {
  const byUid = new Map<string, Piece[]>();
  const touching = new Set<Piece>();
  for (const piece of pieces) {
    const touches = mayTouch(text, piece, from, to);
    if (touches) touching.add(piece);
    // A single event elsewhere in time says nothing about any other component.
    else if (piece.rule < 0 && piece.dates < 0 && piece.recurrenceId < 0) continue;
    const uid = valueAt(text, piece.uid, piece.end);
    const key = uid === "" ? `no uid ${piece.begin}` : uid;
    const group = byUid.get(key);
    if (group) group.push(piece);
    else byUid.set(key, [piece]);
  }
  const groups: PieceGroup[] = [];
  for (const group of byUid.values()) {
    if (group.some((piece) => touching.has(piece)))
      groups.push(withoutFarOverrides(text, group, from, to, touching));
  }
  return groups;
}

/** Overrides from outside the window to outside the window change nothing in it; a series may have hundreds. */
function withoutFarOverrides(
  text: string,
  group: PieceGroup,
  from: number,
  to: number,
  touching: ReadonlySet<Piece>,
): PieceGroup {
  if (group.length < 3) return group;
  const slots = new Map(group.map((piece) => [piece, slotAt(text, piece)] as const));
  const isNear = (piece: Piece) => {
    const slot = slots.get(piece) ?? null;
    return slot === null || touching.has(piece) || (slot > from - SLACK - DAY && slot < to + SLACK + DAY);
  };
  // Every version of an override is kept, or an older one could come back.
  const wanted = new Set(group.filter(isNear).map((piece) => slots.get(piece)));
  return group.filter((piece) => wanted.has(slots.get(piece)));
}

/** Null for a component that is no override, or that speaks for later occurrences too. */
function slotAt(text: string, piece: Piece): number | null {
  if (piece.recurrenceId < 0 || /^[^:\n]*;RANGE=/i.test(lineAt(text, piece.recurrenceId, piece.end)))
    return null;
  return timeAt(text, piece.recurrenceId, piece.end);
}

function mayTouch(text: string, piece: Piece, from: number, to: number): boolean {
  const start = timeAt(text, piece.start, piece.end);
  if (start === null || piece.dates >= 0) return true;
  if (start - SLACK >= to) return false;
  if (piece.rule < 0 && start > from) return true;
  const span = Math.max(DAY, lengthOf(text, piece, start)) + SLACK;
  if (piece.rule < 0) return start + span > from;
  const until = UNTIL.exec(valueAt(text, piece.rule, piece.end))?.[1];
  const last = until === undefined ? null : readTime(until)?.at;
  return last === null || last === undefined || last + span + DAY > from;
}

const UNTIL = /UNTIL=(\d{8})/i;

function lengthOf(text: string, piece: Piece, start: number): number {
  const finish = timeAt(text, piece.finish, piece.end);
  if (finish !== null) return finish - start;
  if (piece.duration < 0) return DAY;
  return nominalLength(readDuration(valueAt(text, piece.duration, piece.end)) ?? { days: 1, exact: 0 });
}

function lineAt(text: string, at: number, limit: number): string {
  return unfold(text, at, endOfLine(text, at, Math.min(limit, at + LONGEST_LOOK)));
}

const valueAt = (text: string, at: number, limit: number): string =>
  at < 0 ? "" : (readProperty(lineAt(text, at, limit), at)?.value.trim() ?? "");

/** The wall clock that a line tells. Nearly all lines end in a time of one of three lengths, which is read in place. */
function timeAt(text: string, at: number, limit: number): number | null {
  if (at < 0) return null;
  const stop = text.indexOf("\n", at);
  const end = text.charCodeAt(stop - 1) === CARRIAGE_RETURN ? stop - 1 : stop;
  for (const length of TIME_LENGTHS) {
    if (text.charCodeAt(end - length - 1) !== COLON || end - length <= at) continue;
    const time = readTime(text.slice(end - length, end));
    const next = text.charCodeAt(stop + 1);
    if (time && next !== SPACE && next !== TAB) return time.at;
  }
  const property = readProperty(lineAt(text, at, limit), at);
  return property ? (readStamped(property)?.at ?? null) : null;
}

const TIME_LENGTHS = [15, 16, 8];
const CARRIAGE_RETURN = 13;
const COLON = 58;
const SPACE = 32;
const TAB = 9;
