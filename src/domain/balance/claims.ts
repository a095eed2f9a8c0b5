import type { Frames } from "../boundary/frames";
import type { CalendarEvent } from "../calendar/event";
import { spanOfDay } from "../time/days";
import { clip, overlaps, type Span } from "../time/instant";
import type { Counted } from "./choose-once";
import type { DayNorm } from "./norm";
import type { Claim } from "./shared-time";

export const claim = (event: CalendarEvent, part: Span, window: Span): Claim[] => {
  const inside = clip(part, window);
  return inside ? [{ event: event.key, ...inside }] : [];
};

/** All-day work lies where the day's norm lies, everything else where it is. */
export function claimsOf(
  counted: readonly Counted[],
  norms: readonly DayNorm[],
  window: Span,
  frames: Frames,
): Claim[] {
  return counted.flatMap(({ event, rule }) =>
    rule.effect === "hours"
      ? claim(event, event, window)
      : norms
          .filter((norm) => overlaps(event, spanOfDay(norm.day, frames.zone)))
          .flatMap((norm) => norm.spans.flatMap((part) => claim(event, part, window))),
  );
}
