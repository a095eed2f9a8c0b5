import type { WeekSummary } from "../domain/balance/week-summary";
import type { MailMoment } from "../domain/boundary/after-hours/mail-moment";
import type { Frames } from "../domain/boundary/frames";
import type { CalendarEvent, CalendarId, EventKey } from "../domain/calendar/event";
import type { Finding } from "../domain/calendar/finding";
import type { NamedEvent } from "../domain/classify/naming";
import type { ProfileRecord, RecordName } from "../domain/profile/records";
import type { Stamp } from "../domain/profile/stamp";
import type { SaidOver } from "../domain/profile/texts";
import type { Instant, Span } from "../domain/time/instant";
import type { WeekId } from "../domain/time/weeks";
import type { ZoneId } from "../domain/time/zones";
import type { GuardStore } from "./guard-ports";

/** The only way in for the present moment. */
export interface Clock {
  now(): Instant;
}

export type CalendarKind = "file" | "demo" | "link" | "caldav" | "graph";

/** A calendar the leader has added, and how its last reading went. */
export interface CalendarRow {
  readonly id: CalendarId;
  readonly kind: CalendarKind;
  readonly name: string;
  readonly addedAt: Instant;
  readonly readAt: Instant;
  /** The window that has been read; events outside it are not known. */
  readonly window: Span;
  /** The zone that the file says it was written in; shown, not used. */
  readonly declaredZone: string | null;
  readonly eventCount: number;
  readonly findings: readonly Finding[];
  /** Addresses of which one is likely the leader's; kept only until the leader has said which. */
  readonly likelyOwners?: readonly string[];
  readonly counts: boolean;
}

/** What the reading of a calendar's text came to. */
export type Reading =
  | {
      readonly ok: true;
      readonly events: readonly CalendarEvent[];
      readonly findings: readonly Finding[];
      readonly name: string | null;
      readonly declaredZone: string | null;
      readonly likelyOwners: readonly string[];
    }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** Why a text gave no calendar at all. Closed, so that the UI must word each. */
export type UnreadableReason = "not-a-calendar" | "empty" | "too-large" | "reader-failed" | "cancelled";

export interface ReadRequest {
  readonly text: string | Uint8Array;
  readonly window: Span;
  readonly zone: ZoneId;
  readonly calendarId: CalendarId;
  readonly me?: readonly string[];
}

/** Reads calendar text away from the thread that paints. Aborting ends the reading at once. */
export interface CalendarReader {
  read(request: ReadRequest, onProgress: (share: number) => void, signal: AbortSignal): Promise<Reading>;
}

/** Names events that the leader has not named, away from the thread that paints where there is one. */
export interface EventNamer {
  name(
    events: readonly CalendarEvent[],
    records: readonly ProfileRecord[],
    zone: ZoneId,
  ): Promise<NamedEvent[]>;
}

export interface CalendarStore {
  list(): Promise<CalendarRow[]>;
  /** Puts the calendar, its text and its events in the place of what stood there, in one step. Gives the weeks that changed. */
  replace(
    calendar: CalendarRow,
    text: Uint8Array,
    events: readonly NamedEvent[],
    weeksOf: WeeksOf,
    /** The last word that the events' names heed, where a later one may have been said meanwhile. */
    heeded?: Stamp | null,
  ): Promise<WeekId[]>;
  text(id: CalendarId): Promise<Uint8Array | null>;
  rename(id: CalendarId, name: string): Promise<void>;
  remove(id: CalendarId): Promise<WeekId[]>;
}

export type WeeksOf = (span: Span) => WeekId[];

export interface EventStore {
  ofWeek(week: WeekId): Promise<NamedEvent[]>;
  byKeys(keys: readonly EventKey[]): Promise<NamedEvent[]>;
  all(): Promise<NamedEvent[]>;
  /** Changes only how events are named. Gives the weeks they lie in. `through`: the last word that was heeded. */
  rename(events: readonly NamedEvent[], through?: Stamp): Promise<WeekId[]>;
  /** The leader's last word that all stored names heed. */
  namedThrough(): Promise<Stamp | null>;
}

