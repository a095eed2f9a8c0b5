import type { Salt } from "../app/mail/mail-ports";
import type { Database } from "./database";

const NAME = "mails";
const ALGORITHM = { name: "HMAC", hash: "SHA-256" } as const;
/** Enough that no two of a leader's mails share one. */
const BYTES = 16;

/** Turns an id into what only this device makes of it: with the key, which cannot be taken out, the way back is gone. */
export function mailSalt(db: Database): Salt {
  let known: Promise<CryptoKey> | null = null;

  async function key(): Promise<CryptoKey> {
    const held = await db.keys.get(NAME);
    if (held) return held.key;
    const made = (await crypto.subtle.generateKey(ALGORITHM, false, ["sign"])) as CryptoKey;
    // Somebody else may have made one meanwhile; the first one stays.
    return db.transaction("rw", db.keys, async () => {
      const first = await db.keys.get(NAME);
      if (first) return first.key;
      await db.keys.put({ name: NAME, key: made });
      return made;
    });
  }

  return async (text) => {
    known ??= key();
    const signed = await crypto.subtle.sign("HMAC", await known, new TextEncoder().encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(signed).slice(0, BYTES)));
  };
}
