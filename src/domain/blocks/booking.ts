import type { Instant, Span } from "../time/instant";
import type { BlockId } from "./block-id";
import type { BookedBlock, EndedBlock } from "./plan";

/** So much is remembered of a title that was given to a block in the calendar. */
export const LONGEST_TITLE = 100;

/** Whether the time was the leader's own when it came. */
export const OUTCOMES = ["kept", "half", "lost"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const BOOKING_STATES = [
  /** It stands in the calendar, or is on its way there. */
  "booked",
  /** Given to the leader as a filled-in appointment or a file: what became of it cannot be seen. */
  "handed-over",
  /** The leader deleted it in the calendar. */
  "deleted",
  /** The leader let it go when a meeting landed on it. */
  "let-go",
  /** Booked and undone. */
  "taken-back",
] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

export interface BlockMove {
  readonly at: Instant;
  readonly from: Span;
  readonly to: Span;
  readonly by: "leader" | "itself";
}

/**
 * What is still to be done in the calendar. It is written before the calendar is asked and taken away when the
 * calendar has answered, so that a worker that dies in between, or an answer that is lost, loses nothing.
 */
export type Intent =
  | { readonly kind: "create" }
  | { readonly kind: "move"; readonly from: Span }
  /** To be shown otherwise than it was made: a week has filled. */
  | { readonly kind: "show" }
  | { readonly kind: "remove" };

/** A block of the leader's as it was booked, by its uid. `start` and `end`: where it stands, or shall stand. */
export interface Booking extends Span {
  readonly state: BookingState;
  readonly intent: Intent | null;
  /** The calendar it is booked in, by a name that every device of the leader's knows; null for a handed-over one. */
  readonly where: string | null;
  /** What the calendar calls it, once it has answered. */
  readonly remote: string | null;
  /** Bookings of one run are undone together. */
  readonly run: string;
  readonly by: "leader" | "itself";
  /** What it is called in the calendar. */
  readonly title: string;
  readonly showAs: "free" | "busy";
  readonly isPrivate: boolean;
  readonly place: string;
  readonly prompt: string;
  readonly moves: readonly BlockMove[];
  /** Meetings that have landed on it and that the leader lives with. */
  readonly livesWith: readonly string[];
  readonly outcome: Outcome | null;
}

export interface BookedRecord {
  readonly id: BlockId;
  readonly uid: string;
  readonly booking: Booking;
}

/** Whether the block takes, or will take, its time in the calendar. */
export const stands = ({ booking }: BookedRecord): boolean =>
  booking.state === "booked" || booking.state === "handed-over";

/** What the planner must know of earlier bookings. */
export function standingOf(bookings: readonly BookedRecord[]): {
  readonly booked: BookedBlock[];
  readonly ended: EndedBlock[];
} {
  const booked: BookedBlock[] = [];
  const ended: EndedBlock[] = [];
  for (const each of bookings) {
    const { id, booking } = each;
    const block = { id, start: booking.start, end: booking.end };
    if (stands(each)) booked.push(block);
    else ended.push({ ...block, how: booking.state === "taken-back" ? "taken-back" : "deleted" });
  }
  return { booked, ended };
}
