import * as v from "valibot";
import type { KnownDevice } from "../domain/profile/devices";
import { joinAll } from "../domain/profile/join";
import type { ProfileRecord } from "../domain/profile/records";
import { instant } from "./backup-blocks";
import { profileRecord } from "./backup-records";
import { type SealedFile, sealedFile } from "./sealed-file";

const FORMAT = "pusterum-profile";
/** Raised whenever a record takes a shape that an older product cannot read. */
const VERSION = 1;

export type BackupReading =
  | {
      readonly ok: true;
      readonly records: readonly ProfileRecord[];
      /** Which state of the records that devices share it is, where it is one. */
      readonly shared?: SharedState;
      /** The pages of the journal, readable to whoever knows the passphrase alone. */
      readonly journal?: SealedFile;
    }
  | {
      readonly ok: false;
      readonly reason: "not-json" | "not-a-profile" | "newer" | "damaged";
      /** Where the damage is, such as "records.3.value.norm". */
      readonly where?: string;
    };

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const short = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const knownDevice: v.GenericSchema<unknown, KnownDevice> = v.strictObject({
  id: short,
  name: short,
  seen: instant,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  generation: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  isForgotten: v.exactOptional(v.literal(true)),
});
const sharedState = v.strictObject({
  /** Apart by spaces, the latest first. */
  writings: v.pipe(v.string(), v.maxLength(100_000), v.regex(/^\S+( \S+)*$/u)),
  devices: v.exactOptional(v.pipe(v.array(knownDevice), v.maxLength(1000), v.readonly())),
});
export type SharedState = v.InferOutput<typeof sharedState>;

const content = v.object({
  records: v.array(profileRecord),
  shared: v.exactOptional(sharedState),
  journal: v.exactOptional(sealedFile),
});

/** Reads a profile file whole or not at all. */
export function readBackup(text: string): BackupReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, reason: "not-json" };
  }
  const head = v.safeParse(envelope, value);
  if (!head.success) return { ok: false, reason: "not-a-profile" };
  if (head.output.version > VERSION) return { ok: false, reason: "newer" };
  const body = v.safeParse(content, value, { abortEarly: true });
  if (body.success) {
    const { records, shared, journal } = body.output;
    return { ok: true, records: inOrder(records), ...(shared && { shared }), ...(journal && { journal }) };
  }
  const where = v.getDotPath(body.issues[0]);
  return { ok: false, reason: "damaged", ...(where && { where }) };
}

/** The same records always give the same text, whatever order they came in. */
export function writeBackup(
  records: Iterable<ProfileRecord>,
  shared?: SharedState,
  journal?: SealedFile | null,
): string {
  const held = inOrder(records).map(withSortedKeys);
  const head = {
    format: FORMAT,
    version: VERSION,
    ...(shared && { shared: withSortedKeys(shared) }),
    ...(journal && { journal }),
  };
  const file = { ...head, records: held };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** By kind and id; records about one thing are put together. */
const inOrder = (records: Iterable<ProfileRecord>): ProfileRecord[] =>
  [...joinAll(records)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);

/** One form for what is the same, however its fields came to be ordered. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, withSortedKeys(held)]));
}
