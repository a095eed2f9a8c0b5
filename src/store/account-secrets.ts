import type { SecretStore } from "../app/account";
import type { Database } from "./database";

const KEY = "secrets";
const ALGORITHM = "AES-GCM";
const NONCE_LENGTH = 12;

/** Secrets lie encrypted under a key that cannot be taken out of the browser: with the key gone they are gone. */
export function secretStore(db: Database): SecretStore {
  async function key(): Promise<CryptoKey> {
    const held = await db.keys.get(KEY);
    if (held) return held.key;
    const made = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
    // Somebody else may have made one meanwhile; the first one stays.
    return db.transaction("rw", db.keys, async () => {
      const first = await db.keys.get(KEY);
      if (first) return first.key;
      await db.keys.put({ name: KEY, key: made });
      return made;
    });
  }

  return {
    get: async (accountId) => {
      const row = await db.secrets.get(accountId);
      if (!row) return null;
      try {
        const plain = await crypto.subtle.decrypt(
          { name: ALGORITHM, iv: row.nonce },
          await key(),
          row.sealed,
        );
        return new TextDecoder().decode(plain);
      } catch {
        // Sealed under a key that is no more: it opens nothing, and the leader signs in again.
        return null;
      }
    },
    put: async (accountId, secret) => {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
      const plain = new TextEncoder().encode(secret);
      const sealed = await crypto.subtle.encrypt({ name: ALGORITHM, iv: nonce }, await key(), plain);
      await db.secrets.put({ accountId, nonce, sealed: new Uint8Array(sealed) });
    },
    remove: async (accountId) => {
      await db.secrets.delete(accountId);
    },
  };
}
