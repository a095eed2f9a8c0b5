import type { Frames } from "../boundary/frames";
import type { NamedEvent } from "../classify/naming";
import { HOUR, type Instant, instant, MINUTE, type Millis, minutes, type Span } from "../time/instant";
import { spanOfWeek, type WeekId } from "../time/weeks";
import { gapsFrom, gapsIn } from "./free-time";
import { busyEvents, daysOffOf, obstacleOf, obstacleOfRule } from "./obstacles";
import { workingDays } from "./working-days";

const HALF_HOUR = 30 * MINUTE;
const NOTICE = 24 * HOUR;

/** A free time of that length on each of the week's working days, from tomorrow on: what a meeting could move to. */
export function freeTimes(
  week: WeekId,
  frames: Frames,
  events: readonly NamedEvent[],
  taken: readonly Span[],
  length: Millis,
  now: Instant,
): Span[] {
  const around = spanOfWeek(week, frames.zone);
  const busy = busyEvents(events).filter(
    ({ named: { event } }) => event.start < around.end + NOTICE && event.end > around.start - NOTICE,
  );
  const days = workingDays(week, frames, daysOffOf(busy));
  const obstacles = [
    ...busy.map((each) => obstacleOf(each, "", minutes(0))),
    ...taken.map((span) => obstacleOfRule(span, { kind: "block" })),
  ];
  const gaps = gapsFrom(gapsIn(days, obstacles), instant(now + NOTICE));
  return days.flatMap(({ index }): Span[] => {
    for (const gap of gaps) {
      if (gap.day.index !== index) continue;
      const start = Math.ceil(gap.start / HALF_HOUR) * HALF_HOUR;
      if (start + length <= gap.end) return [{ start: instant(start), end: instant(start + length) }];
    }
    return [];
  });
}
