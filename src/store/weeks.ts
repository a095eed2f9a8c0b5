import type { BesideWeek, WeekStore } from "../app/ports";
import { lastWork } from "../domain/balance/last-work";
import type { WeekSummary } from "../domain/balance/week-summary";
import type { MailMoment } from "../domain/boundary/after-hours/mail-moment";
import { HOUR, type Instant, instant } from "../domain/time/instant";
import { mondayOf, type WeekId, weekAfter } from "../domain/time/weeks";
import type { Database } from "./database";
import { namedEvent } from "./events";

export function weekStore(db: Database): WeekStore {
  const TABLES = [db.events, db.records, db.weeks, db.touched, db.mails, db.mailFolders];
  return {
    get: async (week) => (await db.weeks.get(week)) ?? null,
    list: async (weeks) => (await db.weeks.bulkGet([...weeks])).filter((summary) => summary !== undefined),
    remake: (weeks, fold) =>
      db.transaction("rw", TABLES, async () => {
        const records = await db.records.toArray();
        const mailsFrom = await mailsKnownFrom(db);
        const summaries: WeekSummary[] = [];
        const followers: WeekId[] = [];
        const find = async (week: WeekId) =>
          summaries.find((summary) => summary.week === week) ?? (await db.weeks.get(week)) ?? null;
        for (const week of weeks) {
          const held = await db.weeks.get(week);
          if (held?.isFinal) {
            summaries.push(held);
            continue;
          }
          const events = await db.events.where("weeks").equals(week).toArray();
          const mails = mailsFrom === null ? [] : await mailsAround(db, week);
          const beside: BesideWeek = { held: held ?? null, mails, mailsFrom };
          const made = fold(week, events.map(namedEvent), records, await find(weekAfter(week, -1)), beside);
          summaries.push(made);
          const next = weekAfter(week);
          if (!isSameEnd(held, made) && (await db.weeks.get(next))) followers.push(next);
        }
        await db.weeks.bulkPut(summaries);
        await db.touched.bulkDelete([...weeks]);
        await db.touched.bulkPut(followers.filter((week) => !weeks.includes(week)).map((week) => ({ week })));
        return summaries;
      }),
    touch: async (weeks) => {
      await db.touched.bulkPut(weeks.map((week) => ({ week })));
    },
    touched: async () => (await db.touched.orderBy("week").primaryKeys()) as WeekId[],
    folded: async () => (await db.weeks.orderBy("week").primaryKeys()) as WeekId[],
    drop: async (through) => {
      await db.weeks.where("week").belowOrEqual(through).delete();
    },
    known: () => knownWeeks(db),
  };
}

/** Where a week's last work has changed, the rest before the next week's first work has as well. */
const isSameEnd = (before: WeekSummary | undefined, after: WeekSummary): boolean =>
  JSON.stringify(before && lastWork(before)) === JSON.stringify(lastWork(after));

export const knownWeeks = async (db: Database): Promise<WeekId[]> =>
  (await db.events.orderBy("weeks").uniqueKeys()) as unknown as WeekId[];

/** The folders that were begun last say from when on all mails are known; none are while one is being read through. */
async function mailsKnownFrom(db: Database): Promise<Instant | null> {
  const from = (await db.mailFolders.toArray()).map(({ countedFrom }) => countedFrom);
  return from.length === 0 || from.includes(null) ? null : instant(Math.max(...from.map(Number)));
}

const DAY = 24 * HOUR;

/** An answer may come days after what it answers, and a mail go out days after it was written. */
function mailsAround(db: Database, week: WeekId): Promise<MailMoment[]> {
  const monday = Date.parse(mondayOf(week));
  return db.mails
    .where("at")
    .between(monday - 8 * DAY, monday + 11 * DAY)
    .toArray();
}
