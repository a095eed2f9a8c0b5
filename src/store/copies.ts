import { Dexie, type EntityTable } from "dexie";
import type { CopyStore, LocalCopy } from "../app/local-copies";

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
    ids: () => db.copies.toCollection().primaryKeys(),
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

export async function keepCopy(of: string, copy: LocalCopy): Promise<void> {
  const db = new CopiesDatabase(of);
  await db.copies.put(copy);
  db.close();
}
