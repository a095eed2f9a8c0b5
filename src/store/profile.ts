import type { ProfileStore, RecordChange } from "../app/ports";
import type { RecordKind } from "../domain/profile/records";
import { nextStamp, type Stamp } from "../domain/profile/stamp";
import { versionOver } from "../domain/profile/version-over";
import type { Database } from "./database";
import { deviceClock } from "./device-clock";
import { knownWeeks } from "./weeks";

/** What a week is folded by, beside its events. */
const BEARS_ON_FIGURES: ReadonlySet<RecordKind> = new Set(["mark", "frames"]);

async function touchEveryWeek(db: Database): Promise<void> {
  const weeks = [...(await db.weeks.toCollection().primaryKeys()), ...(await knownWeeks(db))];
  await db.touched.bulkPut([...new Set(weeks)].map((week) => ({ week })));
}

export function profileStore(db: Database, newDeviceId: () => string): ProfileStore {
  const clock = deviceClock(db, newDeviceId);

  return {
    // The journal lies among them, sealed, and is read by itself. Filtered by Dexie, as a live query loses sight of
    // what follows an await of our own.
    records: () => db.records.filter(({ kind }) => kind !== "entry").toArray(),
    lastStamp: async () => ((await db.meta.get("last-stamp"))?.value as Stamp | undefined) ?? null,
    write: (changes: readonly RecordChange[], now) =>
      db.transaction("rw", [db.records, db.meta, db.events, db.weeks, db.touched], async () => {
        const before = await db.records.bulkGet(changes.map(({ kind, id }): [string, string] => [kind, id]));
        const { self, last } = await clock.lastOf(now);
        let stamp = last;
        const records = changes.map((change, position) => {
          stamp = nextStamp(stamp, now, self);
          return versionOver(before[position], change, stamp);
        });
        await db.records.bulkPut(records);
        if (stamp) await clock.taken(stamp);
        if (changes.some(({ kind }) => BEARS_ON_FIGURES.has(kind))) await touchEveryWeek(db);
        return before.filter((record) => record !== undefined);
      }),
    absorb: async (records, drop, now, said = []) => {
      // Fetched when records come in from elsewhere: most who open this store only read and say.
      const { absorbRecords } = await import("./absorb-records");
      await absorbRecords(db, { records, drop, said, clock, now, touchEveryWeek: () => touchEveryWeek(db) });
    },
  };
}
