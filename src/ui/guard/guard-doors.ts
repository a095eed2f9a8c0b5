import type { GuardPorts } from "../../app/guard-ports";
import type { MailPageName } from "../../domain/boundary/mail-hosts";
import type { Watch } from "../controls/use-stored";

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
  readonly watch: Watch;
  copy(text: string): Promise<void>;
}

/** What the popup needs of the guard: it lies beside the database, so that it is there at once. */
export interface PopupGuard extends Pick<GuardDoors, "policy" | "guard" | "watch"> {
  readonly openPage: (url: string) => void;
}
