import type { Result, SourceFailure } from "../../src/app/calendar-source";
import type { EventNamer, Ports } from "../../src/app/ports";
import type { PlannedBlock } from "../../src/domain/blocks/plan";
import type { Outlook } from "../office/outlook";

/** The leader's calendar through Microsoft Graph, as far as there is a way to it. */
export interface CalendarDoor {
  /** "no-client": nobody has registered the add-in; "no-sign-in": this Outlook or mailbox has no nested sign-in. */
  readonly way: "open" | "no-client" | "no-sign-in";
  isConnected(): Promise<boolean>;
  /** Asks for consent where there is none yet, then reads. */
  connect(): Promise<SourceFailure | null>;
  /** Brings what is connected in step. */
  refresh(): Promise<SourceFailure | null>;
  book(block: PlannedBlock, title: string): Promise<Result<object>>;
}

export interface PaneDoors {
  readonly ports: Ports & { readonly namer: () => Promise<EventNamer> };
  readonly outlook: Outlook;
  readonly calendar: CalendarDoor;
}
