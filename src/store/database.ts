import { Dexie, type EntityTable, type Table, type Transaction } from "dexie";
import type { AccountId, AccountRow, LinkRow, RemoteRow } from "../app/account";
import type { LocalCopy } from "../app/local-copies";
import type { FolderRow, MailFolder } from "../app/mail/mail-ports";
import type { CalendarRow } from "../app/ports";
import type { RequestEntry } from "../app/request-log";
import type { SealHead } from "../app/sealed-file";
import type { WrittenRow } from "../app/written-categories";
import type { WeekSummary } from "../domain/balance/week-summary";
import type { MailMoment } from "../domain/boundary/after-hours/mail-moment";
import type { CalendarId } from "../domain/calendar/event";
import type { NamedEvent } from "../domain/classify/naming";
import { type Held, isEntry, type ProfileRecord } from "../domain/profile/records";
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
export interface SealedEntry extends Held<Sealed> {
  readonly kind: "entry";
  readonly id: string;
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

  readonly #copied = new WeakSet<Transaction>();
  readonly #now: () => Instant;

  constructor(name = DATABASE_NAME, now = () => instant(Date.now())) {
    super(name);
    this.#now = now;
    // A copy that cannot be put away must not keep the leader out; it lies where it is until it can.
    this.on("ready", (db) => putCopyAway(db).catch(() => {}));
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

  /** Every change of shape begins by holding fast what the leader has said, in the same step: both are done, or neither. */
  override version(number: number) {
    return super.version(number).upgrade(async (transaction) => {
      if (this.#copied.has(transaction)) return;
      this.#copied.add(transaction);
      const rows = await transaction.table<ProfileRecord>("records").toArray();
      if (rows.length === 0) return;
      const [pages, records] = [rows.filter(isEntry), rows.filter((row) => !isEntry(row))];
      const at = this.#now();
      const copy: LocalCopy = { id: `update ${at}`, at, why: "update", records, pages };
      await copyIn(transaction).put({ name: COPY, copy });
    });
  }
}

const COPY = "update-copy";

const copyIn = (held: Pick<Transaction, "table">) =>
  held.table<{ readonly name: string; readonly copy: LocalCopy }, string>("meta");

/** To the other copies, which are fetched when there is one to put there: once an update. */
async function putCopyAway(db: Dexie): Promise<void> {
  const held = await copyIn(db).get(COPY);
  if (!held) return;
  await (await import("./copies")).keepCopy(db.name, held.copy);
  await copyIn(db).delete(COPY);
}
