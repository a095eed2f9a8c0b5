import type { EventKey } from "../calendar/event";
import { type Instant, type Millis, millis, type Span } from "../time/instant";

/** A stretch of counted time that belongs to one event. */
export interface Claim extends Span {
  readonly event: EventKey;
}

/** The part of a stretch that an event keeps after sharing it with the events that are on at the same time. */
export interface Share extends Claim {
  readonly time: Millis;
}

/**
 * Counts overlapping time once: at each instant it is shared equally by the events that are on.
 * `cuts` are instants (midnights, now) at which no share may run across.
 */
export function shareTime(claims: readonly Claim[], cuts: readonly Instant[]): Share[] {
  const ordered = [...claims]
    .filter((claim) => claim.start < claim.end)
    .sort((a, b) => a.start - b.start || (a.event < b.event ? -1 : a.event > b.event ? 1 : a.end - b.end));
  const edges = [...new Set([...ordered.flatMap((claim) => [claim.start, claim.end]), ...cuts])].sort(
    (a, b) => a - b,
  );
  const shares: Share[] = [];
  let open: Claim[] = [];
  let next = 0;
  edges.forEach((start, position) => {
    const end = edges[position + 1];
    if (end === undefined) return;
    open = open.filter((claim) => claim.end > start);
    for (let claim = ordered[next]; claim && claim.start <= start; claim = ordered[++next]) open.push(claim);
    const events = [...new Set(open.map((claim) => claim.event))];
    for (const event of events)
      shares.push({ event, start, end, time: millis((end - start) / events.length) });
  });
  return shares;
}
