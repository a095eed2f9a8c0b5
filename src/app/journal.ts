import type { JournalEntry, WrittenEntry } from "../domain/exercises/journal";
import type { EntryRecord, Held, Kept } from "../domain/profile/records";
import type { SaidOver } from "../domain/profile/texts";
import type { Instant } from "../domain/time/instant";

/** A page as it lies on this device: it is told from others as any record is, and read by the journal's store alone. */
export type SealedPage = Held<unknown> & Pick<EntryRecord, "kind" | "id">;

/** What the leader has written. It lies sealed on this device, apart from everything else. */
export interface JournalStore {
  entries(): Promise<WrittenEntry[]>;
  /** The same with what tells devices' versions apart, and with what was taken away. */
  records(): Promise<EntryRecord[]>;
  sealed(): Promise<SealedPage[]>;
  /** Without those that lie under a key that is no more. */
  opened(pages: readonly SealedPage[]): Promise<EntryRecord[]>;
  /**
   * null takes the entry away and leaves a tombstone, so that devices can be merged. What was written at the same time
   * elsewhere is kept until the leader has chosen, or as it is said here. `over`: the texts that the leader had before
   * them; one that has come in unseen is kept as well.
   */
  write(
    id: string,
    entry: JournalEntry | null,
    now: Instant,
    beside?: { readonly kept?: readonly Kept<JournalEntry>[] | undefined } & SaidOver,
  ): Promise<void>;
}

/** The journal as a text that opens anywhere: the leader makes it, and nobody else. */
export function journalText(
  entries: readonly WrittenEntry[],
  questionOf: (prompt: string) => string,
  title: string,
): string {
  const parts = entries.map(({ day, prompt, text }) => {
    const question = prompt === null ? "" : questionOf(prompt);
    return [`## ${day}`, ...(question ? ["", `> ${question}`] : []), "", text.trim()].join("\n");
  });
  return `${[`# ${title}`, ...parts].join("\n\n")}\n`;
}
