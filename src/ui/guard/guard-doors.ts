import type { GuardPorts } from "../../app/guard-ports";
import type { MailPageName } from "../../domain/boundary/mail-hosts";

/** What a surface needs of the world to show the guard and to let the leader choose. */
export interface GuardDoors extends Pick<GuardPorts, "policy" | "guard"> {
  readonly access: {
    /** To ask must be the first thing that a click does: browsers listen only then. */
    askForPage(page: MailPageName): Promise<boolean>;
    hasPage(page: MailPageName): Promise<boolean>;
    askForNotifications(): Promise<boolean>;
    hasNotifications(): Promise<boolean>;
  };
  /** Tells whenever something that the guard keeps has changed. */
  watch(changed: () => void, signal: AbortSignal): void;
  copy(text: string): Promise<void>;
}
