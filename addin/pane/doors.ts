import type { AccountRow } from "../../src/app/account";
import type { BlockPorts } from "../../src/app/blocks/known-blocks";
import type { SourceFailure } from "../../src/app/calendar-source";
import type { GraphScope } from "../../src/app/graph-scope";
import type { ReadingPorts } from "../../src/app/reread-calendars";
import type { ShareStore } from "../../src/app/share-ports";
import type { Outlook } from "../office/outlook";

/** The leader's calendar through Microsoft Graph, as far as there is a way to it. */
export interface CalendarDoor {
  /** "no-client": nobody has registered the add-in; "no-sign-in": this Outlook or mailbox has no way to sign in. */
  readonly way: "open" | "no-client" | "no-sign-in";
  account(): Promise<AccountRow | null>;
  /** Asks for consent where there is none yet, or again where it has run out, then reads. */
  connect(): Promise<SourceFailure | null>;
  /** Brings what is connected in step, and carries out what is still wanted of it. */
  refresh(): Promise<SourceFailure | null>;
  /** Asks for a further consent where it is missing. */
  allow(scope: GraphScope): Promise<SourceFailure | null>;
  /** Carries out what the bookings want of the calendar. */
  settle(): Promise<SourceFailure | null>;
  /** Forgets the account and everything that came from it. */
  disconnect(): Promise<void>;
}

/** The profile that the leader's devices have in common. */
export interface SharingDoor {
  readonly shares: ShareStore;
  /** Does nothing while it is turned off. */
  share(): Promise<void>;
}

export interface PaneDoors {
  readonly ports: ReadingPorts & BlockPorts;
  readonly outlook: Outlook;
  readonly calendar: CalendarDoor;
  readonly sharing: SharingDoor;
}
