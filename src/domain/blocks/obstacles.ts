import type { Effect } from "../balance/counting-rules";
import { countingRuleOf } from "../balance/counting-rules";
import type { CalendarEvent, EventKey } from "../calendar/event";
import type { NamedEvent } from "../classify/naming";
import { instant, MINUTE, type Minutes, type Span } from "../time/instant";
import { blockOfUid } from "./block-id";

/** What stands in a block's way, and whose it is. */
export type ObstacleSource =
  /** `canYield`: a work event that another time or length could be wished of. */
  | { readonly kind: "event"; readonly event: EventKey; readonly canYield: boolean }
  | { readonly kind: "lunch" }
  | { readonly kind: "never"; readonly index: number }
  | { readonly kind: "block" };

export interface Obstacle extends Span {
  readonly source: ObstacleSource;
  /** The time on either side in which the leader is on the way. */
  readonly travel: Minutes;
}

/** An event that takes the leader's time, as the counting rules see it. */
export interface BusyEvent {
  readonly named: NamedEvent;
  readonly effect: Effect;
}

const byTime = (a: BusyEvent, b: BusyEvent) => {
  const [x, y] = [a.named.event, b.named.event];
  return x.start - y.start || x.end - y.end || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0);
};

/**
 * Everything that counts as time of the leader's, in order of time; duty is a state in which blocks are still
 * possible. The same meeting in two calendars is one meeting.
 */
export function busyEvents(events: readonly NamedEvent[]): BusyEvent[] {
  const seen = new Set<string>();
  const isFirst = ({ named: { event } }: BusyEvent) => {
    const meeting = `${event.start}/${event.end}/${event.uid}`;
    return !seen.has(meeting) && seen.add(meeting) !== undefined;
  };
  return events
    .filter(({ event }) => event.start < event.end && blockOfUid(event.uid) === null)
    .map((named) => ({ named, effect: countingRuleOf(named.event, named.naming).effect }))
    .filter(({ effect }) => effect !== "nothing" && effect !== "on-call")
    .sort(byTime)
    .filter(isFirst);
}

/** Absences that take whole days. */
export const daysOffOf = (busy: readonly BusyEvent[]): Span[] =>
  busy
    .filter(({ named, effect }) => effect === "less-norm" && named.event.allDay)
    .map(({ named }) => named.event);

/** Nobody is asked to shorten a lunch, an absence, a whole day or what is the leader's own life. */
const canYield = ({ named, effect }: BusyEvent): boolean =>
  effect === "hours" && !named.event.allDay && named.naming.activity !== "lunch-break";

/** A block without a place of its own happens where the leader is; what is online happens there too. */
export function needsTravel(place: string, event: Pick<CalendarEvent, "location" | "isOnline">): boolean {
  return place !== "" && !event.isOnline && !isSamePlace(place, event.location);
}

const isSamePlace = (a: string, b: string) => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

const NO_TRAVEL = 0 as Minutes;

export const obstacleOf = (busy: BusyEvent, place: string, travel: Minutes): Obstacle => ({
  start: busy.named.event.start,
  end: busy.named.event.end,
  source: { kind: "event", event: busy.named.event.key, canYield: canYield(busy) },
  travel: needsTravel(place, busy.named.event) ? travel : NO_TRAVEL,
});

interface Placing {
  readonly place: string;
  readonly travel: Minutes;
}

/** Another block is in the way too, with the longer of the two blocks' ways where either must be walked to. */
export function obstacleOfBlock(block: Span, its: Placing, own: Placing): Obstacle {
  const way = (from: Placing, to: Placing) =>
    needsTravel(from.place, { location: to.place, isOnline: false }) ? from.travel : NO_TRAVEL;
  const travel = Math.max(way(own, its), way(its, own)) as Minutes;
  return { start: block.start, end: block.end, source: { kind: "block" }, travel };
}

export const obstacleOfRule = (span: Span, source: ObstacleSource): Obstacle => ({
  ...span,
  source,
  travel: NO_TRAVEL,
});

/** The obstacle with the way there and back. */
export const reach = ({ start, end, travel }: Obstacle): Span => ({
  start: instant(start - travel * MINUTE),
  end: instant(end + travel * MINUTE),
});
