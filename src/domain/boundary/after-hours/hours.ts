import { clip, type Instant, type Span } from "../../time/instant";
import type { BoundaryRules } from "../boundary-rules";
import type { BoundaryState } from "../states";

/** To the counts a time is inside the leader's hours, outside them, or duty, which is neither. */
export type HoursKind = "inside" | "outside" | "duty";

const KIND: Readonly<Record<BoundaryState, HoursKind>> = {
  open: "inside",
  "open-on-holiday": "inside",
  grace: "inside",
  "no-frames": "inside",
  paused: "inside",
  duty: "duty",
  edge: "outside",
  late: "outside",
  "quiet-day": "outside",
  holiday: "outside",
  leave: "outside",
};

export const kindAt = (rules: BoundaryRules, at: Instant): HoursKind => KIND[rules.stateAt(at)];

/** The parts of the spans that lie in hours of this kind, in order. */
export function partsOf(rules: BoundaryRules, spans: readonly Span[], kind: HoursKind): Span[] {
  return spans.flatMap((span) => {
    const cuts = [span.start, ...rules.turningPoints(span), span.end];
    const pieces = cuts
      .slice(1)
      .flatMap((end, index) => clip(span, { start: cuts[index] as Instant, end }) ?? []);
    return joined(pieces.filter(({ start }) => kindAt(rules, start) === kind));
  });
}

/** Pieces that touch become one. */
function joined(pieces: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last && last.end === piece.start) whole[whole.length - 1] = { start: last.start, end: piece.end };
    else whole.push(piece);
  }
  return whole;
}
