import { type BackupReading, readBackup, writeBackup } from "../../src/app/backup-file";
import type { Ports } from "../../src/app/ports";
import { loadProfile } from "../../src/app/profile";
import type { ReadingPorts } from "../../src/app/reread-calendars";
import { settleProfile } from "../../src/app/settle-profile";
import { type Instant, instant } from "../../src/domain/time/instant";

/** When the copy that was taken over was last changed where it came from. */
export const COPY_OF = "outlook.copy-of";

export const takeCopy = async (ports: Ports): Promise<string> => writeBackup(await ports.profile.records());

export type CopyOutcome =
  | { readonly ok: true; readonly from: Instant | null }
  | Extract<BackupReading, { ok: false }>;

/** Takes over a copy by text: of each thing the later word holds. Where any of it cannot be read nothing changes. */
export async function bringCopy(ports: ReadingPorts, text: string): Promise<CopyOutcome> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const from = read.records.reduce((last, { stamp }) => Math.max(last, Number(stamp.slice(0, 13))), 0);
  const now = ports.clock.now();
  const { frames } = await loadProfile(ports);
  await ports.profile.absorb(read.records, [], now);
  if (from > 0) await ports.profile.write([{ kind: "setting", id: COPY_OF, value: from }], now);
  await settleProfile(ports, frames.zone);
  return { ok: true, from: from > 0 ? instant(from) : null };
}
