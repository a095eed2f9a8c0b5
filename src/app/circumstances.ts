import type { Circumstances } from "../domain/boundary/boundary";
import { calendarCircumstances } from "../domain/boundary/circumstances";
import { clickedSpans, type GuardChoices } from "../domain/boundary/guard-choices";
import type { Span } from "../domain/time/instant";
import type { Ports } from "./ports";

/** What the calendar says of leave and duty in the window, with what the leader has clicked. */
export async function circumstancesOf(
  { events }: Pick<Ports, "events">,
  { dutyUntil, pausedUntil }: GuardChoices,
  window: Span,
): Promise<Circumstances> {
  const { leave, duty } = calendarCircumstances(await events.all(), window);
  return { leave, duty: [...duty, ...clickedSpans(dutyUntil)], paused: clickedSpans(pausedUntil) };
}
