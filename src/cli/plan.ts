import { parseArgs } from "node:util";
import { planBlocks, wishIn } from "../app/blocks/plan-blocks";
import { lexiconNamer } from "../app/name-events";
import { uidOf } from "../domain/blocks/block-id";
import { bookingsIn } from "../domain/blocks/bookings-in";
import { choosePrompts } from "../domain/blocks/choose-prompts";
import type { BlockPlan, PlannedBlock } from "../domain/blocks/plan";
import type { PromptLanguage } from "../domain/blocks/prompts";
import { BLOCK_KINDS, type Wish } from "../domain/blocks/wish";
import { DANISH_FRAMES } from "../domain/boundary/frames";
import { foldProfile } from "../domain/profile/profile";
import { dayAfter } from "../domain/time/days";
import type { Instant } from "../domain/time/instant";
import { mondayOf, type WeekId } from "../domain/time/weeks";
import { isZone, startOfDay, type ZoneId } from "../domain/time/zones";
import { blockName } from "../ui/blocks/block-words";
import type { Words } from "../ui/words/words";
import { asMoment } from "./asked-moment";
import { askedWeek } from "./asked-week";
import { type Io, WrongUsage } from "./io";
import { terminalLanguage } from "./language";
import { planJson } from "./plan-json";
import { planLines } from "./plan-list";
import { readCalendars } from "./read-calendars";
import { readProfile } from "./read-files";
import { terminalWords } from "./terminal-words";
import { systemClock, writeCalendar } from "./wiring";

/** Where time could be set aside in a week, out of calendar files: a list for people, JSON, or a calendar file. */
export async function plan(args: string[], io: Io): Promise<number> {
  const words = terminalWords();
  const asked = readOptions(args, words);
  const records = asked.profile === undefined ? [] : readProfile(asked.profile, words);
  const { frames: chosen, marks } = foldProfile(records, DANISH_FRAMES);
  const frames = { ...chosen, zone: asked.zone ?? chosen.zone };
  const { zone } = frames;
  const reading = { window: aroundWeek(asked.week, zone), zone };
  const { events, findings } = readCalendars(asked.files, reading, words);
  const named = await lexiconNamer.name(events, records, frames.zone);
  const now = asked.now(frames.zone);
  const wish = wishIn(records);
  const bookings = bookingsIn(records);
  const made = planBlocks({ week: asked.week, frames, marks, wish, events: named, bookings, now });
  const told = { plan: made, zone: frames.zone, now, events: named, findings };
  if (asked.as === "json") io.out(JSON.stringify(planJson(told), null, 2));
  else if (asked.as === "ics") io.out(calendarOf(made, wish, frames.zone, now, words));
  else for (const line of planLines(told, words)) io.out(line);
  return 0;
}

interface Asked {
  readonly files: readonly string[];
  readonly week: WeekId;
  readonly zone: ZoneId | undefined;
  readonly profile: string | undefined;
  readonly as: "list" | "json" | "ics";
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
      json: { type: "boolean" },
      ics: { type: "boolean" },
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
    as: values.json ? "json" : values.ics ? "ics" : "list",
    now: moment,
  };
}

/** A night's work and the way there reach a day beyond the week at either end. */
const aroundWeek = (week: WeekId, zone: ZoneId) => ({
  start: startOfDay(dayAfter(mondayOf(week), -1), zone),
  end: startOfDay(dayAfter(mondayOf(week), 9), zone),
});

/** The blocks as a calendar file: each with a question to sit with, and nothing that tells of the leader's week. */
function calendarOf(made: BlockPlan, wish: Wish, zone: ZoneId, now: Instant, words: Words): string {
  const language = terminalLanguage(process.env);
  const questions = new Map(
    BLOCK_KINDS.flatMap((kind) => {
      const ids = made.blocks.filter(({ id }) => id.kind === kind).map(({ id }) => id);
      return [...choosePrompts(ids, wish.kinds[kind].count)];
    }),
  );
  const event = (block: PlannedBlock) => ({
    uid: uidOf(block.id),
    title: blockName(words, block.id.kind),
    start: block.start,
    end: block.end,
    location: block.place,
    description: questions.get(block.id)?.[language satisfies PromptLanguage] ?? "",
    showAs: block.showAs,
    sensitivity: block.isPrivate ? ("private" as const) : ("normal" as const),
    categories: [words.t("extension.name")],
  });
  const name = words.t("extension.name");
  // Lines of a calendar file end in CRLF, of which the terminal adds the last sign itself.
  return writeCalendar({ name, writtenAt: now, zone, events: made.blocks.map(event) }).replace(/\n$/, "");
}
