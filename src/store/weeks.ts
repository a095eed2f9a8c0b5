import type { WeekStore } from "../app/ports";
import { lastWork } from "../domain/balance/last-work";
import type { WeekSummary } from "../domain/balance/week-summary";
import { type WeekId, weekAfter } from "../domain/time/weeks";
import type { Database } from "./database";
import { namedEvent } from "./events";

export function weekStore(db: Database): WeekStore {
  return {
    get: async (week) => (await db.weeks.get(week)) ?? null,
    list: async (weeks) => (await db.weeks.bulkGet([...weeks])).filter((summary) => summary !== undefined),
    remake: (weeks, fold) =>
      db.transaction("rw", [db.events, db.records, db.weeks, db.touched], async () => {
        const records = await db.records.toArray();
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
          const made = fold(week, events.map(namedEvent), records, await find(weekAfter(week, -1)));
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
