import type { Instant, Span } from "../../time/instant";
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

export const outsideOf =
  (rules: BoundaryRules) =>
  (at: Instant): boolean =>
    kindAt(rules, at) === "outside";

/** The stretches of the window that are hours of this kind, in order. */
export function hoursOf(rules: BoundaryRules, window: Span, kind: HoursKind): Span[] {
  const cuts = [window.start, ...rules.turningPoints(window), window.end];
  const whole: Span[] = [];
  cuts.slice(1).forEach((end, index) => {
    const start = cuts[index] as Instant;
    if (kindAt(rules, start) !== kind) return;
    const last = whole.at(-1);
    if (last && last.end === start) whole[whole.length - 1] = { start: last.start, end };
    else whole.push({ start, end });
  });
  return whole;
}
