import type { BookedRecord } from "../../domain/blocks/booking";
import { landedOn, meetingMark } from "../../domain/blocks/landed-on";
import type { Span } from "../../domain/time/instant";
import type { BlocksLook } from "./look-at-blocks";
import { weekOfBlock } from "./plan-blocks";

/** The meetings that a block would lie under there, by their marks. */
export function meetingsOn({ weeks, now }: BlocksLook, block: BookedRecord, { start, end }: Span): string[] {
  const there = { ...block, booking: { ...block.booking, start, end, livesWith: [] } };
  const events = weekOfBlock(weeks, block)?.events ?? [];
  return landedOn([there], events, now).map(({ meeting }) => meetingMark(meeting));
}
