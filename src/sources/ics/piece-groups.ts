import { endOfLine, readProperty, unfold } from "./text/content-line";
import type { Piece } from "./text/piece";
import { nominalLength, readDuration } from "./times/duration";
import { readStamped } from "./times/stamped-time";

/** The components that share a uid, in the order of the file. */
export type PieceGroup = readonly Piece[];

/** Whatever zones are in play, no wall clock is further than this from UTC. */
const SLACK = 27 * 3_600_000;

/** Groups of which a component may touch the window; the others are never parsed. */
export function groupsInWindow(
  text: string,
  pieces: readonly Piece[],
  from: number,
  to: number,
): PieceGroup[] {
  const byUid = new Map<string, Piece[]>();
  const wanted: PieceGroup[] = [];
  for (const piece of pieces) {
    const uid = valueAt(text, piece.uid, piece.end);
    if (uid === "") {
      if (mayTouch(text, piece, from, to)) wanted.push([piece]);
      continue;
    }
    const group = byUid.get(uid);
    if (group) group.push(piece);
    else byUid.set(uid, [piece]);
  }
  for (const group of byUid.values()) {
    if (group.some((piece) => mayTouch(text, piece, from, to))) wanted.push(group);
  }
  return wanted;
}

function valueAt(text: string, at: number, limit: number): string {
  if (at < 0) return "";
  const line = unfold(text, at, endOfLine(text, at, Math.min(limit, at + LONGEST_LOOK)));
  return readProperty(line, at)?.value.trim() ?? "";
}

/** A line that goes on for longer is looked at when the event is parsed. */
const LONGEST_LOOK = 4000;

/** Errs on the side of yes; what cannot be read is parsed, so that it is found and named. */
function mayTouch(text: string, piece: Piece, from: number, to: number): boolean {
  const start = timeAt(text, piece.start, piece.end);
  if (start === null) return true;
  if (piece.dates >= 0 || piece.recurrenceId >= 0) return true;
  if (start - SLACK >= to) return false;
  const finish = timeAt(text, piece.finish, piece.end);
  const length =
    finish === null
      ? piece.duration < 0
        ? DAY
        : nominalLength(readDuration(valueAt(text, piece.duration, piece.end)) ?? { days: 1, exact: 0 })
      : finish - start;
  const span = Math.max(DAY, length) + SLACK;
  if (piece.rule < 0) return start + span > from;
  const until = UNTIL.exec(valueAt(text, piece.rule, piece.end))?.[1];
  if (until === undefined) return true;
  return (
    Date.UTC(Number(until.slice(0, 4)), Number(until.slice(4, 6)) - 1, Number(until.slice(6, 8))) +
      span +
      DAY >
    from
  );
}

const DAY = 86_400_000;
const UNTIL = /UNTIL=(\d{8})/i;

function timeAt(text: string, at: number, limit: number): number | null {
  if (at < 0) return null;
  const line = unfold(text, at, endOfLine(text, at, Math.min(limit, at + LONGEST_LOOK)));
  const property = readProperty(line, at);
  return property ? (readStamped(property)?.at ?? null) : null;
}
