import type { AccountAnswer, AccountMessage } from "../../app/account-messages";
import type { LinkLook } from "../../app/look-at-links";
import type { CalendarId } from "../../domain/calendar/event";

/** What the calendars' page needs of the world to follow published calendars. */
export interface LinkDoors {
  /** null where what was typed is no address that may be followed. */
  originOf(typed: string): string | null;
  /** To ask must be the first thing that a click does: browsers listen only then. */
  ask(origin: string): Promise<boolean>;
  tell(message: AccountMessage): Promise<AccountAnswer>;
  look(): Promise<LinkLook[]>;
  remove(calendar: CalendarId): Promise<void>;
}
