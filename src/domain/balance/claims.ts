import type { Frames } from "../boundary/frames";
import type { CalendarEvent } from "../calendar/event";
import { clip, overlaps, type Span } from "../time/instant";
import { spanOfDay } from "../time/zones";
import type { Counted } from "./choose-once";
import type { DayNorm } from "./norm";
import type { Claim } from "./shared-time";

const claim = (event: CalendarEvent, part: Span, window: Span): Claim[] => {
  const inside = clip(part, window);
  return inside ? [{ event: event.key, ...inside }] : [];
};

/** What is all day lies where the day's norm lies and is never 24 hours; everything else lies where it is. */
export function claimsOf(
  counted: readonly Counted[],
  norms: readonly DayNorm[],
  window: Span,
  frames: Frames,
): Claim[] {
  const days = norms.map(({ day, spans }) => ({ whole: spanOfDay(day, frames.zone), spans }));
  return counted.flatMap(({ event }) =>
    event.allDay
      ? days
          .filter(({ whole }) => overlaps(event, whole))
          .flatMap(({ spans }) => spans.flatMap((part) => claim(event, part, window)))
      : claim(event, event, window),
  );
}
