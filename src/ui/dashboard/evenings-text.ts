import type { WeekSummary } from "../../domain/balance/week-summary";
import { recommendedFor } from "../../domain/boundary/recovery/recommended";
import { HOUR, lengthOf, MINUTE, type Millis } from "../../domain/time/instant";
import { dayOf } from "../../domain/time/zones";
import { dayName, hours, timeText } from "../words/format";
import type { Words } from "../words/words";

const RECOMMENDED = recommendedFor("usual");

/** How many evenings were off, and the least rest that the week's work left, beside what is recommended. */
export function eveningsText(words: Words, { boundary, zone }: WeekSummary): string {
  const { evenings, leastRest } = boundary;
  const off = evenings.passed > 0 ? words.t("frame.evenings", { ...evenings }) : "";
  if (!leastRest || !RECOMMENDED) return off;
  const { start, end } = leastRest.rest;
  const values = {
    length: lengthText(words, lengthOf(leastRest.rest)),
    day: dayName(words, dayOf(end, zone)),
    from: timeText(words, start, zone),
    to: timeText(words, end, zone),
    recommended: hours(words, RECOMMENDED.dailyRest),
  };
  return [off, words.t("frame.leastRest", values)].filter((text) => text !== "").join(" ");
}

const lengthText = (words: Words, length: Millis): string =>
  words.t("frame.length", {
    hours: Math.floor(length / HOUR),
    minutes: Math.floor((length % HOUR) / MINUTE),
  });
