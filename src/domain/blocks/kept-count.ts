import type { Instant } from "../time/instant";
import { type BookedRecord, type Outcome, stands } from "./booking";

/** A block that is over, and how it went. */
export interface CountedBlock {
  readonly block: BookedRecord;
  readonly outcome: Outcome | "unanswered";
  /** Since it was booked. */
  readonly wasMoved: boolean;
}

/** How the leader's blocks went, as the leader said. A deleted block is a lost one; what was undone never was. */
export interface KeptCount {
  readonly kept: number;
  readonly half: number;
  readonly lost: number;
  /** They are over, and nobody has said how they went. */
  readonly unanswered: number;
  /** However they went, they first lay elsewhere. */
  readonly moved: number;
}

/** The blocks that the count is made of, the latest first. */
export const countedBlocks = (
  bookings: readonly BookedRecord[],
  from: Instant,
  now: Instant,
): CountedBlock[] =>
  bookings
    .filter(({ booking }) => booking.start >= from && booking.end <= now && booking.state !== "taken-back")
    .map(
      (block): CountedBlock => ({
        block,
        outcome: stands(block) ? (block.booking.outcome ?? "unanswered") : "lost",
        wasMoved: layElsewhere(block),
      }),
    )
    .reverse();

/** A block that was moved and moved back again lies where it was booked. */
const layElsewhere = ({ booking: { moves, start } }: BookedRecord): boolean =>
  moves[0] !== undefined && moves[0].from.start !== start;

export function keptCount(counted: readonly CountedBlock[]): KeptCount {
  const count = { kept: 0, half: 0, lost: 0, unanswered: 0, moved: 0 };
  for (const { outcome, wasMoved } of counted) {
    count[outcome]++;
    if (wasMoved) count.moved++;
  }
  return count;
}

/** The block that was over last without an answer, as long as it is fresh enough to remember. */
export function toAnswer(
  bookings: readonly BookedRecord[],
  from: Instant,
  now: Instant,
): BookedRecord | null {
  const over = bookings.filter(
    (each) =>
      stands(each) && each.booking.outcome === null && each.booking.end <= now && each.booking.end >= from,
  );
  return over.at(-1) ?? null;
}
