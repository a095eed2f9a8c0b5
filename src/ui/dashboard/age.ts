import type { CalendarRow } from "../../app/ports";
import { dayAfter } from "../../domain/time/days";
import type { Instant } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { dateText, timeText } from "../words/format";
import type { Words } from "../words/words";

/** When something happened, as one would say it: today by the clock, yesterday, then by date. */
export function whenText(words: Words, at: Instant, now: Instant, zone: ZoneId): string {
  const day = dayOf(at, zone);
  const today = dayOf(now, zone);
  const time = timeText(words, at, zone);
  if (day === today) return words.t("age.today", { time });
  if (day === dayAfter(today, -1)) return words.t("age.yesterday", { time });
  return words.t("age.day", { date: dateText(words, day) });
}

/** How old the oldest of the calendars is; null when there is none. */
export function ageText(
  words: Words,
  calendars: readonly CalendarRow[],
  now: Instant,
  zone: ZoneId,
): string | null {
  if (calendars.length === 0) return null;
  const oldest = calendars.reduce((least, { readAt }) => (readAt < least ? readAt : least), now);
  return `${words.t("age.read", { when: whenText(words, oldest, now, zone) })}.`;
}
