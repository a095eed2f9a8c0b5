import {
  clip,
  HOUR,
  type Instant,
  instant,
  lengthOf,
  type Millis,
  millis,
  type Span,
} from "../../time/instant";

/** When the leader worked. A moment, such as a mail sent, has no length and ends a rest all the same. */
export interface WorkLog {
  readonly stretches: readonly Span[];
  readonly moments: readonly Instant[];
}

/** The most rest in a row that the day before a working moment held. */
export interface RestBefore {
  readonly rest: Span;
  /** The working moment that the day is counted back from. */
  readonly before: Instant;
}

/** Rest is looked for in the day before each working moment; hours that passed, whatever the clocks did. */
export const REST_WINDOW = millis(24 * HOUR);

/** What of the window is free of work, in order. A moment parts two rests. */
export const restsWithin = (log: WorkLog, window: Span): Span[] => gapsWithin(worksOf(log), window);

function gapsWithin(works: readonly Span[], window: Span): Span[] {
  const rests: Span[] = [];
  let free = window.start;
  for (let at = firstNear(works, window.start); at < works.length; at++) {
    const work = works[at] as Span;
    if (work.start >= window.end) break;
    if (work.end < window.start) continue;
    if (work.start > free) rests.push({ start: free, end: work.start });
    if (work.end > free) free = work.end;
  }
  if (free < window.end) rests.push({ start: free, end: window.end });
  return rests;
}

/** The first work that does not end before; the works are in order and do not overlap. */
function firstNear(works: readonly Span[], at: Instant): number {
  let low = 0;
  let high = works.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((works[middle] as Span).end < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The longest rest in the window; of equal ones the first; null where work fills it. */
export const longestRest = (log: WorkLog, window: Span): Span | null =>
  longestOf(gapsWithin(worksOf(log), window));

const longestOf = (rests: readonly Span[]): Span | null =>
  rests.reduce<Span | null>(
    (longest, rest) => (longest === null || lengthOf(rest) > lengthOf(longest) ? rest : longest),
    null,
  );

/**
 * The working moment in the window with the least rest in the day before it. While a stretch of work lasts, that day
 * can only lose rest, so the stretch's end tells. What lies less than a day after `knownFrom` cannot be judged.
 */
export function leastRest(log: WorkLog, window: Span, knownFrom: Instant): RestBefore | null {
  const works = worksOf(log);
  let least: RestBefore | null = null;
  for (const work of works) {
    const before = work.start < window.start && work.end <= window.start ? null : endWithin(work, window);
    if (before === null) continue;
    const start = instant(before - REST_WINDOW);
    if (start < knownFrom) continue;
    const rest = longestOf(gapsWithin(works, { start, end: before })) ?? { start: before, end: before };
    if (least === null || lengthOf(rest) < lengthOf(least.rest)) least = { rest, before };
  }
  return least;
}

/** The rest that would lie before a coming start, as the log stands now; null where no work came before it. */
export function restBefore(log: WorkLog, start: Instant): Millis | null {
  const ends = worksOf(log).flatMap(({ end }) => (end <= start ? [end] : []));
  return ends.length === 0 ? null : millis(start - Math.max(...ends));
}

/** Where work ends within the window; null where it has no part in it. A moment is its own end. */
function endWithin(work: Span, window: Span): Instant | null {
  if (work.start === work.end)
    return work.start >= window.start && work.start < window.end ? work.start : null;
  return clip(work, window)?.end ?? null;
}

/** Stretches and moments in order; what touches or overlaps is one stretch, so that they never overlap. */
function worksOf({ stretches, moments }: WorkLog): Span[] {
  const sorted = [
    ...stretches.filter(({ start, end }) => start < end),
    ...moments.map((moment) => ({ start: moment, end: moment })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const works: Span[] = [];
  for (const work of sorted) {
    const last = works.at(-1);
    if (last && work.start <= last.end) {
      if (work.end > last.end) works[works.length - 1] = { start: last.start, end: work.end };
    } else works.push(work);
  }
  return works;
}
