import type { ActivityId, Decision, Marks } from "../activity/activity";
import type { Booking } from "../blocks/booking";
import type { Wish } from "../blocks/wish";
import type { Frames } from "../boundary/frames";
import type { EventContext } from "../classify/event-shape";
import type { JournalEntry } from "../exercises/journal";
import type { WeekId } from "../time/weeks";
import type { Stamp } from "./stamp";

/** So much of a text is taken in that the leader, or a calendar, has written. */
export const LONGEST_TEXT = 10_000;

/** The leader's word about what an event is; `title` shows it in the list of corrections. */
export interface Word {
  readonly activity: ActivityId;
  readonly title: string;
  /** The shape of the event it was said about, so that the namer can tell what else the leader means. */
  readonly about?: EventContext;
}

/** A question that was put, the week whose budget it took, and what came of it; "don't know" is an answer too. */
export interface Answered {
  readonly week: WeekId;
  readonly answer: "open" | "told" | "unknown";
}

/** How the leader has changed a row: an own row's name, a seed row's other name, or that it is gone. */
export interface RowChange {
  readonly name?: string;
  readonly removed?: boolean;
}

export interface RowDecision {
  readonly decision: Decision | null;
  readonly note: string;
}

/** What each kind of record holds. `id` tells records of a kind apart: an activity, a setting's name, an event. */
export interface RecordValues {
  readonly frames: Frames;
  readonly setting: boolean | number | string;
  readonly mark: Marks;
  readonly row: RowChange;
  readonly decision: RowDecision;
  /** id: "event:…", "series:…" or "title:…". */
  readonly word: Word;
  readonly wish: Wish;
  /** id: the block's uid. */
  readonly block: Booking;
  /** What the leader has written; it lies sealed, and apart from the other records. */
  readonly entry: JournalEntry;
  /** id: the key that an answer's word is filed under. */
  readonly question: Answered;
}
export type RecordKind = keyof RecordValues;

/** A value as one device wrote it, and what it had seen by then. A null value is a withdrawn one: a tombstone. */
export interface Version<V> {
  readonly value: V | null;
  readonly stamp: Stamp;
  /** Of each other device the last stamp that the writer had seen of this record: those versions are overwritten. */
  readonly after?: readonly Stamp[];
  /** Values that were written at the same time elsewhere and hold another text, until the leader has chosen. */
  readonly kept?: readonly Kept<V>[];
}

export interface Kept<V> {
  readonly value: V;
  readonly stamp: Stamp;
}

/** The version that holds, and those written elsewhere that neither knew it nor were known to it. */
export interface Held<V> extends Version<V> {
  readonly beside?: readonly Version<V>[];
}

/** One decision of the leader's. Its version with the latest stamp holds; it stays when withdrawn, so that devices can be merged. */
export type ProfileRecord = {
  readonly [K in RecordKind]: Held<RecordValues[K]> & { readonly kind: K; readonly id: string };
}[RecordKind];

/** A page of the journal with what tells devices' versions of it apart. */
export type EntryRecord = Extract<ProfileRecord, { readonly kind: "entry" }>;

export const isEntry = (record: ProfileRecord): record is EntryRecord => record.kind === "entry";

/** What tells a record from every other. */
export type RecordName = string & { readonly kind: "record-name" };

export const nameOf = ({ kind, id }: Pick<ProfileRecord, "kind" | "id">): RecordName =>
  `${kind}/${id}` as RecordName;

export const kindOf = (name: RecordName): RecordKind => name.slice(0, name.indexOf("/")) as RecordKind;
