import type { EventKey } from "../calendar/event";
import { type Instant, type Millis, millis, type Span } from "../time/instant";
import { groupBy } from "./group-by";

/** A stretch of counted time that belongs to one event. */
export interface Claim extends Span {
  readonly event: EventKey;
}

/** A stretch, and what its event keeps of it after sharing with the events that are on at the same time. */
export interface Share extends Claim {
  readonly time: Millis;
}

/**
 * Counts overlapping time once: at each instant it is shared equally by the events that are on.
 * `cuts` are instants (midnights, now) at which no share may run across.
 */
export function shareTime(claims: readonly Claim[], cuts: readonly Instant[]): Share[] {
  const pieces = cutAt(joinByEvent(claims), cuts);
  const keptUntil = timeOfOneEvent(pieces);
  return pieces.map((piece): Share => {
    const time = (keptUntil.get(piece.end) ?? 0) - (keptUntil.get(piece.start) ?? 0);
    return { ...piece, time: millis(exact(time)) };
  });
}

/** Whole 1024ths add up without rounding, so no sum depends on the order of the events. */
const exact = (time: number) => Math.round(time * 1024) / 1024;

/** An event is on or off: two claims of the same event do not make it two events. */
function joinByEvent(claims: readonly Claim[]): Claim[] {
  const byEvent = groupBy(claims, (claim) => claim.event);
  return [...byEvent.values()].flatMap((parts) => {
    const joined: Claim[] = [];
    for (const part of parts.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
      const last = joined.at(-1);
      if (!last || part.start > last.end) joined.push(part);
      else if (part.end > last.end) joined[joined.length - 1] = { ...last, end: part.end };
    }
    return joined;
  });
}

function cutAt(claims: readonly Claim[], cuts: readonly Instant[]): Claim[] {
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  return claims.flatMap(({ event, start, end }) => {
    const edges = [start, ...ordered.filter((cut) => cut > start && cut < end), end];
    return edges.slice(1).map((to, position) => ({ event, start: edges[position] ?? start, end: to }));
  });
}

/**
 * How much an event that was on from the first edge would have kept by each edge. What any event keeps is the
 * difference between two edges, so a week of thousands of overlapping events needs one pass.
 */
function timeOfOneEvent(pieces: readonly Span[]): ReadonlyMap<Instant, number> {
  const changes = new Map<Instant, number>();
  for (const { start, end } of pieces) {
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(end, (changes.get(end) ?? 0) - 1);
  }
  const kept = new Map<Instant, number>();
  let on = 0;
  let time = 0;
  let before = 0;
  for (const [at, change] of [...changes].sort(([a], [b]) => a - b)) {
    if (on > 0) time += (at - before) / on;
    kept.set(at, time);
    on += change;
    before = at;
  }
  return kept;
}
