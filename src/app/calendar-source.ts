import type { CalendarEvent, CalendarId, Sensitivity, ShowAs } from "../domain/calendar/event";
import type { Finding } from "../domain/calendar/finding";
import type { Instant, Span } from "../domain/time/instant";
import type { ZoneId } from "../domain/time/zones";

/** What a source calls a calendar: an address, or "default". */
export type RemoteCalendarId = string & { readonly kind: "remote-calendar" };
/** What a source calls an event, so that it can be asked for: an id, or the address of an object. */
export type RemoteId = string & { readonly kind: "remote" };

/** The leader's own short lists of people. */
export type Circle = "chief" | "people" | "peers";
export type CircleLists = Readonly<Partial<Record<Circle, readonly string[]>>>;

export interface RemoteCalendar {
  readonly id: RemoteCalendarId;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isDefault: boolean;
}

/** An event with what its source needs in order to know it again. */
export interface SourcedEvent {
  readonly event: CalendarEvent;
  readonly remote: RemoteId;
  /** Another one whenever the event has changed at its source. */
  readonly tag: string;
  /** Which of the short lists somebody who takes part is on. Who it is stays at the source. */
  readonly circles: readonly Circle[];
}

/** Closed, so that the UI must word each. `detail` names a host, a scope or a status, never a secret. */
export type SourceFailureReason =
  | "offline"
  | "unreachable"
  | "timed-out"
  | "throttled"
  | "unavailable"
  | "malformed"
  /** The sign-in has run out and only the leader can renew it. */
  | "sign-in-needed"
  /** The leader said no, or closed the window. */
  | "denied"
  | "window-closed"
  /** The window for signing in has not come back for so long that it is no longer waited for. */
  | "window-silent"
  /** The answer to a sign-in was not the answer to ours. */
  | "wrong-state"
  /** Somebody else signed in than the one whose account it is. */
  | "other-account"
  /** Only the organisation's administrator can consent. `detail`: Microsoft's number for it. */
  | "admin-consent-needed"
  /** The client id is not registered for extensions like ours. */
  | "origin-refused"
  | "wrong-password"
  /** `detail`: the scope that nobody has consented to. */
  | "consent-missing"
  /** `detail`: the host that the leader has not let us speak with. */
  | "permission-needed"
  | "refused"
  | "read-only"
  | "not-found"
  /** What we hold is older than what the source has: read again, then decide again. */
  | "changed-elsewhere"
  /** The source has forgotten what it told us: read everything again. */
  | "start-over"
  /** The address answers, but not as a calendar server. */
  | "no-calendar-server"
  /** The text ends before the calendar does. */
  | "cut-off"
  /** The address leads on to another host, which the leader has not let us speak with. */
  | "leads-elsewhere"
  /** A calendar that had events has none any more: what was read last is kept until the leader has agreed. */
  | "suddenly-empty"
  /** This kind of source has no way to do it. */
  | "cannot";

export interface SourceFailure {
  readonly ok: false;
  readonly reason: SourceFailureReason;
  readonly retryAt?: Instant;
  readonly detail?: string;
}

export type Result<T> = ({ readonly ok: true } & T) | SourceFailure;

/** What is held of a span already. */
export interface Held {
  readonly mark: string | null;
  /** Asked for only when something has changed. */
  tags(): Promise<ReadonlyMap<RemoteId, string>>;
}

export interface ReadWish {
  readonly calendarId: CalendarId;
  readonly calendar: RemoteCalendarId;
  readonly span: Span;
  /** The leader's zone: for all-day events, and where a zone is not known. */
  readonly zone: ZoneId;
  /** Which addresses are the leader's, for sources that know nobody's name but those in their text. */
  readonly ownAddresses?: readonly string[];
  /** null: the span must be read whole. */
  readonly held: Held | null;
}

export interface WindowRead {
  /** Addresses of which one is likely the leader's, from sources that do not know whose they are. */
  readonly likelyOwners?: readonly string[];
  /** To be handed back at the next reading. Taken before the events were read, so that nothing falls between. */
  readonly mark: string | null;
  readonly events: readonly SourcedEvent[];
  /** What stands as it is held: it was not read, or could not be. */
  readonly unchanged: "all" | ReadonlySet<RemoteId>;
  readonly findings: readonly Finding[];
}

/** What the source has under ids that were asked for; an id that is in neither is gone. */
export interface Found {
  readonly found: ReadonlyMap<RemoteId, readonly SourcedEvent[]>;
  /** What the source has and could not tell of: it stands as it is held. */
  readonly untold: ReadonlySet<RemoteId>;
  readonly findings: readonly Finding[];
}

/** An event of our own making. */
export interface EventDraft {
  /** Ours, and without quotes or spaces: asking twice with the same makes one event. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: ZoneId;
  readonly location?: string;
  readonly showAs: ShowAs;
  readonly sensitivity: Sensitivity;
  readonly categories: readonly string[];
}

export type EventChange = Partial<Omit<EventDraft, "id" | "zone">> & { readonly zone: ZoneId };

/** Events of our own making that a source still has, by the id of their draft. */
export interface OwnEvents {
  readonly own: ReadonlyMap<string, SourcedEvent>;
}

export interface CategoryChange {
  readonly add: readonly string[];
  readonly drop: readonly string[];
}

export interface Target {
  readonly calendar: RemoteCalendarId;
  readonly remote: RemoteId;
  /** What the writer last saw. */
  readonly tag: string;
}

export type CategoryTarget = Omit<Target, "tag"> & { readonly tag: string | null };

export interface Written {
  readonly remote: RemoteId;
  readonly tag: string;
}

/** What one kind of source can do, so that nobody has to know which kind it is. */
export interface Abilities {
  /** Has several calendars to choose from. */
  readonly choosesCalendars: boolean;
  /** Tells what has changed anywhere since a mark, so that the whole window is kept in step. */
  readonly tracksChanges: boolean;
  /** Can be asked for one event. Where not, a past event that is no longer told of may only have been left out. */
  readonly answersById: boolean;
  readonly create: boolean;
  readonly change: boolean;
  readonly remove: boolean;
  readonly categories: boolean;
  readonly circles: boolean;
}

export interface CalendarSource {
  readonly can: Abilities;
  calendars(): Promise<Result<{ readonly calendars: readonly RemoteCalendar[] }>>;
  read(wish: ReadWish): Promise<Result<WindowRead>>;
  /** Asks by id, wherever in time the events lie now. */
  find(wish: ReadWish, remotes: readonly RemoteId[]): Promise<Result<Found>>;
  /** Everything whose draft's id ends in `mark`, wherever in time it lies; the span says how far series are followed. */
  own(wish: ReadWish, mark: string): Promise<Result<OwnEvents>>;
  create(calendar: RemoteCalendarId, draft: EventDraft): Promise<Result<Written>>;
  change(target: Target, change: EventChange): Promise<Result<Written>>;
  remove(target: Target): Promise<Result<object>>;
  /** Makes sure that the source knows categories of these names. */
  prepareCategories(names: readonly string[]): Promise<Result<object>>;
  /** Adds and drops these categories and leaves every other as it is; without a tag whatever has changed since. */
  categorise(target: CategoryTarget, change: CategoryChange): Promise<Result<Written>>;
}
