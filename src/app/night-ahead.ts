import { isOfToday, type WeekSummary } from "../domain/balance/week-summary";
import { recommendedFor, restTerms } from "../domain/boundary/recovery/recommended";
import { type ShortNight, shortNight } from "../domain/boundary/recovery/short-night";
import type { Profile } from "../domain/profile/profile";
import type { Instant } from "../domain/time/instant";

/** The short night that comes next; weeks as an earlier version folded them say nothing of nights. */
export function nightAhead(weeks: readonly WeekSummary[], profile: Profile, now: Instant): ShortNight | null {
  const nights = weeks.filter((each) => isOfToday(each)).flatMap(({ boundary }) => boundary.nights);
  return shortNight(nights, now, recommendedFor(restTerms(profile))?.dailyRest ?? null);
}
