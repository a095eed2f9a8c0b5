import { blockOfUid } from "../../domain/blocks/block-id";
import { type BookedRecord, standingOf, stands } from "../../domain/blocks/booking";
import { meetingMark } from "../../domain/blocks/landed-on";
import type { BlockPlan, BookedBlock } from "../../domain/blocks/plan";
import { planWeek } from "../../domain/blocks/plan-week";
import { DEFAULT_WISH, type Wish } from "../../domain/blocks/wish";
import type { Frames } from "../../domain/boundary/frames";
import type { NamedEvent } from "../../domain/classify/naming";
import type { Profile } from "../../domain/profile/profile";
import type { ProfileRecord } from "../../domain/profile/records";
import { type Instant, overlaps } from "../../domain/time/instant";
import type { WeekId } from "../../domain/time/weeks";

/** What is known of a week when its blocks are planned. */
export interface KnownWeek {
  readonly week: WeekId;
  readonly frames: Frames;
  readonly marks: Profile["marks"];
  readonly wish: Wish;
  /** The week's events with a day or two on either side, our own blocks among them. */
  readonly events: readonly NamedEvent[];
  /** What is remembered of blocks booked earlier. */
  readonly bookings?: readonly BookedRecord[];
  readonly now: Instant;
}

export interface PlannedWeek {
  readonly week: WeekId;
  readonly plan: BlockPlan;
  readonly events: readonly NamedEvent[];
}

export const weekOfBlock = (
  weeks: readonly PlannedWeek[],
  { id }: Pick<BookedRecord, "id">,
): PlannedWeek | undefined => weeks.find(({ week }) => week === id.week);

/** Plans a week around its calendar. What an earlier plan has put there is known by its uid, and stays where it can. */
export function planBlocks({ week, frames, marks, wish, events, bookings = [], now }: KnownWeek): BlockPlan {
  const { booked, ended } = standingOf(bookings);
  const remembered = new Set(bookings.map(({ uid }) => uid));
  const others = blocksAmong(events.filter(({ event }) => !remembered.has(event.uid)));
  const around = events.flatMap((each) => asideOf(each, bookings));
  return planWeek({ week, frames, marks, wish, events: around, booked: [...booked, ...others], ended, now });
}

/** Our blocks in a calendar; of one that is there twice the first counts. */
function blocksAmong(events: readonly NamedEvent[]): BookedBlock[] {
  const blocks = new Map<string, BookedBlock>();
  for (const { event } of [...events].sort((a, b) => a.event.start - b.event.start)) {
    const id = blockOfUid(event.uid);
    if (!id || event.status === "cancelled" || blocks.has(event.uid)) continue;
    blocks.set(event.uid, { id, start: event.start, end: event.end });
  }
  return [...blocks.values()];
}

/** Where the leader lives with a meeting on a block, only what lies aside of the block is in the way. */
function asideOf(meeting: NamedEvent, bookings: readonly BookedRecord[]): NamedEvent[] {
  const mark = meetingMark(meeting);
  let parts = [meeting];
  for (const each of bookings) {
    const { booking } = each;
    if (!stands(each) || !booking.livesWith.includes(mark)) continue;
    parts = parts.flatMap((part) => {
      if (!overlaps(part.event, booking)) return [part];
      const before = { ...part, event: { ...part.event, end: booking.start } };
      const behind = { ...part, event: { ...part.event, start: booking.end } };
      return [before, behind].filter(({ event }) => event.start < event.end);
    });
  }
  return parts;
}

/** The wish as the leader last said it, or the one to begin with. */
export function wishIn(records: Iterable<ProfileRecord>): Wish {
  let latest: Extract<ProfileRecord, { kind: "wish" }> | null = null;
  for (const record of records)
    if (record.kind === "wish" && (!latest || latest.stamp < record.stamp)) latest = record;
  return latest?.value ?? DEFAULT_WISH;
}
