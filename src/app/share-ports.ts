import type { KnownDevice } from "../domain/profile/devices";
import type { ProfileGroup } from "../domain/profile/groups";
import type { Common } from "../domain/profile/reconcile";
import type { Instant } from "../domain/time/instant";
import type { AccountId, AccountRow } from "./account";
import type { SourceFailureReason } from "./calendar-source";
import type { JournalStore } from "./journal";
import type { Ports } from "./ports";
import type { SealedFile } from "./sealed-file";
import type { OnlyOne } from "./sync-ports";

/** Closed, so that the UI must word each. */
export type ShareTroubleReason =
  | SourceFailureReason
  /** The place has no room left. */
  | "no-room"
  /** A newer product has written it. */
  | "newer"
  /** It cannot be read, and this device has never had it in common with the others. */
  | "damaged"
  /** What would be written could not be read again, here or anywhere. */
  | "unfit"
  /** The leader has forgotten this device on another one. */
  | "device-forgotten"
  /** The account it lay in has been taken away here. */
  | "account-gone";

export interface ShareFailure {
  readonly ok: false;
  readonly reason: ShareTroubleReason;
  readonly retryAt?: Instant;
  readonly detail?: string;
}
export type ShareResult<T> = ({ readonly ok: true } & T) | ShareFailure;

export interface ShareTrouble extends Omit<ShareFailure, "ok"> {
  readonly since: Instant;
}

/** How this device shares the leader's records with the leader's others. */
export interface ShareState {
  readonly account: AccountId;
  readonly groups: readonly ProfileGroup[];
  readonly common: Common | null;
  /** Of the file as it was last read or written whole. */
  readonly tag: string | null;
  readonly syncedAt: Instant | null;
  readonly trouble: ShareTrouble | null;
  /** Under which name a file that could not be read was kept. */
  readonly setAside: string | null;
  /** The damaged file in whose place the leader has this device write, under the name by which it is kept. */
  readonly letGo?: string | null;
  /** The pages of the journal in the shared file, as long as this device cannot read them. */
  readonly lockedPages?: SealedFile | null;
  /** This device among those that share. */
  readonly self?: Pick<KnownDevice, "id" | "name">;
  readonly devices?: readonly KnownDevice[];
  /** Pages that the leader has let go of, by what tells them from any others: their passphrase is forgotten. */
  readonly forgotten?: string | null;
}

export interface ShareStore {
  /** By which this device is known to the others, also when sharing is turned off and on again. */
  selfId(): Promise<string>;
  get(): Promise<ShareState | null>;
  /** In one step, as the leader may turn it off while it runs. */
  change(next: (held: ShareState | null) => ShareState | null): Promise<void>;
}

export type SharedText =
  | { readonly state: "none" }
  | { readonly state: "same" }
  | { readonly state: "held"; readonly text: string; readonly tag: string };

/** Where the shared file lies: a folder or a collection of the leader's own. */
export interface SharePlace {
  /** Nothing is read when the file still has the tag that is known. */
  read(known: string | null): Promise<ShareResult<{ readonly shared: SharedText }>>;
  /**
   * Only where the file still has this tag; null where there is none yet. Gives the new one, or null where the place
   * does not say it: whoever asks for it afterwards may get another writer's.
   */
  write(text: string, tag: string | null): Promise<ShareResult<{ readonly tag: string | null }>>;
  /** Keeps a text beside the file, under a name of its own. */
  setAside(text: string, name: string): Promise<ShareResult<object>>;
}

/** How pages of the journal are read and written where the leader has them shared. */
export interface SharedJournal {
  readonly store: JournalStore;
  /** null for what lies under another passphrase than the one that was given here. */
  open(sealed: SealedFile): Promise<string | null>;
  /** null where no passphrase was given here. */
  seal(text: string): Promise<SealedFile | null>;
}

export type SharePorts = Pick<Ports, "clock" | "profile"> & {
  readonly shares: ShareStore;
  /** null where this device has no journal; the others' is passed on all the same. */
  readonly journal: SharedJournal | null;
  readonly accountOf: (id: AccountId) => Promise<AccountRow | null>;
  readonly placeOf: (account: AccountRow) => Promise<ShareResult<{ readonly place: SharePlace }>>;
  readonly onlyOne: OnlyOne;
  readonly newId: () => string;
};
