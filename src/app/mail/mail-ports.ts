import type { MailMoment } from "../../domain/boundary/after-hours/mail-moment";
import type { Instant, Span } from "../../domain/time/instant";
import type { AccountId, AccountRow, AccountStore, Trouble } from "../account";
import type { Result } from "../calendar-source";
import type { Ports, WeeksOf } from "../ports";
import type { OnlyOne } from "../sync-ports";

export type MailFolder = "inbox" | "sentitems";

/** How far one folder has been counted. It is there only while the leader wants mails counted. */
export interface FolderRow {
  readonly account: AccountId;
  readonly folder: MailFolder;
  /** Where the mailbox goes on telling; null where it must be asked from the beginning. */
  readonly mark: string | null;
  /** How many mails this reading from the beginning has told of so far, and the oldest of them. */
  readonly told: number;
  readonly oldest: Instant | null;
  /** From here on every mail is counted; null until the folder has been read through once. */
  readonly countedFrom: Instant | null;
  readonly lookedAt: Instant | null;
  readonly trouble: Trouble | null;
}

export interface MailStore {
  /** Every folder of every account that is counted. */
  folders(): Promise<FolderRow[]>;
  start(account: AccountId): Promise<void>;
  /**
   * Keeps what a page told together with where to go on, in one step; a mail that is held already is not counted
   * again. Does nothing where counting was ended meanwhile. Gives the weeks that changed.
   */
  keep(row: FolderRow, moments: readonly MailMoment[], weeksOf: WeeksOf): Promise<boolean>;
  /** Lets go of the moments before; their weeks keep their counts. */
  forget(before: Instant): Promise<void>;
  /** Ends counting. What it came to in weeks that are still counted goes. */
  stop(account: AccountId): Promise<void>;
}

/** A page of what a folder tells since a mark. */
export interface MailPage {
  readonly moments: readonly MailMoment[];
  /** The oldest time on the page, also of mails that are not counted. */
  readonly oldest: Instant | null;
  readonly told: number;
  readonly mark: string;
  readonly isLast: boolean;
}

export interface Mailbox {
  /** `since`: how far back a reading from the beginning goes. */
  changes(folder: MailFolder, mark: string | null, since: Instant): Promise<Result<MailPage>>;
}

/** A mail as it is shown on demand. It is held by the page that shows it and nowhere else. */
export interface LateMail {
  /** The salted hash that it is counted by as well. */
  readonly mail: string;
  readonly at: Instant;
  readonly sender: string;
  readonly subject: string;
  readonly isImportant: boolean;
  /** Where Outlook on the web shows it; null where the mailbox does not say. */
  readonly address: string | null;
}

export interface MailListing {
  readonly mails: readonly LateMail[];
  readonly hasMore: boolean;
}

export interface MailList {
  /** The newest first, and no more than so many. */
  between(span: Span, most: number): Promise<Result<MailListing>>;
}

/** Gives a text that only this device would make of it. */
export type Salt = (text: string) => Promise<string>;

export type MailPorts = Ports & {
  readonly accounts: AccountStore;
  readonly mails: MailStore;
  readonly mailboxOf: (account: AccountRow) => Promise<Result<{ readonly mailbox: Mailbox }>>;
  readonly onlyOne: OnlyOne;
};
