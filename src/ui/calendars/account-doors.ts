import type { AccountRow } from "../../app/account";
import type { AccountAnswer, AccountMessage } from "../../app/account-messages";
import type { CalDavProvider } from "../../app/caldav-provider";
import type { RemoteCalendar, Result } from "../../app/calendar-source";
import type { ConnectPorts } from "../../app/connect-account";
import type { AccountLook } from "../../app/look-at-accounts";
import type { MailStore } from "../../app/mail/mail-ports";
import type { SignInWatch } from "../../app/sign-in-watch";

/** What the calendars' page needs of the world to connect accounts. */
export interface AccountDoors {
  readonly ports: ConnectPorts;
  readonly providers: readonly CalDavProvider[];
  readonly mails: Pick<MailStore, "folders" | "start" | "stop">;
  look(): Promise<AccountLook[]>;
  calendarsOf(account: AccountRow): Promise<Result<{ readonly calendars: readonly RemoteCalendar[] }>>;
  /** To ask must be the first thing that a click does: browsers listen only then. */
  ask(origins: readonly string[]): Promise<boolean>;
  /** Also to sign in there in a window of the browser's own. */
  askToSignIn(origins: readonly string[]): Promise<boolean>;
  readonly signIn: SignInWatch;
  tell(message: AccountMessage): Promise<AccountAnswer>;
  /** What the organisation has laid down; whoever reads it checks it. */
  policy(): Promise<unknown>;
  redirectUri(): string;
  copy(text: string): Promise<void>;
}
