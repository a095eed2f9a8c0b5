import type { PassphraseKey, SealedFile, Sealer, SealHead } from "../app/sealed-file";

const SALT_LENGTH = 16;
const NONCE_LENGTH = 12;

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function deriveKey(passphrase: string, by: SealHead["key"]): Promise<CryptoKey> {
  const said = new TextEncoder().encode(passphrase.normalize("NFC"));
  const secret = await crypto.subtle.importKey("raw", said, "PBKDF2", false, ["deriveKey"]);
  const way = { name: "PBKDF2", hash: "SHA-256", salt: fromBase64(by.salt), iterations: by.rounds };
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
  async function keyOf(passphrase: string, file?: SealedFile): Promise<PassphraseKey> {
    const by = file?.key ?? headOf(toBase64(random(SALT_LENGTH)), "").key;
    return { key: await deriveKey(passphrase, by), by };
  }

  async function sealWith({ key, by }: PassphraseKey, text: string): Promise<SealedFile> {
    const head = { ...headOf(by.salt, toBase64(random(NONCE_LENGTH))), key: by };
    const content = await crypto.subtle.encrypt(boundTo(head), key, new TextEncoder().encode(text));
    return { ...head, content: toBase64(new Uint8Array(content)) };
  }

  async function openWith({ key }: PassphraseKey, { content, ...head }: SealedFile): Promise<string | null> {
    try {
      return new TextDecoder().decode(await crypto.subtle.decrypt(boundTo(head), key, fromBase64(content)));
    } catch {
      return null;
    }
  }

  return {
    keyOf,
    sealWith,
    openWith,
    seal: async (text, passphrase) => sealWith(await keyOf(passphrase), text),
    open: async (file, passphrase) => openWith(await keyOf(passphrase, file), file),
  };
}
