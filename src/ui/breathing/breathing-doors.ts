import type { BlockAnswer, BlockMessage } from "../../app/blocks/block-messages";
import type { BlockPorts } from "../../app/blocks/known-blocks";
import type { JournalStore } from "../../app/journal";
import type { JournalMessage } from "../../app/journal-messages";
import type { Booking } from "../../domain/blocks/booking";

/** What the page for breathing spaces needs of the world around it. */
export interface BreathingDoors {
  readonly ports: BlockPorts;
  readonly journal: JournalStore;
  /** For a page that is closing, which cannot wait until anything is kept. */
  handOver(message: JournalMessage): void;
  tell(message: BlockMessage): Promise<BlockAnswer>;
  /** Opens a page of another in a tab of its own. */
  open(address: string): void;
  /** Gives the leader a file. */
  save(name: string, text: string, type: string): void;
  calendarFile(bookings: readonly { readonly uid: string; readonly booking: Booking }[]): Promise<string>;
  copy(text: string): Promise<void>;
}
