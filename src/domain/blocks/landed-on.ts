import type { NamedEvent } from "../classify/naming";
import { type Instant, overlaps } from "../time/instant";
import { type BookedRecord, stands } from "./booking";
import { busyEvents } from "./obstacles";

/** A meeting that has landed on a block that is still to come. */
export interface Landed {
  readonly block: BookedRecord;
  readonly meeting: NamedEvent;
}

/** Which meeting it is on every device, whichever calendar it was read from. */
export const meetingMark = ({ event }: NamedEvent): string => `${event.uid}/${event.start}`;

/** The meetings that lie on blocks, except those that the leader lives with. `events`: our own blocks by their uid. */
export function landedOn(
  bookings: readonly BookedRecord[],
  events: readonly NamedEvent[],
  now: Instant,
): Landed[] {
  // A whole day's event leaves room for a block, unless the leader is away.
  const inTheWay = busyEvents(events)
    .filter(({ named, effect }) => !named.event.allDay || effect === "less-norm")
    .map(({ named }) => named);
  return bookings
    .filter((each) => stands(each) && each.booking.start > now && each.booking.intent?.kind !== "remove")
    .flatMap((block) =>
      inTheWay
        .filter(({ event }) => overlaps(event, block.booking))
        .filter((meeting) => !block.booking.livesWith.includes(meetingMark(meeting)))
        .map((meeting) => ({ block, meeting })),
    );
}
