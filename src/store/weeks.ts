import type { WeekStore } from "../app/ports";
import type { WeekId } from "../domain/time/weeks";
import type { Database } from "./database";

export function weekStore(db: Database): WeekStore {
  return {
    get: async (week) => (await db.weeks.get(week)) ?? null,
    list: async (weeks) => (await db.weeks.bulkGet([...weeks])).filter((summary) => summary !== undefined),
    put: (summaries) =>
      db.transaction("rw", [db.weeks, db.touched], async () => {
        await db.weeks.bulkPut([...summaries]);
        await db.touched.bulkDelete(summaries.map((summary) => summary.week));
      }),
    touch: async (weeks) => {
      await db.touched.bulkPut(weeks.map((week) => ({ week })));
    },
    touched: async () => (await db.touched.orderBy("week").primaryKeys()) as WeekId[],
    known: async () => (await db.events.orderBy("weeks").uniqueKeys()) as unknown as WeekId[],
  };
}
