import { countingRuleOf } from "../balance/counting-rules";
import type { NamedEvent } from "../classify/naming";
import { lengthOf, overlaps, type Span } from "../time/instant";
import { type Circumstances, LEAST_LEAVE } from "./boundary";

/** What the calendar says about leave and duty in a window, by the same table that the week is counted with. */
export function calendarCircumstances(
  events: readonly NamedEvent[],
  window: Span,
): Pick<Circumstances, "leave" | "duty"> {
  const leave: Span[] = [];
  const duty: Span[] = [];
  for (const { event, naming } of events) {
    if (!overlaps(event, window)) continue;
    const { effect } = countingRuleOf(event, naming);
    const span = { start: event.start, end: event.end };
    if (effect === "on-call") duty.push(span);
    if (effect === "less-norm" && (event.allDay || lengthOf(event) >= LEAST_LEAVE)) leave.push(span);
  }
  return { leave: leave.sort(byStart), duty: duty.sort(byStart) };
}

const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
