import { printOf } from "../domain/profile/join";
import { isEntry, type ProfileRecord } from "../domain/profile/records";
import { readBackup, writeBackup } from "./backup-file";
import type { SealedFile } from "./sealed-file";
import type { SharedJournal } from "./share-ports";

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
 * Pages that cannot be read here are passed on as they lie, and nothing is written over them, but for those whose
 * passphrase the leader has said to be forgotten.
 */
export async function openPages(
  journal: SharedJournal | null,
  sealed: SealedFile | null,
  forgotten: string | null,
): Promise<SharedPages> {
  const passedOn = { journal: null, pages: [], sealed };
  if (!journal) return passedOn;
  if (!sealed || sealingOf(sealed) === forgotten)
    return (await journal.seal("")) === null ? passedOn : { journal, pages: [], sealed: null };
  const text = await journal.open(sealed);
  const reading = text === null ? null : readBackup(text);
  return reading?.ok ? { journal, pages: reading.records.filter(isEntry), sealed } : passedOn;
}

const printsOf = (pages: readonly ProfileRecord[]) =>
  pages
    .map((page) => `${page.id} ${printOf(page)}`)
    .sort()
    .join("\n");

const readable = (text: string): string | null => (readBackup(text).ok ? text : null);

/**
 * What is to be written, with the pages sealed; as they lay where nothing of them has changed. null where no reader
 * would take it.
 */
export async function writeShared(
  records: readonly ProfileRecord[],
  shared: Parameters<typeof writeBackup>[1],
  { journal, pages, sealed }: SharedPages,
): Promise<string | null> {
  if (!journal) return readable(writeBackup(records, shared, sealed));
  const next = records.filter(isEntry);
  const isSame = sealed !== null && printsOf(next) === printsOf(pages);
  const text = readable(writeBackup(next));
  if (text === null) return null;
  const lock = isSame ? sealed : next.length > 0 ? await journal.seal(text) : null;
  const open = records.filter((record) => !isEntry(record));
  return readable(writeBackup(open, shared, lock));
}
