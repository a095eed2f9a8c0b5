import type { SecretStore } from "../app/account";
import type { Database } from "./database";
import { sealer } from "./seal";

/** What opens accounts. Sealed under a key that is no more it opens nothing, and the leader signs in again. */
export function secretStore(db: Database): SecretStore {
  const { seal, open } = sealer(db);
  return {
    get: async (accountId) => {
      const row = await db.secrets.get(accountId);
      return row ? open(row) : null;
    },
    put: async (accountId, secret) => {
      await db.secrets.put({ accountId, ...(await seal(secret)) });
    },
    replace: async (accountId, secret) => {
      await db.secrets.update(accountId, await seal(secret));
    },
    remove: async (accountId) => {
      await db.secrets.delete(accountId);
    },
  };
}
