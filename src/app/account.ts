import type { CalendarEvent, CalendarId, EventKey } from "../domain/calendar/event";
import type { NamedEvent } from "../domain/classify/naming";
import type { Instant, Span } from "../domain/time/instant";
import type { WeekId } from "../domain/time/weeks";
import type { ZoneId } from "../domain/time/zones";
import type { Circle, RemoteCalendarId, RemoteId, SourceFailureReason } from "./calendar-source";
import type { GraphScope } from "./graph-scope";
import type { CalendarRow, WeeksOf } from "./ports";

export type AccountId = string & { readonly kind: "account" };

export type Connection =
  /** The address of a link opens it, so it lies with the secrets; here only its host is named. */
  | { readonly kind: "link"; readonly host: string }
  | { readonly kind: "caldav"; readonly user: string; readonly home: string }
  | {
      readonly kind: "graph";
      readonly authority: string;
      readonly clientId: string;
      readonly scopes: readonly GraphScope[];
    };

/** What stands in the way of a look at an account or a calendar, as it was found last. */
export interface Trouble {
  readonly reason: SourceFailureReason;
  readonly since: Instant;
  readonly retryAt?: Instant;
  readonly detail?: string;
}

/** An account that the leader has connected. What opens it lies elsewhere. */
export interface AccountRow {
  readonly id: AccountId;
  readonly name: string;
  readonly addedAt: Instant;
  /** The leader's own addresses, by which colleagues and guests are told apart. */
  readonly addresses: readonly string[];
  readonly connection: Connection;
  readonly trouble: Trouble | null;
  /** What stands in the way of categories alone. */
  readonly categoryTrouble?: Trouble | null;
}

/** How one calendar hangs together with its account, and how far it has been read. */
export interface LinkRow {
  readonly calendarId: CalendarId;
  readonly accountId: AccountId;
  readonly remote: RemoteCalendarId;
  readonly isReadOnly: boolean;
  /** The zone it was read for; all-day events lie by it. */
  readonly zone: ZoneId;
  /** While what is pending is still to be read for another zone than this one. */
  readonly zoneBefore?: ZoneId;
  /** Where the last routine look began. Where that is long ago, the weeks since were never looked at again. */
  readonly routineFrom?: Instant;
  /** All of it has been read, but for what is pending. */
  readonly window: Span;
  readonly pending: readonly Span[];
  readonly mark: string | null;
  /** Whose answers to invitations it was read for; another owner has everything read anew. */
  readonly readFor?: string;
  /** From here on moves and cancellations are seen; what was before is not known. */
  readonly observedSince: Instant;
  readonly trouble: Trouble | null;
}

export interface Move {
  readonly at: Instant;
  readonly from: Instant;
  readonly to: Instant;
}

/** What happened to an event while it was watched; how long before its start follows from it. */
export interface EventHistory {
  readonly firstSeen: Instant;
  readonly moves: readonly Move[];
  readonly cancelledAt: Instant | null;
}

/** What a source needs to know a stored event again, and the event's history. */
export interface RemoteRow {
  readonly key: EventKey;
  readonly calendarId: CalendarId;
  readonly remote: RemoteId;
  readonly tag: string;
  readonly circles: readonly Circle[];
  /** The source has it no more: it is kept as cancelled. */
  readonly isGone: boolean;
  readonly history: EventHistory;
}

export interface HeldEvent {
  readonly event: CalendarEvent;
  readonly row: RemoteRow;
}

/** What one reading changes about one calendar; kept in one step or not at all. */
export interface CalendarChange {
  readonly link: LinkRow;
  /** Everything of the calendar's row but what is counted while storing. */
  readonly calendar: Pick<CalendarRow, "readAt" | "window" | "findings" | "likelyOwners">;
  readonly events: readonly NamedEvent[];
  readonly rows: readonly RemoteRow[];
  readonly dropped: readonly EventKey[];
}

export interface AccountStore {
  list(): Promise<AccountRow[]>;
  get(id: AccountId): Promise<AccountRow | null>;
  put(account: AccountRow): Promise<void>;
  links(id: AccountId): Promise<LinkRow[]>;
  /** null for a calendar that came from a file. */
  linkOf(calendar: CalendarId): Promise<LinkRow | null>;
  /** Adds calendars to an account and takes others away, with everything that came from them. */
  choose(
    added: readonly { readonly calendar: CalendarRow; readonly link: LinkRow }[],
    dropped: readonly CalendarId[],
  ): Promise<WeekId[]>;
  putLink(link: LinkRow): Promise<void>;
  held(calendar: CalendarId): Promise<HeldEvent[]>;
  /** Does nothing where the calendar has been taken away meanwhile. Gives the weeks that changed. */
  apply(change: CalendarChange, weeksOf: WeeksOf): Promise<WeekId[]>;
  /** Lets go of the events that ended before; the summaries of their weeks stay as they are. */
  forget(calendar: CalendarId, before: Instant): Promise<void>;
  /** The account and everything that came from it. */
  remove(id: AccountId): Promise<WeekId[]>;
}

/** Keeps what opens an account, unreadable to whoever only has the disk. */
export interface SecretStore {
  get(id: AccountId): Promise<string | null>;
  put(id: AccountId, secret: string): Promise<void>;
  /** Does nothing where there is none any more. */
  replace(id: AccountId, secret: string): Promise<void>;
  remove(id: AccountId): Promise<void>;
}
