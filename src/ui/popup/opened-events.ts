import type { ActivityId } from "../../domain/activity/activity";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { EventKey } from "../../domain/calendar/event";
import type { LocalDay } from "../../domain/time/days";
import type { Millis } from "../../domain/time/instant";

/** What of the week is listed event by event. */
export type Opened =
  | { readonly by: "day"; readonly day: LocalDay }
  | { readonly by: "activity"; readonly activity: ActivityId }
  | { readonly by: "side"; readonly side: "giving" | "draining" | "neutral" }
  | { readonly by: "event"; readonly event: EventKey };

/** The events behind a figure, each with the time of it that counts there. */
export function eventsBehind(summary: WeekSummary, opened: Opened): Map<EventKey, Millis> {
  const found = new Map<EventKey, Millis>();
  const add = (event: EventKey, time: number) => found.set(event, ((found.get(event) ?? 0) + time) as Millis);
  for (const day of summary.days) {
    for (const block of day.blocks) {
      if (opened.by === "side" && block.sides[opened.side] > 0) add(block.event, block.sides[opened.side]);
      if (opened.by === "activity" && block.activity === opened.activity) add(block.event, block.time);
      if (opened.by === "day" && day.day === opened.day) add(block.event, block.time);
      if (opened.by === "event" && block.event === opened.event) add(block.event, block.time);
    }
  }
  return found;
}
