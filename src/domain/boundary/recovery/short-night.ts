import { HOUR, type Instant, instant, lengthOf, type Millis } from "../../time/instant";
import type { Night } from "../after-hours/boundary-figures";

/** A night that begins later than this from now on is not spoken of yet. */
const AHEAD = 12 * HOUR;

/** A coming night that leaves less rest than is recommended, and what could be moved. */
export interface ShortNight extends Night {
  readonly recommended: Millis;
  /** Were the day's first meeting to begin then, the night would be long enough. */
  readonly couldBegin: Instant;
  /** The evening's work is still ahead, and could end then instead; null where it is over. */
  readonly couldEnd: Instant | null;
}

/** The night that comes next, if it is short; null for whoever has no recommended rest. */
export function shortNight(
  nights: readonly Night[],
  now: Instant,
  recommended: Millis | null,
): ShortNight | null {
  const next = nights.find(({ rest }) => rest.end > now);
  if (!next || recommended === null || next.rest.start - now > AHEAD) return null;
  const { rest } = next;
  if (lengthOf(rest) >= recommended) return null;
  return {
    ...next,
    recommended,
    couldBegin: instant(rest.start + recommended),
    couldEnd: rest.start > now ? instant(rest.end - recommended) : null,
  };
}
