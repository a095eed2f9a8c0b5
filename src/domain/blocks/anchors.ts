import type { CalendarEvent, EventKey } from "../calendar/event";
import { type Instant, instant, MINUTE } from "../time/instant";
import { type BusyEvent, needsTravel } from "./obstacles";
import type { KindWish } from "./wish";

/** Where a block may begin because an event that the leader has chosen is over. */
export interface Anchor {
  readonly start: Instant;
  /** Events that end at the same instant share one block. */
  readonly events: readonly EventKey[];
}

/** What a meeting is chosen by: its series, or itself where it is held once. */
export const chosenBy = ({ series, uid }: Pick<CalendarEvent, "series" | "uid">): string => series ?? uid;

const isChosen = ({ behind }: KindWish, { named: { event, naming } }: BusyEvent): boolean =>
  behind.activities.includes(naming.activity) || behind.series.includes(chosenBy(event));

/** The ends of the chosen events, in order; behind a whole day lies no block. */
export function anchorsOf(wish: KindWish, busy: readonly BusyEvent[]): Anchor[] {
  const events = new Map<Instant, EventKey[]>();
  for (const each of busy) {
    const { event } = each.named;
    if (event.allDay || !isChosen(wish, each)) continue;
    const start = instant(event.end + (needsTravel(wish.place, event) ? wish.travel * MINUTE : 0));
    events.set(start, [...(events.get(start) ?? []), event.key]);
  }
  return [...events].map(([start, keys]) => ({ start, events: keys })).sort((a, b) => a.start - b.start);
}
