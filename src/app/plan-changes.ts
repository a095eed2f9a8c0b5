import type { CalendarEvent, EventKey } from "../domain/calendar/event";
import { type Instant, overlaps, type Span } from "../domain/time/instant";
import type { EventHistory, HeldEvent, RemoteRow } from "./account";
import type { SourcedEvent, WindowRead } from "./calendar-source";
import { shiftedFrom } from "./shifted-series";

export interface Planned {
  readonly events: readonly CalendarEvent[];
  readonly rows: readonly RemoteRow[];
  readonly dropped: readonly EventKey[];
}

interface Seen {
  readonly now: Instant;
  /** The events are read for another zone: an all-day event that lies elsewhere by it has not been moved. */
  readonly isOtherZone: boolean;
  /** Of a span that is read beside the routine: an event that reaches over them may lie in more weeks than before. */
  readonly edges: Span | null;
}

/** A time without length belongs to the span it lies in. */
const liesIn = (event: Span, span: Span): boolean =>
  event.start === event.end ? event.start >= span.start && event.start < span.end : overlaps(event, span);

const reachesOver = (event: Span, edges: Span | null): boolean =>
  edges !== null && (event.start < edges.start || event.end > edges.end);

/** What was held in the span and was neither read nor said to stand as it did. `from`: what ended before is left alone. */
export function missingOf(
  held: readonly HeldEvent[],
  read: Pick<WindowRead, "events" | "unchanged">,
  span: Span,
  from: Instant | null,
): HeldEvent[] {
  const { unchanged } = read;
  if (unchanged === "all") return [];
  const keys = new Set(read.events.map(({ event }) => event.key));
  return held.filter(
    ({ event, row }) =>
      !row.isGone &&
      !unchanged.has(row.remote) &&
      !keys.has(event.key) &&
      liesIn(event, span) &&
      (from === null || event.end > from),
  );
}

/** What has to be written for what was read, and for what was asked for by its id. */
export function planChanges(
  held: readonly HeldEvent[],
  read: readonly SourcedEvent[],
  missing: readonly HeldEvent[],
  found: ReadonlyMap<string, readonly SourcedEvent[]>,
  seen: Seen,
): Planned {
  const before = new Map(held.map((each) => [each.event.key, each]));
  const events: CalendarEvent[] = [];
  const rows: RemoteRow[] = [];
  const dropped: EventKey[] = [];
  const isTold = ({ event, row }: HeldEvent) =>
    found.get(row.remote)?.some((each) => each.event.key === event.key);
  const shifted = shiftedFrom(
    missing.filter((each) => !isTold(each)),
    read.filter(({ event }) => !before.has(event.key)),
  );
  const renamed = new Set([...shifted.values()].map(({ event }) => event.key));
  const keep = (sourced: SourcedEvent) => {
    const old = before.get(sourced.event.key) ?? shifted.get(sourced.event.key);
    const row = rowOf(sourced, old, seen);
    const isPlacedAnew = seen.isOtherZone || reachesOver(sourced.event, seen.edges);
    if (!old || isPlacedAnew || !isSame(old.event, sourced.event)) events.push(sourced.event);
    if (!old || !isSame(old.row, row)) rows.push(row);
  };
  for (const sourced of read) keep(sourced);
  for (const lost of missing) {
    const answer = found.get(lost.row.remote) ?? [];
    const moved = answer.find(({ event }) => event.key === lost.event.key);
    if (moved) keep(moved);
    else if (renamed.has(lost.event.key) || isReplaced(lost, [...read, ...answer]))
      dropped.push(lost.event.key);
    else {
      events.push({ ...lost.event, status: "cancelled" });
      const cancelledAt = lost.row.history.cancelledAt ?? seen.now;
      rows.push({ ...lost.row, tag: "", isGone: true, history: { ...lost.row.history, cancelledAt } });
    }
  }
  return { events, rows, dropped };
}

/** A single event that has become a series stands under another key now. */
const isReplaced = ({ event }: HeldEvent, others: readonly SourcedEvent[]): boolean =>
  others.some((other) => other.event.uid === event.uid && other.event.start === event.start);

function rowOf(
  { event, remote, tag, circles }: SourcedEvent,
  old: HeldEvent | undefined,
  seen: Seen,
): RemoteRow {
  const { key, calendarId } = event;
  return { key, calendarId, remote, tag, circles, isGone: false, history: historyOf(event, old, seen) };
}

function historyOf(
  event: CalendarEvent,
  old: HeldEvent | undefined,
  { now, isOtherZone }: Seen,
): EventHistory {
  if (!old) return { firstSeen: now, moves: [], cancelledAt: null };
  const { firstSeen, moves, cancelledAt } = old.row.history;
  const isMoved =
    old.event.start !== event.start && !(event.allDay && isOtherZone) && !isPast(old.event, event, now);
  const isCancelled = event.status === "cancelled";
  const wasCancelled = old.event.status === "cancelled";
  return {
    firstSeen,
    moves: isMoved ? [...moves, { at: now, from: old.event.start, to: event.start }] : moves,
    cancelledAt: isCancelled ? (wasCancelled ? cancelledAt : now) : null,
  };
}

/** A series that is moved as a whole takes along what has been, and nobody's day was upset by that. */
const isPast = (old: CalendarEvent, event: CalendarEvent, now: Instant): boolean =>
  old.key !== event.key && old.end <= now;

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
