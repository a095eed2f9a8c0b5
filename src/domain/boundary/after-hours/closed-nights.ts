import { HOUR, type Instant, instant, type Span } from "../../time/instant";
import type { BoundaryRules } from "../boundary-rules";
import type { Frames } from "../frames";
import { workdayAt } from "./evenings";
import { hoursOf } from "./hours";

/** From when the leader's hours closed until they opened on another day. */
export interface ClosedNight {
  readonly closed: Instant;
  /** null: not within the window. */
  readonly opens: Instant | null;
}

/** So far back the hours before the window's first opening may have begun; longer leave is no night. */
const LONGEST = 7 * 24 * HOUR;

/** The nights that end in the window or still last at its end: a break at noon is none, nor is one at midnight. */
export function closedNights(rules: BoundaryRules, window: Span, frames: Frames): ClosedNight[] {
  const { start, end } = window;
  const open = hoursOf(rules, { start: instant(start - LONGEST), end }, "inside");
  return open.flatMap(({ end: closed }, index): ClosedNight[] => {
    const opens = open[index + 1]?.start ?? null;
    if (opens === null) return closed < end ? [{ closed, opens }] : [];
    const isNight = workdayAt(closed, frames) !== workdayAt(opens, frames);
    return isNight && opens >= start ? [{ closed, opens }] : [];
  });
}
