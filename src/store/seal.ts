import type { Database, Sealed } from "./database";

const KEY = "secrets";
const ALGORITHM = "AES-GCM";
const NONCE_LENGTH = 12;

export type TextSealer = ReturnType<typeof sealer>;

/** Seals texts under a key that cannot be taken out of the browser: with the key gone they are gone. */
export function sealer(db: Database) {
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
    async seal(text: string): Promise<Sealed> {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
      const plain = new TextEncoder().encode(text);
      const sealed = await crypto.subtle.encrypt({ name: ALGORITHM, iv: nonce }, await key(), plain);
      return { nonce, sealed: new Uint8Array(sealed) };
    },
    /** null for what was sealed under a key that is no more. */
    async open({ nonce, sealed }: Sealed): Promise<string | null> {
      try {
        const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv: nonce }, await key(), sealed);
        return new TextDecoder().decode(plain);
      } catch {
        return null;
      }
    },
  };
}
