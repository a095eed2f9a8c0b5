import { type BackupReading, readBackup, writeBackup } from "../../src/app/backup-file";
import type { Ports, RecordChange } from "../../src/app/ports";
import { undoOf } from "../../src/app/profile";
import { type Instant, instant } from "../../src/domain/time/instant";

/** When the copy that was taken over was last changed where it came from. */
export const COPY_OF = "outlook.copy-of";

export const takeCopy = async (ports: Ports): Promise<string> => writeBackup(await ports.profile.records());

export type CopyOutcome =
  | { readonly ok: true; readonly from: Instant | null }
  | Extract<BackupReading, { ok: false }>;

/** Takes over a copy by text; it changes nothing where any of it cannot be read. */
export async function bringCopy(ports: Ports, text: string): Promise<CopyOutcome> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const from = read.records.reduce((last, { stamp }) => Math.max(last, Number(stamp.slice(0, 13))), 0);
  const changes: RecordChange[] = read.records.map(undoOf);
  if (from > 0) changes.push({ kind: "setting", id: COPY_OF, value: from });
  await ports.profile.write(changes, ports.clock.now());
  return { ok: true, from: from > 0 ? instant(from) : null };
}
