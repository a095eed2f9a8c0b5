import type { ActivityId, Marks } from "../activity/activity";
import type { Frames } from "../boundary/frames";
import type { EventKey, ShowAs } from "../calendar/event";
import type { NamedEvent } from "../classify/naming";
import type { LocalDay } from "../time/days";
import type { Instant, Minutes, Span } from "../time/instant";
import type { WeekId } from "../time/weeks";
import type { BlockId } from "./block-id";
import type { BlockKind, DayPart, Wish } from "./wish";

/** A block as it stands in the calendar. */
export interface BookedBlock extends Span {
  readonly id: BlockId;
}

/** A block that once stood in the calendar: deleted by the leader, or taken back by an undo. */
export interface EndedBlock extends BookedBlock {
  readonly how: "deleted" | "taken-back";
}

export interface PlanInput {
  readonly week: WeekId;
  /** Events in and around the week; our own blocks among them are left out by their uid. */
  readonly events: readonly NamedEvent[];
  readonly frames: Frames;
  readonly marks: ReadonlyMap<ActivityId, Marks>;
  readonly wish: Wish;
  readonly booked: readonly BookedBlock[];
  readonly ended: readonly EndedBlock[];
  readonly now: Instant;
}

/** What speaks for a block's place. The UI has a sentence for each. */
export type BlockReason =
  | { readonly kind: "part"; readonly part: Exclude<DayPart, "any"> }
  | { readonly kind: "edge"; readonly edge: "start" | "end" }
  /** Directly after a stretch of events that the leader has said are draining. */
  | { readonly kind: "after-draining"; readonly events: readonly EventKey[] }
  | { readonly kind: "low-hours" }
  | { readonly kind: "clear-of-low-hours" }
  | { readonly kind: "full-length" }
  | { readonly kind: "own-day" }
  | { readonly kind: "behind"; readonly events: readonly EventKey[] }
  | { readonly kind: "last-working-day" }
  | { readonly kind: "stays" }
  /** Nothing spoke for one place rather than another, so it is the earliest. */
  | { readonly kind: "earliest" };

export type BlockChange = "new" | "kept" | "moved";

export interface PlannedBlock extends Span {
  readonly id: BlockId;
  /** The working day it belongs to: a night's block at two o'clock belongs to the evening before. */
  readonly day: LocalDay;
  readonly change: BlockChange;
  /** Where it is booked now; null for a new one. */
  readonly was: Span | null;
  readonly showAs: Extract<ShowAs, "free" | "busy">;
  readonly isPrivate: boolean;
  readonly place: string;
  readonly reasons: readonly BlockReason[];
}

export type UnplacedReason =
  /** Every day that the block may lie on is off, a holiday or without working hours. */
  | "no-working-day"
  /** There was room, but that time has gone by. */
  | "passed"
  /** There is room, but sooner than the leader wishes to be booked. */
  | "lead-time"
  | "budget"
  /** One event less, or a shorter one, would make the room. */
  | "meetings"
  /** One of the leader's own rules is in the way. */
  | "rules"
  /** The event it belongs behind ends where the working day does. */
  | "outside-frames"
  /** No single change would make the room. */
  | "full"
  /** The leader deleted it, and it stays deleted this week. */
  | "deleted";

/** The nearest single thing that would make one more block possible. */
export type Concession =
  | { readonly kind: "event-ends-earlier"; readonly event: EventKey; readonly minutes: Minutes }
  | { readonly kind: "event-starts-later"; readonly event: EventKey; readonly minutes: Minutes }
  | { readonly kind: "event-gone"; readonly event: EventKey }
  /** A block of at most so many minutes. */
  | { readonly kind: "shorter-block"; readonly minutes: Minutes }
  | { readonly kind: "without-lunch" }
  /** Which of the kind's forbidden ranges, counted from 0. */
  | { readonly kind: "without-never"; readonly index: number }
  | { readonly kind: "without-travel" }
  /** At most so many minutes' notice. */
  | { readonly kind: "less-lead"; readonly minutes: Minutes }
  /** So many minutes more a week. */
  | { readonly kind: "more-budget"; readonly minutes: Minutes };

export interface UnplacedBlock {
  readonly kind: BlockKind;
  readonly ordinal: number;
  /** The events it belongs behind, for kinds that lie behind events. */
  readonly behind: readonly EventKey[];
  readonly reason: UnplacedReason;
  readonly nearest: Concession | null;
}

export interface BlockPlan {
  readonly week: WeekId;
  /** In order of time, over all kinds. */
  readonly blocks: readonly PlannedBlock[];
  readonly unplaced: readonly UnplacedBlock[];
  /** Booked blocks that have begun or passed: they stand, and count towards wish and budget. */
  readonly passed: readonly BookedBlock[];
  /** Booked blocks that the plan has no place for. */
  readonly released: readonly BookedBlock[];
  /** Events by which the leader has met part of the wish without us. */
  readonly already: readonly EventKey[];
}
