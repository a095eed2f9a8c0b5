import type { Instant } from "../time/instant";
import { type BookedRecord, stands } from "./booking";

/** How the leader's blocks went, as the leader said. A deleted block is a lost one; what was undone never was. */
export interface KeptCount {
  readonly kept: number;
  readonly half: number;
  readonly lost: number;
  /** They are over, and nobody has said how they went. */
  readonly unanswered: number;
}

export function keptCount(bookings: readonly BookedRecord[], from: Instant, now: Instant): KeptCount {
  const count = { kept: 0, half: 0, lost: 0, unanswered: 0 };
  for (const each of bookings) {
    const { start, end, state, outcome } = each.booking;
    if (start < from || end > now || state === "taken-back") continue;
    count[stands(each) ? (outcome ?? "unanswered") : "lost"]++;
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
