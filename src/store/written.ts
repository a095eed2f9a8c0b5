import type { WrittenStore } from "../app/written-categories";
import type { Database } from "./database";

export function writtenStore(db: Database): WrittenStore {
  return {
    ofCalendar: (id) => db.written.where("calendarId").equals(id).toArray(),
    put: async (row) => {
      // A calendar that has been taken away meanwhile takes what was written into it along.
      await db.transaction("rw", [db.links, db.written], async () => {
        if (await db.links.get(row.calendarId)) await db.written.put(row);
      });
    },
    remove: (key) => db.written.delete(key),
  };
}
