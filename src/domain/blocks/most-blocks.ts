import { MINUTE, type Span } from "../time/instant";
import { gapsFrom, holds, onGridAfter, STEP } from "./free-time";
import type { KindRoom } from "./kind-room";

/** A kind's room as it is, or as it would be if something gave way. */
export interface PossibleRoom extends KindRoom {
  /** Booked blocks, which may stay where they are however short the notice. */
  readonly booked: readonly Span[];
  /** In milliseconds. */
  readonly budget: number;
}

/** Whether so many blocks have room, within the budget. */
export const fits = (room: PossibleRoom, count: number): boolean => leastTime(room, count) <= room.budget;

/**
 * The least time that `count` blocks can take together; infinite where there is no room for so many.
 * Only the shortest block of each start is looked at, since a shorter one is never in the way of more.
 */
export function leastTime(room: PossibleRoom, count: number): number {
  const places = shortestPlaces(room);
  const none = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
  none[0] = 0;
  const least: number[][] = [];
  least[places.length] = none;
  let next = places.length;
  for (let at = places.length - 1; at >= 0; at--) {
    const { start, end } = places[at] as Span;
    next = firstFrom(places, end, at + 1);
    const [skipped = none, rest = none] = [least[at + 1], least[next]];
    least[at] = skipped.map((time, blocks) =>
      blocks === 0 ? 0 : Math.min(time, (rest[blocks - 1] as number) + end - start),
    );
  }
  return least[0]?.[count] ?? Number.POSITIVE_INFINITY;
}

function firstFrom(places: readonly Span[], at: number, from: number): number {
  let next = from;
  while (next < places.length && (places[next] as Span).start < at) next++;
  return next;
}

function shortestPlaces({ wish, gaps, earliest, anchors, booked }: PossibleRoom): Span[] {
  const least = wish.least * MINUTE;
  const places: Span[] = [];
  const starts = anchors && new Set<number>(anchors.map(({ start }) => start));
  for (const gap of gapsFrom(gaps, earliest)) {
    const begins = starts
      ? [...starts].filter((start) => gap.start <= start)
      : gridFrom(onGridAfter(gap.start), gap.end - least);
    for (const start of begins)
      if (start + least <= gap.end) places.push({ start, end: start + least } as Span);
  }
  for (const block of booked) {
    const length = (block.end - block.start) / MINUTE;
    const isLength = length >= wish.least && length <= wish.most && Number.isInteger(length);
    if (isLength && (!starts || starts.has(block.start)) && gaps.some((gap) => holds(gap, block)))
      places.push(block);
  }
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

function gridFrom(first: number, last: number): number[] {
  const starts: number[] = [];
  for (let start = first; start <= last; start += STEP) starts.push(start);
  return starts;
}
