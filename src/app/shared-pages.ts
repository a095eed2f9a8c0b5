import { printOf } from "../domain/profile/join";
import { isEntry, type ProfileRecord } from "../domain/profile/records";
import { readBackup, writeBackup } from "./backup-file";
import type { SealedFile } from "./sealed-file";
import type { SharedJournal, ShareResult } from "./share-ports";

/** Whether the journal takes part in this round, and what the shared file holds of it. */
export interface SharedPages {
  /** The journal, where this device can read what is shared of it. */
  readonly journal: SharedJournal | null;
  readonly pages: readonly ProfileRecord[];
  /** As the file has it. */
  readonly sealed: SealedFile | null;
}

/** What tells pages under one sealing from all others. */
export const sealingOf = ({ cipher }: SealedFile): string => cipher.nonce;

/**
 * Pages that are locked here are passed on as they lie, and nothing is written over them, but for those whose
 * passphrase the leader has said to be forgotten, and those that the right one opens and nobody can read.
 */
export async function openPages(
  journal: SharedJournal | null,
  sealed: SealedFile | null,
  forgotten: string | null,
): Promise<SharedPages> {
  const passedOn = { journal: null, pages: [], sealed };
  const anew = { journal, pages: [], sealed: null };
  if (!journal) return passedOn;
  if (!sealed || sealingOf(sealed) === forgotten) return (await journal.seal("")) === null ? passedOn : anew;
  const text = await journal.open(sealed);
  if (text === null) return passedOn;
  const reading = readBackup(text);
  return reading.ok ? { journal, pages: reading.records.filter(isEntry), sealed } : anew;
}

const printsOf = (pages: readonly ProfileRecord[]) =>
  pages
    .map((page) => `${page.id} ${printOf(page)}`)
    .sort()
    .join("\n");

/** A file that no reader would take is not written. */
const ifReadable = (text: string): ShareResult<{ readonly text: string }> =>
  readBackup(text).ok ? { ok: true, text } : { ok: false, reason: "unfit" };

/**
 * What is to be written, with the pages sealed; as they lay where nothing of them has changed. Locked while they were
 * being shared, they are not left out, which would have them taken away on the other devices: the file is to be read
 * anew, as whoever has no key reads it.
 */
export async function writeShared(
  records: readonly ProfileRecord[],
  shared: Parameters<typeof writeBackup>[1],
  { journal, pages, sealed }: SharedPages,
): Promise<ShareResult<{ readonly text: string }>> {
  if (!journal) return ifReadable(writeBackup(records, shared, sealed));
  const next = records.filter(isEntry);
  const isSame = sealed !== null && printsOf(next) === printsOf(pages);
  const inside = ifReadable(writeBackup(next));
  if (!inside.ok) return inside;
  const hasPages = sealed !== null || next.length > 0;
  const lock = isSame ? sealed : hasPages ? await journal.seal(inside.text) : null;
  if (hasPages && lock === null) return { ok: false, reason: "changed-elsewhere" };
  const open = records.filter((record) => !isEntry(record));
  return ifReadable(writeBackup(open, shared, lock));
}
