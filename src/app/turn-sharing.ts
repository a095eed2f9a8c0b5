import { PROFILE_GROUPS, type ProfileGroup } from "../domain/profile/groups";
import type { AccountId } from "./account";
import type { ShareStore } from "./share-ports";

/** Begins to share with the leader's other devices through an account; what takes part is chosen by group. */
export const startSharing = (
  shares: ShareStore,
  account: AccountId,
  groups: readonly ProfileGroup[] = PROFILE_GROUPS,
): Promise<void> =>
  shares.change(() => ({
    account,
    groups,
    common: null,
    tag: null,
    syncedAt: null,
    trouble: null,
    setAside: null,
  }));

/** What is shared already stays where it is; a group that is left out is neither read nor written from now on. */
export const chooseGroups = (shares: ShareStore, groups: readonly ProfileGroup[]): Promise<void> =>
  shares.change((held) => held && { ...held, groups, tag: null });

/** Nothing is taken away, neither here nor there. */
export const stopSharing = (shares: ShareStore): Promise<void> => shares.change(() => null);
