import type { JournalStore } from "./journal";
import type { ProfileStore, RecordChange } from "./ports";

type EntryChange = Extract<RecordChange, { readonly kind: "entry" }>;
const isOfJournal = (change: RecordChange): change is EntryChange => change.kind === "entry";

/** The leader's words with the journal's pages among them, for what saves, brings back or shares them whole. */
export function withJournal(profile: ProfileStore, journal: JournalStore): ProfileStore {
  return {
    ...profile,
    records: async () => [...(await profile.records()), ...(await journal.records())],
    write: async (changes, now) => {
      const pages = changes.filter(isOfJournal);
      const held = pages.length > 0 ? await journal.records() : [];
      const before = await profile.write(
        changes.filter((change) => !isOfJournal(change)),
        now,
      );
      for (const { id, value, ...beside } of pages) await journal.write(id, value, now, beside);
      return [...before, ...held.filter(({ id }) => pages.some((page) => page.id === id))];
    },
  };
}
