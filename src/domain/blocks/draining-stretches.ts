import type { ActivityId, Marks } from "../activity/activity";
import type { EventKey } from "../calendar/event";
import { type Instant, instant, MINUTE, type Millis, millis, type Span } from "../time/instant";
import type { BusyEvent } from "./obstacles";

/** Draining events that follow so closely that there is no rest between them. */
export interface DrainingStretch extends Span {
  readonly events: readonly EventKey[];
}

const CLOSE: Millis = millis(30 * MINUTE);
const LONG_ENOUGH: Millis = millis(90 * MINUTE);

/**
 * The stretches of at least an hour and a half, counting each minute once, that only drain by the leader's own word.
 * A first guess does not count here: a plan must be explainable by what the leader has said.
 */
export function drainingStretches(
  busy: readonly BusyEvent[],
  marks: ReadonlyMap<ActivityId, Marks>,
): DrainingStretch[] {
  const stretches: { start: Instant; end: Instant; time: number; events: EventKey[] }[] = [];
  for (const { named } of busy) {
    const { event, naming } = named;
    const mark = marks.get(naming.activity);
    if (event.allDay || !mark || mark.drains === 0 || mark.gives > 0) continue;
    const last = stretches.at(-1);
    if (!last || event.start > last.end + CLOSE) {
      stretches.push({
        start: event.start,
        end: event.end,
        time: event.end - event.start,
        events: [event.key],
      });
      continue;
    }
    last.time += Math.max(0, event.end - Math.max(event.start, last.end));
    last.end = instant(Math.max(last.end, event.end));
    last.events.push(event.key);
  }
  return stretches
    .filter(({ time }) => time >= LONG_ENOUGH)
    .map(({ start, end, events }) => ({ start, end, events }));
}
