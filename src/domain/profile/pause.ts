import { type Instant, instant } from "../time/instant";
import type { Profile } from "./profile";

/** Under this name the leader's settings hold until when everything is paused that asks, tells or acts by itself. */
export const PAUSED_UNTIL = "paused-until";

export function pausedUntil(settings: Profile["settings"]): Instant | null {
  const value = settings.get(PAUSED_UNTIL);
  return typeof value === "number" && value >= 1 && Number.isSafeInteger(value) ? instant(value) : null;
}

/** While it is, nothing speaks up unasked: no question, no notification, no booking. */
export function isPaused({ settings }: Pick<Profile, "settings">, now: Instant): boolean {
  const until = pausedUntil(settings);
  return until !== null && now < until;
}
