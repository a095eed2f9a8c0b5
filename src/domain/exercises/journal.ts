import type { LocalDay } from "../time/days";
import type { WeekId } from "../time/weeks";

/** What the leader wrote, and what it was written beside. */
export interface JournalEntry {
  readonly day: LocalDay;
  readonly week: WeekId;
  /** The question it answers; null for what was written without one. */
  readonly prompt: string | null;
  /** The block it was written in, by its uid. */
  readonly block: string | null;
  readonly text: string;
}

export interface WrittenEntry extends JournalEntry {
  readonly id: string;
}

/** A page is long, but no book. */
export const LONGEST_ENTRY = 20_000;

const fold = (text: string, locale: string) => text.normalize("NFKD").toLocaleLowerCase(locale);

/** The entries that hold every word of the search, in text or question, newest first. */
export function searchJournal(
  entries: readonly WrittenEntry[],
  search: string,
  questionOf: (prompt: string) => string,
  locale: string,
): WrittenEntry[] {
  const words = fold(search, locale).split(/\s+/u).filter(Boolean);
  return entries
    .filter(({ text, prompt }) => {
      const held = fold(`${text} ${prompt === null ? "" : questionOf(prompt)}`, locale);
      return words.every((word) => held.includes(word));
    })
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1));
}
