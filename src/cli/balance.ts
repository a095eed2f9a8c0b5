import { parseArgs } from "node:util";
import { nameEvents } from "../app/name-events";
import { foldWeek } from "../domain/balance/fold-week";
import { DANISH_FRAMES } from "../domain/boundary/frames";
import { foldProfile } from "../domain/profile/profile";
import type { Instant } from "../domain/time/instant";
import { spanOfWeek, type WeekId } from "../domain/time/weeks";
import { isZone, type ZoneId } from "../domain/time/zones";
import type { Words } from "../ui/words/words";
import { asMoment } from "./asked-moment";
import { askedWeek } from "./asked-week";
import { balanceJson } from "./balance-json";
import { balanceLines } from "./balance-table";
import { type Io, WrongUsage } from "./io";
import { readCalendars } from "./read-calendars";
import { readProfile } from "./read-files";
import { terminalWords } from "./terminal-words";
import { systemClock } from "./wiring";

/** The balance of one week, out of calendar files: a table for people, or JSON. */
export async function balance(args: string[], io: Io): Promise<number> {
  const words = terminalWords();
  const asked = readOptions(args, words);
  const records = asked.profile === undefined ? [] : readProfile(asked.profile, words);
  const profile = foldProfile(records, DANISH_FRAMES);
  const frames = { ...profile.frames, zone: asked.zone ?? profile.frames.zone };
  const { zone } = frames;
  const reading = { window: spanOfWeek(asked.week, zone), zone, me: asked.me };
  const { events, findings } = readCalendars(asked.files, reading, words);
  const named = nameEvents(events, records, frames.zone);
  const now = asked.now(frames.zone);
  const summary = foldWeek({ week: asked.week, events: named, frames, marks: profile.marks, now });
  const told = { summary, profile, events: named, findings };
  if (asked.json) io.out(JSON.stringify(balanceJson(told), null, 2));
  else for (const line of balanceLines(told, words)) io.out(line);
  return 0;
}

interface Asked {
  readonly files: readonly string[];
  readonly week: WeekId;
  readonly zone: ZoneId | undefined;
  readonly profile: string | undefined;
  readonly me: readonly string[];
  readonly json: boolean;
  readonly now: (zone: ZoneId) => Instant;
}

function readOptions(args: string[], words: Words): Asked {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      week: { type: "string" },
      zone: { type: "string" },
      profile: { type: "string" },
      now: { type: "string" },
      me: { type: "string", multiple: true },
      json: { type: "boolean" },
    },
  });
  const { zone, profile, now } = values;
  if (positionals.length === 0) throw new WrongUsage(words.t("cli.noFile"));
  if (zone !== undefined && !isZone(zone)) throw new WrongUsage(words.t("cli.noSuchZone", { value: zone }));
  const moment = now === undefined ? systemClock.now : asMoment(now);
  if (!moment) throw new WrongUsage(words.t("cli.noSuchMoment", { value: now ?? "" }));
  return {
    files: positionals,
    week: askedWeek(values.week, words),
    zone,
    profile,
    me: values.me ?? [],
    json: values.json ?? false,
    now: moment,
  };
}
