import type { Instant } from "../domain/time/instant";
import type { Trouble } from "./account";
import type { SourceFailure, SourceFailureReason } from "./calendar-source";

/** What concerns the whole account: its other calendars and events need not be tried. */
export const OF_THE_ACCOUNT: ReadonlySet<SourceFailureReason> = new Set([
  "offline",
  "unreachable",
  "timed-out",
  "throttled",
  "unavailable",
  "sign-in-needed",
  "wrong-password",
  "consent-missing",
  "permission-needed",
]);

/** The server has asked us to stay away, and the time it named has not come. */
export const mustStayAway = (trouble: Trouble | null, now: Instant): boolean =>
  trouble?.retryAt !== undefined && trouble.retryAt > now;

/** The trouble that is left after a try; the very same where it stands as it stood, so that nothing need be written. */
export function troubleAfter(
  held: Trouble | null,
  failure: SourceFailure | null,
  now: Instant,
): Trouble | null {
  if (failure === null) return null;
  const { reason, retryAt, detail } = failure;
  const isSame = held?.reason === reason && held.retryAt === retryAt && held.detail === detail;
  if (isSame) return held;
  return {
    reason,
    since: held?.reason === reason ? held.since : now,
    ...(retryAt === undefined ? {} : { retryAt }),
    ...(detail === undefined ? {} : { detail }),
  };
}
