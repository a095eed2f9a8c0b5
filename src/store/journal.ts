import { Dexie } from "dexie";
import type { JournalStore } from "../app/journal";
import type { JournalEntry, WrittenEntry } from "../domain/exercises/journal";
import { type DeviceId, nextStamp, type Stamp } from "../domain/profile/stamp";
import type { Database, SealedEntry } from "./database";
import { sealer } from "./seal";

/** Entries lie among the records, under their own kind, and sealed: no other reader of records sees one. */
export function journalStore(
  db: Database,
  newDeviceId: () => string = () => crypto.randomUUID(),
): JournalStore {
  const { seal, open } = sealer(db);
  const table = db.table<SealedEntry, [string, string]>("records");

  async function stamp(now: Parameters<typeof nextStamp>[1]): Promise<Stamp> {
    const device = (await db.meta.get("device"))?.value ?? newDeviceId();
    await db.meta.put({ name: "device", value: device });
    const last = ((await db.meta.get("last-stamp"))?.value as Stamp | undefined) ?? null;
    const next = nextStamp(last, now, device as DeviceId);
    await db.meta.put({ name: "last-stamp", value: next });
    return next;
  }

  return {
    entries: async () => {
      const rows = await table
        .where("[kind+id]")
        .between(["entry", Dexie.minKey], ["entry", Dexie.maxKey])
        .toArray();
      const opened = await Promise.all(
        rows.map(async ({ id, value }): Promise<WrittenEntry[]> => {
          const text = value && (await Dexie.waitFor(open(value)));
          return text ? [{ ...(JSON.parse(text) as JournalEntry), id }] : [];
        }),
      );
      return opened.flat();
    },
    write: async (id, entry, now) => {
      // Sealed before the transaction begins, which would not wait for it.
      const value = entry && (await seal(JSON.stringify(entry)));
      await db.transaction("rw", [db.records, db.meta], async () => {
        await table.put({ kind: "entry", id, value, stamp: await stamp(now) });
      });
    },
  };
}
