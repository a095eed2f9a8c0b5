import type { LocalDay } from "../../domain/time/days";
import type { Words } from "./words";

/** "16. november 2026" */
export const fullDate = (words: Words, day: LocalDay): string =>
  new Intl.DateTimeFormat(words.locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T12:00:00Z`));
