import { uidOf } from "../../../src/domain/blocks/block-id";
import type { BookedRecord, Booking } from "../../../src/domain/blocks/booking";
import { HOUR, instant } from "../../../src/domain/time/instant";
import { weekOf } from "../../../src/domain/time/weeks";
import { COPENHAGEN } from "../../../src/domain/time/zones";
import { at } from "../balance/made-events";

/** A block of an hour that stands in a calendar. */
export function bookedAt(
  day: string,
  from: string,
  change: Partial<Booking> = {},
  ordinal = 1,
): BookedRecord {
  const start = at(day, from);
  const id = { week: weekOf(start, COPENHAGEN), kind: "reflection", ordinal, generation: 0 } as const;
  const booking: Booking = {
    start,
    end: instant(start + HOUR),
    state: "booked",
    intent: null,
    where: "caldav",
    remote: "one",
    run: "",
    by: "leader",
    title: "Refleksion",
    showAs: "free",
    isPrivate: true,
    place: "",
    prompt: "",
    moves: [],
    livesWith: [],
    outcome: null,
    ...change,
  };
  return { id, uid: uidOf(id), booking };
}
