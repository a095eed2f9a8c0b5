import type { LocalDay } from "../time/days";
import { dayAfter } from "../time/days";
import { clip, type Instant, lengthOf, type Millis, millis, overlaps, type Span } from "../time/instant";
import { type Frames, frameSpans } from "./frames";

/** The parts of `spans` that lie outside the frames of `days`, each instant once, in order. */
export function outsideFrames(spans: readonly Span[], frames: Frames, days: readonly LocalDay[]): Span[] {
  const first = days[0];
  if (first === undefined) return [];
  // The evening before may run on past midnight into the first day.
  const inside = [dayAfter(first, -1), ...days].flatMap((day) => frameSpans(frames, day));
  return unionOf(spans).flatMap((span) => cutOut(span, inside));
}

export const totalLength = (spans: readonly Span[]): Millis =>
  millis(spans.reduce((sum, span) => sum + lengthOf(span), 0));

/** Spans that touch or overlap become one, so that no instant stands twice. */
export function unionOf(spans: readonly Span[]): Span[] {
  const merged: { start: Instant; end: Instant }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end) as Instant;
    else merged.push({ ...span });
  }
  return merged;
}

function cutOut(span: Span, holes: readonly Span[]): Span[] {
  const hole = holes.find((each) => overlaps(each, span));
  if (!hole) return [span];
  const parts: (Span | null)[] = [
    clip(span, { start: span.start, end: hole.start }),
    clip(span, { start: hole.end, end: span.end }),
  ];
  const rest = holes.filter((each) => each !== hole);
  return parts.flatMap((part) => (part ? cutOut(part, rest) : []));
}
