import type { CompiledPolicy } from "../../domain/boundary/compiled-policy";
import { type LocalTime, localTime, weekdayIndex } from "../../domain/boundary/local-line";
import type { Instant } from "../../domain/time/instant";
import type { Words } from "../words/words";

export function clock(words: Words, { minute }: LocalTime): string {
  const rest = minute % 60;
  return words.t("guard.clock", {
    hour: Math.floor(minute / 60),
    minute: `${rest < 10 ? "0" : ""}${rest}`,
  });
}

/** "kl. 8.00", "i morgen kl. 8.00", "mandag kl. 8.00": without `Intl`, by the policy's own clock. */
export function dayAndTime(words: Words, policy: CompiledPolicy, now: Instant, then: Instant): string {
  const [today, day] = [localTime(policy, now), localTime(policy, then)];
  const time = clock(words, day);
  const away = day.day - today.day;
  if (away <= 0) return words.t("guard.at.today", { time });
  if (away === 1) return words.t("guard.at.tomorrow", { time });
  const weekday = words.t("guard.weekdays").split(" ")[weekdayIndex(day.day)] ?? "";
  if (away < 7) return words.t("guard.at.weekday", { weekday, time });
  const date = new Date(day.day * 86_400_000);
  const month = words.t("guard.months").split(" ")[date.getUTCMonth()] ?? "";
  return words.t("guard.at.date", { weekday, day: date.getUTCDate(), month, time });
}
