import type { CompiledPolicy } from "../domain/boundary/compiled-policy";
import type { MailPageName } from "../domain/boundary/mail-hosts";
import type { Instant } from "../domain/time/instant";
import type { Outcome } from "./guard-messages";
import type { NoticePorts } from "./notice-budget";

export interface StoredPolicy {
  readonly policy: CompiledPolicy;
  readonly madeAt: Instant;
  /** What it was compiled from, as text, so that it is compiled anew when that changes. */
  readonly madeFrom: string;
}

/** Where content scripts find the policy. */
export interface PolicyStore {
  get(): Promise<StoredPolicy | null>;
  put(policy: StoredPolicy | null): Promise<void>;
}

/** A draft the leader wants to be told of. */
export interface Reminder {
  readonly at: Instant;
  readonly draftsUrl: string;
  readonly page: MailPageName;
  readonly told: boolean;
}

export interface PageHealth {
  readonly recognised: boolean;
  readonly at: Instant;
  /** The redacted shape of a page that was not recognised, for the leader to look at and pass on. */
  readonly structure: string | null;
}

/** What the guard has seen: counts by day, drafts that wait, and whether it knows the pages. */
export interface GuardRecord {
  readonly counts: Readonly<Record<string, Readonly<Partial<Record<Outcome, number>>>>>;
  readonly reminders: readonly Reminder[];
  readonly health: Readonly<Partial<Record<MailPageName, PageHealth>>>;
  /** Since when it has been on without a break. */
  readonly guardedSince?: Instant | null;
  /** Mails that the mailbox says went outside the frame in a week in which the guard saw none. */
  readonly unseen?: number;
}

/** Where there is no guard. */
export const NOTHING_SEEN: GuardRecord = { counts: {}, reminders: [], health: {} };

export interface GuardStore {
  get(): Promise<GuardRecord>;
  /** Changes the record in one step; changes never overtake each other. */
  change(how: (record: GuardRecord) => GuardRecord): Promise<GuardRecord>;
}

/** The guard in the mail pages, as far as the browser lets it in. */
export interface MailPages {
  /** Guards new and open pages, or none. Gives the pages that the leader has let it into. */
  guard(on: boolean): Promise<readonly MailPageName[]>;
}

export interface Notifier {
  isAllowed(): Promise<boolean>;
  tellOfDrafts(reminders: readonly Reminder[]): Promise<void>;
  /** Rings `wake` at the time, also when the worker has slept meanwhile. */
  wakeAt(at: Instant | null): Promise<void>;
}

export interface GuardPorts extends NoticePorts {
  readonly policy: PolicyStore;
  readonly guard: GuardStore;
  readonly mailPages: MailPages;
  readonly notifier: Notifier;
}
