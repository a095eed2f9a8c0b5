import type { WeekSummary } from "../../domain/balance/week-summary";
import { type RestTerms, recommendedFor } from "../../domain/boundary/recovery/recommended";
import { lengthOf } from "../../domain/time/instant";
import { dayOf } from "../../domain/time/zones";
import { lengthText } from "../boundaries/length-text";
import { dayWord, hours, timeText } from "../words/format";
import type { Words } from "../words/words";

/** How many evenings were off, and the least rest that the week's work left, beside what is recommended. */
export function eveningsText(words: Words, { boundary, zone }: WeekSummary, terms: RestTerms): string {
  const recommended = recommendedFor(terms);
  const { evenings, leastRest } = boundary;
  const off = evenings.passed > 0 ? words.t("frame.evenings", { ...evenings }) : "";
  if (!leastRest) return off;
  const { start, end } = leastRest.rest;
  const values = {
    length: lengthText(words, lengthOf(leastRest.rest)),
    day: dayWord(words, dayOf(end, zone)),
    from: timeText(words, start, zone),
    to: timeText(words, end, zone),
  };
  const rest = words.t("frame.leastRest", values);
  const beside = recommended
    ? words.t("frame.recommended", { hours: hours(words, recommended.dailyRest) })
    : "";
  return [off, rest, beside].filter((text) => text !== "").join(" ");
}
