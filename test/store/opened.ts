import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach } from "vitest";
import { Database } from "../../src/store/database";
import { openStore, type Store } from "../../src/store/open-store";

const opened: Database[] = [];
let count = 0;

/** A store over a database of its own, which is gone when the test has ended. */
export function open(): { db: Database; store: Store } {
  count += 1;
  const db = new Database(`test-${count}`);
  opened.push(db);
  return { db, store: openStore(db, () => "device-a") };
}

/** What a new process finds: the same database, opened again. */
export function reopen(db: Database): { db: Database; store: Store } {
  db.close();
  const again = new Database(db.name);
  opened.push(again);
  return { db: again, store: openStore(again, () => "device-b") };
}

/** Every row of every table, to compare two states of a whole database. */
export async function everything(db: Database): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(rows);
}

/** The table of every row that is written from here on. */
export function writesTo(db: Database): string[] {
  const seen: string[] = [];
  for (const table of db.tables) {
    const see = () => void seen.push(table.name);
    table.hook("creating", see);
    table.hook("updating", see);
    table.hook("deleting", see);
  }
  return seen;
}

afterEach(async () => {
  for (const db of opened) db.close();
  for (const name of new Set(opened.splice(0).map((db) => db.name))) await Dexie.delete(name);
});
