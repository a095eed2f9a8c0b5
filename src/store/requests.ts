import type { RequestLog } from "../app/request-log";
import { HOUR } from "../domain/time/instant";
import type { Database } from "./database";

/** Long enough to look back, short enough to stay small. */
const KEPT = 30 * 24 * HOUR;
const TIDY_EVERY = 50;

export function requestLog(db: Database): RequestLog {
  return {
    note: async (entry) => {
      const id = await db.requests.add(entry);
      if (id % TIDY_EVERY === 0)
        await db.requests
          .where("at")
          .below(entry.at - KEPT)
          .delete();
    },
    list: async () =>
      (await db.requests.orderBy("at").reverse().toArray()).map(({ id: _, ...entry }) => entry),
  };
}
