import type { CalendarEvent } from "../../domain/calendar/event";
import type { FindingReason } from "../../domain/calendar/finding";
import type { PieceGroup } from "./piece-groups";
import { endOfLine } from "./text/content-line";
import type { Piece } from "./text/piece";

/** What reading a group of components came to, without anything that depends on where in the file they lie. */
export interface GroupReading {
  readonly events: readonly CalendarEvent[];
  readonly notes: readonly GroupNote[];
  /** Addresses of organizers and attendees, for finding out who the owner is. */
  readonly addresses: readonly string[];
  /** How many components were read, and how many of them carry attendees. */
  readonly components: number;
  readonly attended: number;
  readonly steps: number;
}

export interface GroupNote {
  /** Which component of the group it is about. */
  readonly component: number;
  readonly reason: FindingReason;
  readonly detail: string | undefined;
}

/** Remembers readings by the hash of what was read, from one reading of a file to the next. */
export class GroupStore {
  #circumstances = "";
  #before = new Map<string, GroupReading>();
  #now = new Map<string, GroupReading>();

  /** Readings made under other circumstances (window, zones, owner) are forgotten. */
  begin(circumstances: string): void {
    this.#before = circumstances === this.#circumstances ? this.#now : new Map();
    this.#circumstances = circumstances;
    this.#now = new Map();
  }

  read(key: string, make: () => GroupReading): GroupReading {
    const reading = this.#before.get(key) ?? make();
    this.#now.set(key, reading);
    return reading;
  }

  /** Only what the last file held is worth keeping. */
  end(): void {
    this.#before = new Map();
  }
}

/** Google and Outlook stamp every component anew at each export, so DTSTAMP does not make it another one. */
export function groupKey(text: string, group: PieceGroup): string {
  let key = "";
  for (const piece of group) {
    const stampEnd = piece.stamp < 0 ? -1 : endOfLine(text, piece.stamp, piece.end);
    key +=
      piece.stamp < 0
        ? `${hash(text, piece.begin, piece.end, piece.calendar)};`
        : `${hash(text, piece.begin, piece.stamp, piece.calendar)},${hash(text, stampEnd, piece.end, 0)};`;
  }
  return key;
}

export const piecesKey = (text: string, pieces: readonly Piece[]): string =>
  pieces.map((piece) => hash(text, piece.begin, piece.end, piece.calendar)).join(";");

/** Two independent sums of 32 bits: enough that two components of one calendar never meet. */
function hash(text: string, from: number, to: number, seed: number): string {
  let a = 0x811c9dc5 ^ seed;
  let b = 0x9747b28c ^ (to - from);
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
