import type { ProfileStore, RecordChange } from "../app/ports";
import type { ProfileRecord, RecordKind } from "../domain/profile/records";
import { type DeviceId, nextStamp, type Stamp } from "../domain/profile/stamp";
import type { Database } from "./database";
import { knownWeeks } from "./weeks";

/** What a week is folded by, beside its events. */
const BEARS_ON_FIGURES: ReadonlySet<RecordKind> = new Set(["mark", "frames"]);

async function touchEveryWeek(db: Database): Promise<void> {
  const weeks = [...(await db.weeks.toCollection().primaryKeys()), ...(await knownWeeks(db))];
  await db.touched.bulkPut([...new Set(weeks)].map((week) => ({ week })));
}

export function profileStore(db: Database, newDeviceId: () => string): ProfileStore {
  async function device(): Promise<DeviceId> {
    const held = await db.meta.get("device");
    if (held) return held.value as DeviceId;
    const fresh = newDeviceId();
    await db.meta.put({ name: "device", value: fresh });
    return fresh as DeviceId;
  }

  return {
    // The journal lies among them, sealed, and is read by itself. Filtered by Dexie, as a live query loses sight of
    // what follows an await of our own.
    records: () => db.records.filter(({ kind }) => kind !== "entry").toArray(),
    lastStamp: async () => ((await db.meta.get("last-stamp"))?.value as Stamp | undefined) ?? null,
    write: (changes: readonly RecordChange[], now) =>
      db.transaction("rw", [db.records, db.meta, db.events, db.weeks, db.touched], async () => {
        const before = await db.records.bulkGet(changes.map(({ kind, id }): [string, string] => [kind, id]));
        const self = await device();
        let stamp = ((await db.meta.get("last-stamp"))?.value as Stamp | undefined) ?? null;
        const records = changes.map((change) => {
          stamp = nextStamp(stamp, now, self);
          return { ...change, stamp } as ProfileRecord;
        });
        await db.records.bulkPut(records);
        if (stamp) await db.meta.put({ name: "last-stamp", value: stamp });
        if (changes.some(({ kind }) => BEARS_ON_FIGURES.has(kind))) await touchEveryWeek(db);
        return before.filter((record) => record !== undefined);
      }),
  };
}
