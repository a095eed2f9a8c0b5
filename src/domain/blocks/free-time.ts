import { type Instant, MINUTE, type Span } from "../time/instant";
import { type Obstacle, reach } from "./obstacles";
import type { WorkingDay } from "./working-days";

/** Blocks begin on the five minutes, except where something else decides. */
export const STEP = 5 * MINUTE;

export const onGridAfter = (at: number): number => Math.ceil(at / STEP) * STEP;
export const onGridBefore = (at: number): number => Math.floor(at / STEP) * STEP;

/** A free stretch within one working day's hours. */
export interface Gap extends Span {
  readonly day: WorkingDay;
}

/** What is left of the windows when the obstacles, with the way to and from them, are taken out. In order of time. */
export function gapsIn(days: readonly WorkingDay[], obstacles: readonly Obstacle[]): Gap[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const reaches: Span[] = [];
  for (const obstacle of obstacles) {
    const taken = reach(obstacle);
    if (taken.start < last.whole.end && taken.end > first.whole.start) reaches.push(taken);
  }
  reaches.sort((a, b) => a.start - b.start);
  const gaps: Gap[] = [];
  for (const day of days) {
    for (const window of day.windows) {
      let from: Instant = window.start;
      for (const { start, end } of reaches) {
        if (start >= window.end) break;
        if (end <= from) continue;
        if (start > from) gaps.push({ start: from, end: start, day });
        from = end;
      }
      if (from < window.end) gaps.push({ start: from, end: window.end, day });
    }
  }
  return gaps;
}

/** The gaps as far as they lie at or after `earliest`. */
export const gapsFrom = (gaps: readonly Gap[], earliest: Instant): Gap[] =>
  gaps
    .map((gap) => (gap.start >= earliest ? gap : { ...gap, start: earliest }))
    .filter(({ start, end }) => start < end);

export const holds = (gap: Span, span: Span): boolean => gap.start <= span.start && span.end <= gap.end;
