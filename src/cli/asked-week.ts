import { parseWeek, type WeekId } from "../domain/time/weeks";
import type { Words } from "../ui/words/words";
import { WrongUsage } from "./io";

/** The week that a command line names. */
export function askedWeek(text: string | undefined, words: Words): WeekId {
  if (text === undefined) throw new WrongUsage(words.t("cli.noWeek"));
  const week = parseWeek(text);
  if (!week) throw new WrongUsage(words.t("cli.noSuchWeek", { value: text }));
  return week;
}
