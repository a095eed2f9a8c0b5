import * as v from "valibot";
import type { ProfileRecord } from "../domain/profile/records";
import { profileRecord } from "./backup-records";

const FORMAT = "pusterum-profile";
/** Raised whenever a record takes a shape that an older product cannot read. */
const VERSION = 1;

export type BackupReading =
  | { readonly ok: true; readonly records: readonly ProfileRecord[] }
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
const content = v.object({ records: v.array(profileRecord) });

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
  if (body.success) return { ok: true, records: inOrder(body.output.records) };
  const where = v.getDotPath(body.issues[0]);
  return { ok: false, reason: "damaged", ...(where && { where }) };
}

/** The same records always give the same text, whatever order they came in. */
export function writeBackup(records: Iterable<ProfileRecord>): string {
  const file = { format: FORMAT, version: VERSION, records: inOrder(records).map(withSortedKeys) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** By kind and id, and of two records about one thing the later. */
function inOrder(records: Iterable<ProfileRecord>): ProfileRecord[] {
  const latest = new Map<string, ProfileRecord>();
  for (const record of records) {
    const name = `${record.kind}/${record.id}`;
    const held = latest.get(name);
    if (!held || held.stamp < record.stamp) latest.set(name, record);
  }
  return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, withSortedKeys(held)]));
}
