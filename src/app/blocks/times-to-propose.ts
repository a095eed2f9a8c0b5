import { stands } from "../../domain/blocks/booking";
import { freeTimes } from "../../domain/blocks/free-times";
import { millis, type Span } from "../../domain/time/instant";
import type { BlocksLook, LandedLook } from "./look-at-blocks";

const MOST = 3;

/** Where a meeting that has landed on a block could be held instead, for the leader to propose. */
export function timesToPropose(look: BlocksLook, { block, meeting }: LandedLook): Span[] {
  const { profile, bookings, weeks, now } = look;
  const length = millis(meeting.event.end - meeting.event.start);
  const taken = bookings.filter(stands).map(({ booking }) => booking);
  return weeks
    .filter(({ week }) => week >= block.id.week)
    .flatMap(({ week, events }) => freeTimes(week, profile.frames, events, taken, length, now))
    .slice(0, MOST);
}
