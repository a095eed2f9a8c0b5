import { Dexie, type EntityTable, type Table } from "dexie";
import type { AccountId, AccountRow, LinkRow, RemoteRow } from "../app/account";
import type { FolderRow, MailFolder } from "../app/mail/mail-ports";
import type { CalendarRow } from "../app/ports";
import type { RequestEntry } from "../app/request-log";
import type { SealHead } from "../app/sealed-file";
import type { WrittenRow } from "../app/written-categories";
import type { WeekSummary } from "../domain/balance/week-summary";
import type { MailMoment } from "../domain/boundary/after-hours/mail-moment";
import type { CalendarId } from "../domain/calendar/event";
import type { NamedEvent } from "../domain/classify/naming";
import type { ProfileRecord, Version } from "../domain/profile/records";
import { type Instant, instant } from "../domain/time/instant";
import type { WeekId } from "../domain/time/weeks";

/** An event as it is kept: with the weeks it lies in, so that a week's events are one look-up. */
export interface EventRow extends NamedEvent {
  readonly key: string;
  readonly calendarId: CalendarId;
  readonly weeks: readonly WeekId[];
}

export interface TextRow {
  readonly calendarId: CalendarId;
  readonly bytes: Uint8Array;
}

export interface MetaRow {
  readonly name: "device" | "last-stamp" | "named-through" | "share" | "share-self";
  readonly value: string;
}

export interface TouchedRow {
  readonly week: WeekId;
}

/** A text that only this browser can read. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** A page of the journal as it lies among the records. */
export interface SealedEntry extends Version<Sealed> {
  readonly kind: "entry";
  readonly id: string;
  readonly beside?: readonly Version<Sealed>[];
}

/** What opens an account, sealed. */
export interface SecretRow extends Sealed {
  readonly accountId: string;
}

export interface KeyRow {
  readonly name: "secrets" | "mails" | "journal";
  readonly key: CryptoKey;
  /** How a key was made of a passphrase, so that another device can make the same one. */
  readonly by?: SealHead["key"];
}

/** A moment with the account that it was counted in. */
export interface MailRow extends MailMoment {
  readonly account: AccountId;
}

export interface RequestRow extends RequestEntry {
  readonly id: number;
}

export const DATABASE_NAME = "pusterum";

/** The tables, version by version. A version that has shipped is never edited: a change of shape is a new version. */
export class Database extends Dexie {
  declare readonly calendars: EntityTable<CalendarRow, "id">;
  declare readonly texts: EntityTable<TextRow, "calendarId">;
  declare readonly events: EntityTable<EventRow, "key">;
  declare readonly weeks: EntityTable<WeekSummary, "week">;
  declare readonly touched: EntityTable<TouchedRow, "week">;
  declare readonly records: Table<ProfileRecord, [string, string]>;
  declare readonly meta: EntityTable<MetaRow, "name">;
  declare readonly accounts: EntityTable<AccountRow, "id">;
  declare readonly links: EntityTable<LinkRow, "calendarId">;
  declare readonly remotes: EntityTable<RemoteRow, "key">;
  declare readonly secrets: EntityTable<SecretRow, "accountId">;
  declare readonly keys: EntityTable<KeyRow, "name">;
  declare readonly requests: EntityTable<RequestRow, "id">;
  declare readonly written: EntityTable<WrittenRow, "key">;
  declare readonly mails: EntityTable<MailRow, "mail">;
  declare readonly mailFolders: Table<FolderRow, [AccountId, MailFolder]>;

  #before: ProfileRecord[] | null = null;

  constructor(name = DATABASE_NAME, now = () => instant(Date.now())) {
    super(name);
    // A copy that cannot be kept must not keep the leader out.
    this.on("ready", () => keepBefore(this.name, this.#before, now()).catch(() => {}));
    this.version(1).stores({
      calendars: "id",
      texts: "calendarId",
      events: "key, calendarId, *weeks",
      weeks: "week",
      touched: "week",
      records: "[kind+id]",
      meta: "name",
    });
    // Calendars that are kept in step: accounts, and what their sources know the events by.
    this.version(2).stores({
      accounts: "id",
      links: "calendarId, accountId",
      remotes: "key, calendarId",
      secrets: "accountId",
      keys: "name",
    });
    // Whom we have spoken with, and what we have written into calendars.
    this.version(3).stores({ requests: "++id, at", written: "key, calendarId" });
    // When mails came and went, and how far each folder has been counted.
    this.version(4).stores({ mails: "mail, at, account", mailFolders: "[account+folder], account" });
  }

  /** Every change of shape begins by holding fast what the leader has said, as it lay in the older one. */
  override version(number: number) {
    return super.version(number).upgrade(async (transaction) => {
      this.#before ??= (await transaction.table<ProfileRecord>("records").toArray()).filter(
        ({ kind }) => kind !== "entry",
      );
    });
  }
}

/** What keeps copies is fetched when there is one to keep, which is once an update. */
async function keepBefore(of: string, records: readonly ProfileRecord[] | null, at: Instant): Promise<void> {
  if (records) await (await import("./copies")).keepUpdateCopy(of, records, at);
}
