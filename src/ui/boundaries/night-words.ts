import type { NightNotice } from "../../app/tell-of-nights";
import type { ShortNight } from "../../domain/boundary/recovery/short-night";
import { lengthOf } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { dayWord, hours, timeText } from "../words/format";
import type { Words } from "../words/words";
import { lengthText } from "./length-text";

/** "10 t hvil til tirsdag; 11 t anbefales." */
export const nightText = (words: Words, { rest, recommended }: ShortNight, zone: ZoneId): string =>
  words.t("afterHours.shortNight", {
    length: lengthText(words, lengthOf(rest)),
    day: dayWord(words, dayOf(rest.end, zone)),
    recommended: hours(words, recommended),
  });

/** What could be moved: this evening's end while it is ahead, or the morning's beginning. */
export const couldText = (
  words: Words,
  { couldBegin, couldEnd }: ShortNight,
  title: string,
  zone: ZoneId,
): string =>
  words.t(couldEnd === null ? "afterHours.couldBegin" : "afterHours.couldEnd", {
    title: title || words.t("events.unknown"),
    begin: timeText(words, couldBegin, zone),
    end: couldEnd === null ? "" : timeText(words, couldEnd, zone),
  });

export const nightNotice = (words: Words, { night, title, zone }: NightNotice) => ({
  title: nightText(words, night, zone),
  message: couldText(words, night, title, zone),
});
