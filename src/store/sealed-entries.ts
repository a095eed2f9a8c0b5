import type { JournalEntry } from "../domain/exercises/journal";
import type { EntryRecord, Held, Kept, Version } from "../domain/profile/records";
import type { Sealed, SealedEntry } from "./database";
import type { TextSealer } from "./seal";

type Change<A, B> = (value: A) => Promise<B>;

async function keptBy<A, B>(change: Change<A, B>, kept: readonly Kept<A>[]): Promise<Kept<B>[]> {
  return Promise.all(kept.map(async ({ value, stamp }) => ({ value: await change(value), stamp })));
}

async function versionBy<A, B>(
  change: Change<A, B>,
  { value, kept, ...rest }: Version<A>,
): Promise<Version<B>> {
  return {
    ...rest,
    value: value === null ? null : await change(value),
    ...(kept && { kept: await keptBy(change, kept) }),
  };
}

type Page<V> = Held<V> & Pick<SealedEntry, "kind" | "id">;

/** A page with every version of it in another form. */
async function pageBy<A, B>(change: Change<A, B>, page: Page<A>): Promise<Page<B>> {
  const { kind, id, beside, ...version } = page;
  return {
    kind,
    id,
    ...(await versionBy(change, version)),
    ...(beside && { beside: await Promise.all(beside.map((each) => versionBy(change, each))) }),
  };
}

/** Pages of the journal as they lie here, and as they are read. */
export function sealedEntries({ seal, open }: TextSealer) {
  const sealed: Change<JournalEntry, Sealed> = (entry) => seal(JSON.stringify(entry));
  const opened: Change<Sealed, JournalEntry> = async (text) => {
    const plain = await open(text);
    if (plain === null) throw new Error("sealed under a key that is no more");
    return JSON.parse(plain) as JournalEntry;
  };
  return {
    sealed: (entry: JournalEntry | null) => (entry === null ? Promise.resolve(null) : sealed(entry)),
    sealedKept: (kept: readonly Kept<JournalEntry>[]) => keptBy(sealed, kept),
    sealedPage: (page: EntryRecord): Promise<SealedEntry> => pageBy(sealed, page),
    /** null for what was sealed under a key that is no more. */
    openedPage: (page: SealedEntry): Promise<EntryRecord | null> => pageBy(opened, page).catch(() => null),
  };
}
