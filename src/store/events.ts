import type { EventStore } from "../app/ports";
import type { NamedEvent } from "../domain/classify/naming";
import type { Stamp } from "../domain/profile/stamp";
import type { WeekId } from "../domain/time/weeks";
import type { Database, EventRow } from "./database";

export const namedEvent = ({ event, naming }: EventRow): NamedEvent => ({ event, naming });

export function eventStore(db: Database): EventStore {
  return {
    ofWeek: async (week) => (await db.events.where("weeks").equals(week).toArray()).map(namedEvent),
    byKeys: async (keys) =>
      (await db.events.bulkGet([...keys])).filter((row) => row !== undefined).map(namedEvent),
    all: async () => (await db.events.toArray()).map(namedEvent),
    namedThrough: async () => ((await db.meta.get("named-through"))?.value as Stamp | undefined) ?? null,
    rename: (events, through) =>
      db.transaction("rw", [db.events, db.touched, db.meta], async () => {
        const weeks = new Set<WeekId>();
        for (const { event, naming } of events) {
          const row = await db.events.get(event.key);
          if (!row || JSON.stringify(row.naming) === JSON.stringify(naming)) continue;
          await db.events.put({ ...row, naming });
          for (const week of row.weeks) weeks.add(week);
        }
        await db.touched.bulkPut([...weeks].map((week) => ({ week })));
        if (through) await db.meta.put({ name: "named-through", value: through });
        return [...weeks].sort();
      }),
  };
}
