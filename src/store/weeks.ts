import type { WeekStore } from "../app/ports";
import type { WeekSummary } from "../domain/balance/week-summary";
import type { WeekId } from "../domain/time/weeks";
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
        for (const week of weeks) {
          const held = await db.weeks.get(week);
          if (held?.isFinal) {
            summaries.push(held);
            continue;
          }
          const events = await db.events.where("weeks").equals(week).toArray();
          summaries.push(fold(week, events.map(namedEvent), records));
        }
        await db.weeks.bulkPut(summaries);
        await db.touched.bulkDelete([...weeks]);
        return summaries;
      }),
    touch: async (weeks) => {
      await db.touched.bulkPut(weeks.map((week) => ({ week })));
    },
    touched: async () => (await db.touched.orderBy("week").primaryKeys()) as WeekId[],
    known: () => knownWeeks(db),
  };
}

export const knownWeeks = async (db: Database): Promise<WeekId[]> =>
  (await db.events.orderBy("weeks").uniqueKeys()) as unknown as WeekId[];
