import type { LocalDay } from "../../domain/time/days";
import { HOUR, type Instant, type Millis, type Span } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import type { Words } from "./words";

const noon = (day: LocalDay) => new Date(`${day}T12:00:00Z`);
const dayFormat = (words: Words, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(words.locale, { ...options, timeZone: "UTC" });

/** As a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** "7,5": hours to a tenth, in the reader's decimals. */
export const hours = (words: Words, time: Millis): string =>
  new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 }).format(
    Math.round((time / HOUR) * 10) / 10 + 0,
  );

export const dayName = (words: Words, day: LocalDay): string => capital(dayWord(words, day));

/** "fredag": within a sentence. */
export const dayWord = (words: Words, day: LocalDay): string =>
  dayFormat(words, { weekday: "long" }).format(noon(day));

/** "ma", "ti": two letters in every language that has them. */
export const dayLetters = (words: Words, day: LocalDay): string =>
  dayFormat(words, { weekday: "short" }).format(noon(day)).replace(".", "").slice(0, 2).toLocaleLowerCase();

/** "16.–22. nov." */
export function daysRange(words: Words, first: LocalDay, last: LocalDay): string {
  return dayFormat(words, { day: "numeric", month: "short" }).formatRange(noon(first), noon(last));
}

export const dateText = (words: Words, day: LocalDay): string =>
  dayFormat(words, { day: "numeric", month: "long" }).format(noon(day));

/** "14.30" in Danish, "14:30" in English. */
export const timeText = (words: Words, at: Instant, zone: ZoneId): string =>
  new Intl.DateTimeFormat(words.locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  })
    .format(new Date(at))
    .replace(/^0(\d)/, "$1");

const KB = 1000;

/** "12,3 kB": to the reader's decimals, in steps of a thousand. */
export function sizeText(words: Words, bytes: number): string {
  const [value, unit] =
    bytes < KB ? [bytes, "byte"] : bytes < KB * KB ? [bytes / KB, "kilobyte"] : [bytes / KB / KB, "megabyte"];
  return new Intl.NumberFormat(words.locale, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}

/** "14.30–15.30" */
export const timesText = (words: Words, { start, end }: Span, zone: ZoneId): string =>
  `${timeText(words, start, zone)}–${timeText(words, end, zone)}`;

/** "Fredag 14.30–15.30" */
export const spanText = (words: Words, span: Span, zone: ZoneId): string =>
  `${dayName(words, dayOf(span.start, zone))} ${timesText(words, span, zone)}`;
