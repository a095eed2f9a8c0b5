import type { PassphraseKey } from "../app/sealed-file";
import type { Database } from "./database";

const NAME = "journal";

/** The key that the leader's passphrase came to, for pages of the journal that leave this device. */
export const journalKey = (db: Database) => ({
  get: async (): Promise<PassphraseKey | null> => {
    const row = await db.keys.get(NAME);
    return row?.by ? { key: row.key, by: row.by } : null;
  },
  put: async ({ key, by }: PassphraseKey): Promise<void> => {
    await db.keys.put({ name: NAME, key, by });
  },
  forget: (): Promise<void> => db.keys.delete(NAME),
});
