import { type ActivityId, canBeJudged } from "../../domain/activity/activity";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { EventKey } from "../../domain/calendar/event";
import type { Millis } from "../../domain/time/instant";

/** One question: a whole activity, or a single event that nobody could name. */
export interface Question {
  readonly id: string;
  readonly activity: ActivityId;
  readonly time: Millis;
  readonly events: readonly EventKey[];
  readonly isUnnamed: boolean;
}

/** What waits for the leader's word this week, most hours first; what has no name comes last, one by one. */
export function questionsOf(summary: WeekSummary): Question[] {
  const waiting = summary.activities.filter(({ sides }) => sides.unjudged > 0);
  const named = waiting
    .filter(({ activity }) => canBeJudged(activity))
    .map(({ activity, time, events }) => ({
      id: activity as string,
      activity,
      time,
      events,
      isUnnamed: false,
    }));
  const unnamed = waiting
    .filter(({ activity }) => !canBeJudged(activity))
    .flatMap(({ activity, events }) =>
      events.map((event) => ({
        id: event as string,
        activity,
        time: timeOf(summary, event),
        events: [event],
        isUnnamed: true,
      })),
    );
  return [...named, ...unnamed];
}

const timeOf = (summary: WeekSummary, event: EventKey): Millis =>
  summary.days
    .flatMap((day) => day.blocks)
    .filter((block) => block.event === event)
    .reduce((sum, block) => sum + block.time, 0) as Millis;
