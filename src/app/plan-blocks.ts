import { blockOfUid } from "../domain/blocks/block-id";
import type { BlockPlan, BookedBlock } from "../domain/blocks/plan";
import { planWeek } from "../domain/blocks/plan-week";
import { DEFAULT_WISH, type Wish } from "../domain/blocks/wish";
import type { Frames } from "../domain/boundary/frames";
import type { NamedEvent } from "../domain/classify/naming";
import type { Profile } from "../domain/profile/profile";
import type { ProfileRecord } from "../domain/profile/records";
import type { Instant } from "../domain/time/instant";
import type { WeekId } from "../domain/time/weeks";

/** What is known of a week when its blocks are planned. */
export interface KnownWeek {
  readonly week: WeekId;
  readonly frames: Frames;
  readonly marks: Profile["marks"];
  readonly wish: Wish;
  /** The week's events with a day or two on either side, our own blocks among them. */
  readonly events: readonly NamedEvent[];
  readonly now: Instant;
}

/** Plans a week around its calendar. What an earlier plan has put there is known by its uid, and stays where it can. */
export function planBlocks({ week, frames, marks, wish, events, now }: KnownWeek): BlockPlan {
  return planWeek({ week, frames, marks, wish, events, booked: blocksAmong(events), ended: [], now });
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

/** The wish as the leader last said it, or the one to begin with. */
export function wishIn(records: Iterable<ProfileRecord>): Wish {
  let latest: Extract<ProfileRecord, { kind: "wish" }> | null = null;
  for (const record of records)
    if (record.kind === "wish" && (!latest || latest.stamp < record.stamp)) latest = record;
  return latest?.value ?? DEFAULT_WISH;
}
