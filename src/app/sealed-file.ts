import * as v from "valibot";

const FORMAT = "pusterum-profile-sealed";
const VERSION = 1;
/** OWASP's figure for PBKDF2 with SHA-256; a file says by which it was sealed, so that it can be raised. */
export const ROUNDS = 600_000;
/** A file that asks for more would keep the device busy for minutes. */
const MOST_ROUNDS = 10_000_000;

const base64 = v.pipe(v.string(), v.base64());

export const sealedFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  key: v.strictObject({
    by: v.literal("PBKDF2-SHA-256"),
    rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(MOST_ROUNDS)),
    salt: base64,
  }),
  cipher: v.strictObject({ by: v.literal("AES-256-GCM"), nonce: base64 }),
  content: base64,
});
export type SealedFile = v.InferOutput<typeof sealedFile>;

/** What is not the content itself: bound to it, so that it cannot be exchanged unseen. */
export type SealHead = Omit<SealedFile, "content">;

export const sealHead = (salt: string, nonce: string): SealHead => ({
  format: FORMAT,
  version: VERSION,
  key: { by: "PBKDF2-SHA-256", rounds: ROUNDS, salt },
  cipher: { by: "AES-256-GCM", nonce },
});

/** What a passphrase comes to, and by which way; it stays in this browser and cannot be taken out of it. */
export interface PassphraseKey {
  readonly key: CryptoKey;
  readonly by: SealHead["key"];
}

/** Makes a text unreadable to whoever does not know the passphrase, and readable again; null with a wrong one. */
export interface Sealer {
  seal(text: string, passphrase: string): Promise<SealedFile>;
  open(file: SealedFile, passphrase: string): Promise<string | null>;
  /** The key of a passphrase, the one that opens a file where there is one; for what is sealed again and again. */
  keyOf(passphrase: string, file?: SealedFile): Promise<PassphraseKey>;
  sealWith(held: PassphraseKey, text: string): Promise<SealedFile>;
  openWith(held: PassphraseKey, file: SealedFile): Promise<string | null>;
}

export type SealReading =
  | { readonly ok: true; readonly file: SealedFile }
  | { readonly ok: false; readonly reason: "newer" | "damaged" };

const head = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** null where the text is no sealed file at all. */
export function readSealed(text: string): SealReading | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
  const kind = v.safeParse(head, value);
  if (!kind.success) return null;
  if (kind.output.version > VERSION) return { ok: false, reason: "newer" };
  const file = v.safeParse(sealedFile, value);
  return file.success ? { ok: true, file: file.output } : { ok: false, reason: "damaged" };
}

export const writeSealed = (file: SealedFile): string => `${JSON.stringify(file, null, 2)}\n`;
