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
export function restsWithin(log: WorkLog, window: Span): Span[] {
  const rests: Span[] = [];
  let free = window.start;
  for (const work of worksOf(log)) {
    if (work.end < window.start || work.start >= window.end) continue;
    if (work.start > free) rests.push({ start: free, end: work.start });
    if (work.end > free) free = work.end;
  }
  if (free < window.end) rests.push({ start: free, end: window.end });
  return rests;
}

/** The longest rest in the window; of equal ones the first; null where work fills it. */
export function longestRest(log: WorkLog, window: Span): Span | null {
  let longest: Span | null = null;
  for (const rest of restsWithin(log, window))
    if (longest === null || lengthOf(rest) > lengthOf(longest)) longest = rest;
  return longest;
}

/**
 * The working moment in the window with the least rest in the day before it. While a stretch of work lasts, that day
 * can only lose rest, so the stretch's end tells. What lies less than a day after `knownFrom` cannot be judged.
 */
export function leastRest(log: WorkLog, window: Span, knownFrom: Instant): RestBefore | null {
  let least: RestBefore | null = null;
  for (const before of workingMoments(log, window)) {
    const start = instant(before - REST_WINDOW);
    if (start < knownFrom) continue;
    const day = { start, end: before };
    const rest = longestRest(log, day) ?? { start: before, end: before };
    if (least === null || lengthOf(rest) < lengthOf(least.rest)) least = { rest, before };
  }
  return least;
}

/** The rest that would lie before a coming start, as the log stands now; null where no work came before it. */
export function restBefore(log: WorkLog, start: Instant): Millis | null {
  const ends = worksOf(log).flatMap(({ end }) => (end <= start ? [end] : []));
  return ends.length === 0 ? null : millis(start - Math.max(...ends));
}

/** Where each stretch of work ends within the window, and each moment in it. */
const workingMoments = ({ stretches, moments }: WorkLog, window: Span): Instant[] => [
  ...stretches.flatMap((stretch) => clip(stretch, window)?.end ?? []),
  ...moments.filter((moment) => moment >= window.start && moment < window.end),
];

const worksOf = ({ stretches, moments }: WorkLog): Span[] =>
  [
    ...stretches.filter(({ start, end }) => start < end),
    ...moments.map((moment) => ({ start: moment, end: moment })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
