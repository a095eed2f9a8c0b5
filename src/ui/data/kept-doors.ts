import type { CopyStore } from "../../app/local-copies";
import type { Sealer } from "../../app/sealed-file";
import type { JournalKey } from "../../app/share-journal";
import type { ShareStore } from "../../app/share-ports";

/** What keeping and sharing the leader's words needs of the world. */
export interface KeptDoors {
  readonly copies: CopyStore;
  readonly sealer: Sealer;
  readonly shares: ShareStore;
  /** What this device is called until the leader calls it otherwise. */
  readonly deviceName: string;
  readonly journalKey: JournalKey;
  /** Asks the background to bring the devices in step; how it went is seen in the store. */
  share(): Promise<void>;
  /** Hands the leader a file. */
  save(name: string, text: string): void;
}
