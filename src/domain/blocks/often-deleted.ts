import { type Weekday, weekdayOf } from "../time/days";
import { type Minutes, minutes } from "../time/instant";
import { wallClock, type ZoneId } from "../time/zones";
import type { BookedRecord } from "./booking";
import type { BlockKind, NeverRange, Wish } from "./wish";

/** A place in the week where the leader keeps deleting one kind of block. */
export interface OftenDeleted {
  /** Names the place, so that it is asked about once. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly weekday: Weekday;
  readonly from: Minutes;
  readonly to: Minutes;
}

const ENOUGH = 3;
const HOUR = 60;

/** Places with three deletions or more: same kind, same weekday, same hour of the day. */
export function oftenDeleted(bookings: readonly BookedRecord[], zone: ZoneId): OftenDeleted[] {
  const places = new Map<string, { place: OftenDeleted; count: number }>();
  for (const { id, booking } of bookings) {
    if (booking.state !== "deleted") continue;
    const { day, timeOfDay } = wallClock(booking.start, zone);
    const hour = Math.floor(timeOfDay / HOUR);
    const weekday = weekdayOf(day);
    const name = `${id.kind}.${weekday}.${hour}`;
    const place = {
      id: name,
      kind: id.kind,
      weekday,
      from: minutes(hour * HOUR),
      to: minutes((hour + 1) * HOUR),
    };
    const held = places.get(name);
    places.set(name, { place, count: (held?.count ?? 0) + 1 });
  }
  return [...places.values()].filter(({ count }) => count >= ENOUGH).map(({ place }) => place);
}

/** The wish with that place kept free. */
export function wishWithout(wish: Wish, { kind, weekday, from, to }: OftenDeleted): Wish {
  const own = wish.kinds[kind];
  const range: NeverRange = { weekdays: [weekday], from, to };
  return { ...wish, kinds: { ...wish.kinds, [kind]: { ...own, never: [...own.never, range] } } };
}
