import type { Mirror } from "../../app/ports";
import { dayAfter, type LocalDay } from "../../domain/time/days";
import { HOUR, type Instant } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { dateText, timeText } from "../words/format";
import type { Words } from "../words/words";

/** A file is a photograph of the calendar: after a week it is likely to lack what came since. */
const FILE_GROWS_OLD_AFTER = 7 * 24 * HOUR;

export function isStale({ readAt, isDemo }: Pick<Mirror, "readAt" | "isDemo">, now: Instant): boolean {
  return readAt !== null && !isDemo && now - readAt > FILE_GROWS_OLD_AFTER;
}

/** The first day of which nothing fresh is known. */
export const unknownFrom = (readAt: Instant, zone: ZoneId): LocalDay => dayAfter(dayOf(readAt, zone));

/** "kl. 8.12", "i går kl. 16.40", "3. november" */
export function whenRead(words: Words, readAt: Instant, now: Instant, zone: ZoneId): string {
  const day = dayOf(readAt, zone);
  const today = dayOf(now, zone);
  const time = timeText(words, readAt, zone);
  if (day === today) return words.t("age.today", { time });
  if (dayAfter(day) === today) return words.t("age.yesterday", { time });
  return words.t("age.day", { date: dateText(words, day) });
}