export type Fold = (
  week: WeekId,
  events: readonly NamedEvent[],
  records: readonly ProfileRecord[],
  /** The week before as it stands, or null where it is not known. */
  before: WeekSummary | null,
  beside: BesideWeek,
) => WeekSummary;

/** What is held of a week besides its events. */
export interface BesideWeek {
  /** The week as it was folded last. */
  readonly held: WeekSummary | null;
  /** When mails came and went in the weeks around it. */
  readonly mails: readonly MailMoment[];
  /** From here on all mails are known; null where none are counted. */
  readonly mailsFrom: Instant | null;
}

export interface WeekStore {
  get(week: WeekId): Promise<WeekSummary | null>;
  list(weeks: readonly WeekId[]): Promise<WeekSummary[]>;
  /**
   * Folds weeks from what is stored and keeps the outcome in one step, so that a word said meanwhile is never lost.
   * The weeks are no longer touched then.
   */
  remake(weeks: readonly WeekId[], fold: Fold): Promise<WeekSummary[]>;
  /** Weeks whose summary no longer tells the truth; they stay listed until `remake` makes them anew. */
  touch(weeks: readonly WeekId[]): Promise<void>;
  touched(): Promise<WeekId[]>;
  /** Every week whose figures are kept. */
  folded(): Promise<WeekId[]>;
  /** Lets go of the figures of all weeks up to this one and with it. */
  drop(through: WeekId): Promise<void>;
  /** Every week that has events. */
  known(): Promise<WeekId[]>;
}

export interface ProfileStore {
  records(): Promise<ProfileRecord[]>;
  /**
   * Stamps and keeps the changes in one step, touches every week when they bear on its figures, and gives what
   * stood there before so that it can be undone.
   */
  write(changes: readonly RecordChange[], now: Instant): Promise<ProfileRecord[]>;
  /**
   * Takes over records of another device or of a file as they are stamped there, puts them together with what is held,
   * and lets go of what was withdrawn long ago; what is said over it is said in the same step, pages of the journal
   * among it. What they bear on is owed anew.
   */
  absorb(
    records: readonly ProfileRecord[],
    drop: readonly RecordName[],
    now: Instant,
    said?: readonly RecordChange[],
  ): Promise<void>;
  lastStamp(): Promise<Stamp | null>;
}

type ChangeOf<R> = R extends ProfileRecord ? Pick<R, "kind" | "id" | "value" | "kept"> & SaidOver : never;
/** `kept`: the other texts it goes on keeping; where nothing is said they stay until the leader has chosen. */
export type RecordChange = ChangeOf<ProfileRecord>;

/** What the popup paints before anything else has loaded, and what the toolbar icon is drawn from. */
export interface Mirror {
  readonly summary: WeekSummary | null;
  readonly calendars: number;
  readonly isDemo: boolean;
  readonly readAt: Instant | null;
  readonly badge: boolean;
}

export interface MirrorStore {
  get(): Promise<Mirror | null>;
  put(mirror: Mirror): Promise<void>;
  seen(): Promise<SeenTimes>;
  /** What is held of these calendars has been found to be what there is, though nothing of it changed. */
  see(ids: readonly CalendarId[], at: Instant): Promise<void>;
  onSeen(told: (seen: SeenTimes) => void, signal: AbortSignal): void;
}

/** When a look last found nothing new in a calendar: kept beside the tables, which such a look leaves alone. */
export type SeenTimes = Readonly<Record<CalendarId, Instant>>;

/** What the use cases need of the world, handed in by each surface's wiring. */
export interface Ports {
  readonly clock: Clock;
  readonly calendars: CalendarStore;
  readonly events: EventStore;
  readonly weeks: WeekStore;
  readonly profile: ProfileStore;
  readonly mirror: MirrorStore;
  readonly frames: FramesOfDevice;
  /** What the guard has seen in this browser, which is counted where no mailbox is. */
  readonly guard: Pick<GuardStore, "get">;
}

/** The frames to begin with on this device, before the leader has chosen any. */
export type FramesOfDevice = () => Frames;
