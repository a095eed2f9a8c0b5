import { instant, lengthOf, type Span } from "../../time/instant";
import type { Night, OutsidePart } from "../after-hours/boundary-figures";
import { REST_WINDOW, restBefore, type WorkLog } from "./rest";

/** The rest before the first work of each of these days. A mail that was sent before the first meeting has ended it. */
export function nightsOf(
  work: readonly OutsidePart[],
  moments: WorkLog["moments"],
  days: readonly Span[],
): Night[] {
  return days.flatMap((day) => {
    const [first] = work.filter(({ start }) => day.start <= start && start < day.end).sort(byStart);
    if (!first || moments.some((moment) => day.start <= moment && moment < first.start)) return [];
    const length = restBefore({ stretches: work, moments }, first.start);
    if (length === null || length >= REST_WINDOW) return [];
    const rest = { start: instant(first.start - length), end: first.start };
    return lengthOf(rest) > 0 ? [{ rest, event: first.event }] : [];
  });
}

const byStart = (a: Span, b: Span) => a.start - b.start;
