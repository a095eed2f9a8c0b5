import { lengthOf, minutes, type Span } from "../time/instant";
import { gapsIn } from "./free-time";
import type { WeekRoom } from "./kind-room";
import { obstacleOf } from "./obstacles";

/** From here on others would book over a block that is shown as free. */
const FULL_SHARE = 0.75;

/** Whether events take so much of the week's working hours that a block must be shown as busy to hold. */
export function isFull({ days, busy }: Pick<WeekRoom, "days" | "busy">): boolean {
  const windows = days.flatMap((day) => day.windows);
  const obstacles = busy.map((each) => obstacleOf(each, "", minutes(0)));
  const whole = total(windows);
  return whole > 0 && total(gapsIn(days, obstacles)) <= (1 - FULL_SHARE) * whole;
}

const total = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + lengthOf(span), 0);
