import { Dexie } from "dexie";
import type { JournalStore, SealedPage } from "../app/journal";
import type { JournalEntry } from "../domain/exercises/journal";
import { printOf } from "../domain/profile/join";
import type { EntryRecord, Kept, ProfileRecord } from "../domain/profile/records";
import { nextStamp } from "../domain/profile/stamp";
import { keptBeside } from "../domain/profile/texts";
import { versionOver } from "../domain/profile/version-over";
import type { Database, SealedEntry } from "./database";
import { deviceClock } from "./device-clock";
import { sealer } from "./seal";
import { sealedEntries } from "./sealed-entries";

const printed = (page: SealedEntry | undefined) => (page ? printOf(page) : "");

/** Entries lie among the records, under their own kind, and sealed: no other reader of records sees one. */
export function journalStore(
  db: Database,
  newDeviceId: () => string = () => crypto.randomUUID(),
): JournalStore {
  const { sealed, sealedKept, openedPage } = sealedEntries(sealer(db));
  const { lastOf, taken } = deviceClock(db, newDeviceId);
  const table = db.table<SealedEntry, [string, string]>("records");

  const rows = () =>
    table.where("[kind+id]").between(["entry", Dexie.minKey], ["entry", Dexie.maxKey]).toArray();

  async function opened(pages: readonly SealedPage[]): Promise<EntryRecord[]> {
    const all = await Dexie.waitFor(Promise.all((pages as SealedEntry[]).map(openedPage)));
    return all.filter((page) => page !== null);
  }

  const records = async () => opened(await rows());

  return {
    records,
    sealed: rows,
    opened,
    entries: async () => (await records()).flatMap(({ id, value }) => (value ? [{ ...value, id }] : [])),
    write: async (id, entry, now, beside) => {
      const value = await sealed(entry);
      let isDone = false;
      while (!isDone) {
        // Opened and sealed before the change begins, which would not wait for it; begun again where somebody wrote.
        const held = await table.get(["entry", id]);
        const page = held && (await openedPage(held));
        const said = { kind: "entry" as const, value: entry, ...beside };
        const keeping = await sealedKept(keptBeside(page ?? undefined, said) as Kept<JournalEntry>[]);
        isDone = await db.transaction("rw", [db.records, db.meta], async () => {
          if (printed(await table.get(["entry", id])) !== printed(held)) return false;
          const { self, last } = await lastOf(now);
          const stamp = nextStamp(last, now, self);
          const lying = { kind: "entry", id, value, kept: keeping } as unknown as EntryRecord;
          await table.put(
            versionOver(held as unknown as ProfileRecord | undefined, lying, stamp) as unknown as SealedEntry,
          );
          await taken(stamp);
          return true;
        });
      }
    },
  };
}
