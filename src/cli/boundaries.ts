import { parseArgs } from "node:util";
import { nameEvents } from "../app/name-events";
import { foldWeek } from "../domain/balance/fold-week";
import type { WeekSummary } from "../domain/balance/week-summary";
import { DANISH_FRAMES } from "../domain/boundary/frames";
import { guardChoices } from "../domain/boundary/guard-choices";
import { averageWeek, MOST_WEEKS } from "../domain/boundary/recovery/average-week";
import { foldProfile } from "../domain/profile/profile";
import { overlaps } from "../domain/time/instant";
import { spanOfWeek, type WeekId, weekAfter } from "../domain/time/weeks";
import { isZone } from "../domain/time/zones";
import { asMoment } from "./asked-moment";
import { askedWeek } from "./asked-week";
import { boundariesJson } from "./boundaries-json";
import { boundariesLines } from "./boundaries-lines";
import { type Io, WrongUsage } from "./io";
import { readCalendars } from "./read-calendars";
import { readProfile } from "./read-files";
import { readMail } from "./read-mail";
import { terminalWords } from "./terminal-words";
import { systemClock } from "./wiring";

/** What a week held outside the leader's frame, and the rest that it left: lines for people, or JSON. */
export async function boundaries(args: string[], io: Io): Promise<number> {
  const words = terminalWords();
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      week: { type: "string" },
      mail: { type: "string" },
      zone: { type: "string" },
      profile: { type: "string" },
      now: { type: "string" },
      me: { type: "string", multiple: true },
      json: { type: "boolean" },
    },
  });
  if (files.length === 0) throw new WrongUsage(words.t("cli.noFile"));
  if (values.zone !== undefined && !isZone(values.zone))
    throw new WrongUsage(words.t("cli.noSuchZone", { value: values.zone }));
  const moment = values.now === undefined ? systemClock.now : asMoment(values.now);
  if (!moment) throw new WrongUsage(words.t("cli.noSuchMoment", { value: values.now ?? "" }));
  const week = askedWeek(values.week, words);
  const records = values.profile === undefined ? [] : readProfile(values.profile, words);
  const profile = foldProfile(records, DANISH_FRAMES);
  const frames = { ...profile.frames, zone: values.zone ?? profile.frames.zone };
  const { zone } = frames;
  const weeks = fourMonthsTo(week);
  const window = { start: spanOfWeek(weeks[0] as WeekId, zone).start, end: spanOfWeek(week, zone).end };
  const { events, findings } = readCalendars(files, { window, zone, me: values.me ?? [] }, words);
  const named = nameEvents(events, records, zone);
  const mails = values.mail === undefined ? null : readMail(values.mail, words);
  const { boundary } = guardChoices({ ...profile, frames });
  const now = moment(zone);
  let before: WeekSummary | null = null;
  const summaries = weeks.map((each) => {
    const span = spanOfWeek(each, zone);
    const ofWeek = named.filter(({ event }) => overlaps(event, span));
    const around = { boundary, duty: [], before, mails };
    before = foldWeek({ week: each, events: ofWeek, frames, marks: profile.marks, now, around });
    return before;
  });
  const summary = summaries.at(-1) as WeekSummary;
  const known = summaries.slice(summaries.findIndex(({ counted }) => counted > 0));
  const hours = known.map(({ week: each, counted, norm }) => ({ week: each, counted, ...norm }));
  const told = { summary, average: averageWeek(hours, week), events: named, findings };
  if (values.json) io.out(JSON.stringify(boundariesJson(told), null, 2));
  else for (const line of boundariesLines(told, words)) io.out(line);
  return 0;
}

const fourMonthsTo = (week: WeekId): WeekId[] =>
  Array.from({ length: MOST_WEEKS }, (_, back) => weekAfter(week, back + 1 - MOST_WEEKS));
