import { parseArgs } from "node:util";
import { writeBackup } from "../app/backup-file";
import { demoCalendar } from "../app/demo/demo-calendar";
import type { DemoLanguage } from "../app/demo/demo-event";
import { demoRecords } from "../app/demo/demo-profile";

import { mondayOf } from "../domain/time/weeks";
import { COPENHAGEN, isZone, startOfDay } from "../domain/time/zones";
import { askedWeek } from "./asked-week";
import { type Io, WrongUsage } from "./io";
import { terminalLanguage } from "./language";
import { terminalWords, wordsIn } from "./terminal-words";
import { writeCalendar } from "./wiring";

/** The calendar of an invented leader as a file; with --profile, what that leader has said. */
export async function demo(args: string[], io: Io): Promise<number> {
  const words = terminalWords();
  const { values } = parseArgs({
    args,
    options: {
      week: { type: "string" },
      lang: { type: "string" },
      zone: { type: "string" },
      profile: { type: "boolean" },
    },
  });
  const week = askedWeek(values.week, words);
  const { lang = terminalLanguage(process.env), zone = COPENHAGEN } = values;
  if (!isLanguage(lang)) throw new WrongUsage(words.t("cli.noSuchLanguage", { value: lang }));
  if (!isZone(zone)) throw new WrongUsage(words.t("cli.noSuchZone", { value: zone }));
  const writtenAt = startOfDay(mondayOf(week), zone);
  if (values.profile) {
    io.out(writeBackup(demoRecords(lang, writtenAt)).trimEnd());
    return 0;
  }
  const name = wordsIn(lang).t("demo.calendar");
  const events = demoCalendar(week, lang, zone);
  // Lines of a calendar file end in CRLF, of which the terminal adds the last sign itself.
  io.out(writeCalendar({ name, writtenAt, zone, events }).replace(/\n$/, ""));
  return 0;
}

const isLanguage = (text: string): text is DemoLanguage => text === "da" || text === "en";
