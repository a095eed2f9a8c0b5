import type { PassphraseKey, Sealer } from "./sealed-file";
import type { SharedJournal, ShareState, ShareStore } from "./share-ports";
import { sealingOf } from "./shared-pages";

/** Where the key lies that a passphrase came to. */
export interface JournalKey {
  get(): Promise<PassphraseKey | null>;
  put(key: PassphraseKey): Promise<void>;
  forget(): Promise<void>;
}

interface Ports {
  readonly shares: ShareStore;
  readonly key: JournalKey;
  readonly sealer: Sealer;
}

/** Pages are sealed and opened with the key that is held here, which never leaves the browser. */
export const sharedJournal = (
  store: SharedJournal["store"],
  { key, sealer }: Pick<Ports, "key" | "sealer">,
): SharedJournal => ({
  store,
  open: async (sealed) => {
    const held = await key.get();
    return held && held.by.salt === sealed.key.salt ? sealer.openWith(held, sealed) : null;
  },
  seal: async (text) => {
    const held = await key.get();
    return held && sealer.sealWith(held, text);
  },
});

/**
 * Has the journal take part under a passphrase: the one that its pages lie under already, or a new one where there are
 * none. Gives whether it fits; where it does not, nothing is changed.
 */
export async function shareJournal({ shares, key, sealer }: Ports, passphrase: string): Promise<boolean> {
  const pages = (await shares.get())?.lockedPages ?? null;
  const made = await sealer.keyOf(passphrase, pages ?? undefined);
  if (pages && (await sealer.openWith(made, pages)) === null) return false;
  await key.put(made);
  await shares.change((held) => held && takingPart(held));
  return true;
}

/** Begins anew with what is here, as the passphrase is forgotten: the locked pages are kept aside, not written over. */
export async function shareJournalAnew({ shares, key, sealer }: Ports, passphrase: string): Promise<void> {
  await key.put(await sealer.keyOf(passphrase));
  await shares.change(
    (held) =>
      held && {
        ...takingPart(held),
        forgotten: held.lockedPages ? sealingOf(held.lockedPages) : null,
      },
  );
}

const takingPart = (held: ShareState): ShareState => ({
  ...held,
  groups: [...held.groups.filter((group) => group !== "journal"), "journal"],
  tag: null,
  lockedPages: null,
});

/** What is shared already stays where it is, under its passphrase. */
export async function keepJournalHere({ shares, key }: Pick<Ports, "shares" | "key">): Promise<void> {
  await shares.change(
    (held) => held && { ...held, groups: held.groups.filter((group) => group !== "journal"), tag: null },
  );
  await key.forget();
}
