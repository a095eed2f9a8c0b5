import type { SealedFile, Sealer, SealHead } from "../app/sealed-file";

const SALT_LENGTH = 16;
const NONCE_LENGTH = 12;

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function keyOf(passphrase: string, { key }: SealHead): Promise<CryptoKey> {
  const said = new TextEncoder().encode(passphrase.normalize("NFC"));
  const secret = await crypto.subtle.importKey("raw", said, "PBKDF2", false, ["deriveKey"]);
  const way = { name: "PBKDF2", hash: "SHA-256", salt: fromBase64(key.salt), iterations: key.rounds };
  return crypto.subtle.deriveKey(way, secret, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

const boundTo = (head: SealHead) => ({
  name: "AES-GCM",
  iv: fromBase64(head.cipher.nonce),
  additionalData: new TextEncoder().encode(JSON.stringify([head.version, head.key, head.cipher])),
});

/** The browser's own cryptography, with a head that says how. */
export function sealer(headOf: (salt: string, nonce: string) => SealHead): Sealer {
  return {
    seal: async (text, passphrase): Promise<SealedFile> => {
      const head = headOf(toBase64(random(SALT_LENGTH)), toBase64(random(NONCE_LENGTH)));
      const plain = new TextEncoder().encode(text);
      const content = await crypto.subtle.encrypt(boundTo(head), await keyOf(passphrase, head), plain);
      return { ...head, content: toBase64(new Uint8Array(content)) };
    },
    open: async ({ content, ...head }, passphrase) => {
      try {
        const key = await keyOf(passphrase, head);
        const plain = await crypto.subtle.decrypt(boundTo(head), key, fromBase64(content));
        return new TextDecoder().decode(plain);
      } catch {
        return null;
      }
    },
  };
}
