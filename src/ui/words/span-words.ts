import type { Instant, Span } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { dayWord, timesText, timeText } from "./format";
import type { Words } from "./words";

/** "tirsdag kl. 16.30": within a sentence about one week. */
export const momentText = (words: Words, at: Instant, zone: ZoneId): string =>
  words.t("boundaries.moment", { day: dayWord(words, dayOf(at, zone)), time: timeText(words, at, zone) });

/** "fredag 14.30–15.30": within a sentence about one week. */
export const spanWords = (words: Words, span: Span, zone: ZoneId): string =>
  `${dayWord(words, dayOf(span.start, zone))} ${timesText(words, span, zone)}`;

/** "fredag den 4. december 14.30–15.30": within a sentence that may speak of any week. */
export function datedSpanWords(words: Words, span: Span, zone: ZoneId): string {
  const day = new Intl.DateTimeFormat(words.locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: zone,
  });
  return `${day.format(span.start)} ${timesText(words, span, zone)}`;
}
