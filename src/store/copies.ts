import { Dexie, type EntityTable } from "dexie";
import type { CopyStore, LocalCopy } from "../app/local-copies";
import type { ProfileRecord } from "../domain/profile/records";
import type { Instant } from "../domain/time/instant";

/** Lies apart from the database that it copies, so that what befalls the one does not befall the other. */
class CopiesDatabase extends Dexie {
  declare readonly copies: EntityTable<LocalCopy, "id">;

  constructor(of: string) {
    super(`${of}-copies`);
    this.version(1).stores({ copies: "id, at" });
  }
}

export function copyStore(of: string): CopyStore {
  const db = new CopiesDatabase(of);
  return {
    list: async () => (await db.copies.orderBy("at").toArray()).reverse(),
    put: async (copy) => {
      await db.copies.put(copy);
    },
    remove: (ids) => db.copies.bulkDelete([...ids]),
  };
}

export async function forgetCopies(of: string): Promise<void> {
  const db = new CopiesDatabase(of);
  await db.copies.clear();
  db.close();
}

/** Before the database took a newer shape: what the leader had said, as it lay in the older one. */
export async function keepUpdateCopy(
  of: string,
  records: readonly ProfileRecord[],
  at: Instant,
): Promise<void> {
  if (records.length === 0) return;
  const db = new CopiesDatabase(of);
  await db.copies.put({ id: `update ${at}`, at, why: "update", records });
  db.close();
}
