import { type WeekId, yearAndNumber } from "../../domain/time/weeks";
import type { Words } from "./words";

/** "Uge 47" */
export const weekTitle = (words: Words, week: WeekId): string =>
  words.t("week.title", { number: yearAndNumber(week).number });
