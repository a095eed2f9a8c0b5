import { withoutDevice } from "../domain/profile/devices";
import { PROFILE_GROUPS, type ProfileGroup } from "../domain/profile/groups";
import type { AccountId } from "./account";
import type { ShareStore } from "./share-ports";

/** Begins to share with the leader's other devices through an account; what takes part is chosen by group. */
export async function startSharing(
  shares: ShareStore,
  { account, name, groups = PROFILE_GROUPS }: Start,
): Promise<void> {
  const id = await shares.selfId();
  await shares.change((held) => ({
    account,
    groups,
    self: { id, name: held?.self?.name ?? name },
    common: null,
    tag: null,
    syncedAt: null,
    trouble: null,
    setAside: held?.setAside ?? null,
  }));
}

interface Start {
  readonly account: AccountId;
  /** What this device is called on the others until the leader calls it something else. */
  readonly name: string;
  readonly groups?: readonly ProfileGroup[];
}

/** What this device is called; the others learn of it at the next round. */
export const nameDevice = (shares: ShareStore, name: string): Promise<void> =>
  shares.change((held) => (held?.self ? { ...held, self: { ...held.self, name }, tag: null } : held));

/** A device that is forgotten shares no more once it has heard of it; what it holds it keeps. */
export const forgetDevice = (shares: ShareStore, gone: string): Promise<void> =>
  shares.change((held) => held && { ...held, devices: withoutDevice(held.devices ?? [], gone), tag: null });

/** What is shared already stays where it is; a group that is left out is neither read nor written from now on. */
export const chooseGroups = (shares: ShareStore, groups: readonly ProfileGroup[]): Promise<void> =>
  shares.change((held) => held && { ...held, groups, tag: null });

/**
 * Begins anew with what is here, in the place of a file that nobody can read: for whoever has no other device any more
 * that could write it. The damaged one stays where it was put aside.
 */
export const shareAnew = (shares: ShareStore): Promise<void> =>
  shares.change((held) =>
    held?.trouble?.reason === "damaged"
      ? { ...held, letGo: held.trouble.detail ?? null, trouble: null, tag: null }
      : held,
  );

/** The leader has read where a damaged file lies. */
export const putAsideWordsAway = (shares: ShareStore): Promise<void> =>
  shares.change((held) => held && { ...held, setAside: null });

/** Nothing is taken away, neither here nor there. */
export const stopSharing = (shares: ShareStore): Promise<void> => shares.change(() => null);
