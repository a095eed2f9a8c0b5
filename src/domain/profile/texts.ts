import type { BlockKind, Wish } from "../blocks/wish";
import type { JournalEntry } from "../exercises/journal";
import type { LocalDay } from "../time/days";
import { versionsOf } from "./join";
import {
  type EntryRecord,
  type Kept,
  nameOf,
  type ProfileRecord,
  type RecordKind,
  type RecordName,
  type RecordValues,
} from "./records";

/** What the leader has put into own words, by kind: of that both versions are kept. Empty where a kind has no such text. */
const TEXT: { readonly [K in RecordKind]: (value: RecordValues[K]) => string } = {
  frames: () => "",
  setting: () => "",
  mark: () => "",
  word: () => "",
  question: () => "",
  block: () => "",
  entry: ({ text }) => text,
  row: ({ name = "" }) => name,
  decision: ({ note }) => note,
  wish: ({ kinds }) =>
    Object.values(kinds)
      .map(({ place }) => place)
      .filter((place) => place !== "")
      .join(" · "),
};

type AnyValue = RecordValues[RecordKind];

export const textOf = (kind: RecordKind, value: AnyValue | null): string =>
  value === null ? "" : (TEXT[kind] as (value: AnyValue) => string)(value);

/** A value with the other's text; what is not text stays as it holds. */
export function withText(kind: RecordKind, value: AnyValue | null, other: AnyValue): AnyValue {
  if (value === null) return other;
  switch (kind) {
    case "decision":
      return { ...(value as RecordValues["decision"]), note: textOf(kind, other) };
    case "row":
      return { ...(value as RecordValues["row"]), name: textOf(kind, other) };
    case "wish":
      return withPlaces(value as Wish, other as Wish);
    default:
      return other;
  }
}

const withPlaces = (wish: Wish, { kinds }: Wish): Wish => ({
  ...wish,
  kinds: Object.fromEntries(
    Object.entries(wish.kinds).map(([kind, own]) => [
      kind,
      { ...own, place: kinds[kind as BlockKind].place },
    ]),
  ) as Wish["kinds"],
});

export interface TextVersion {
  readonly text: string;
  readonly kept: Kept<AnyValue>;
}

/** A text that was written on two devices at once. */
export interface TextConflict {
  readonly name: RecordName;
  readonly kind: RecordKind;
  readonly id: string;
  /** What holds now; empty where it was withdrawn. */
  readonly shown: string;
  readonly others: readonly TextVersion[];
  /** Of a page of the journal. */
  readonly day?: LocalDay;
}

/** The texts that a record keeps beside the one that holds. */
function otherTexts(record: ProfileRecord): TextVersion[] {
  const others = new Map<string, TextVersion>();
  const shown = textOf(record.kind, record.value);
  const [latest, ...beside] = versionsOf(record);
  for (const { value, stamp } of [...beside, ...[latest, ...beside].flatMap((each) => each?.kept ?? [])]) {
    const text = textOf(record.kind, value as AnyValue | null);
    if (text === "" || text === shown || others.has(text)) continue;
    others.set(text, { text, kept: { value: value as AnyValue, stamp } });
  }
  return [...others.values()];
}

/** What a version written over this record goes on keeping: the leader has not chosen yet. */
export const keptOf = (held: ProfileRecord | undefined): Kept<AnyValue>[] =>
  held ? otherTexts(held).map(({ kept }) => kept) : [];

/** Every text of a record, the one that holds among them. */
export const textsOf = (held: ProfileRecord | undefined): string[] =>
  held ? [textOf(held.kind, held.value), ...otherTexts(held).map(({ text }) => text)] : [];

/** The texts that the leader had before them, where another one may have come in unseen: that one is kept beside. */
export interface SaidOver {
  readonly over?: readonly string[];
}

interface Saying extends SaidOver {
  readonly kind: RecordKind;
  readonly value: AnyValue | null;
  readonly kept?: readonly Kept<AnyValue>[] | undefined;
}

/** The texts that are kept beside one that is said now; among them each that came in unseen by whoever says it. */
export function keptBeside(held: ProfileRecord | undefined, said: Saying): readonly Kept<AnyValue>[] {
  const { kind, value, over, kept = keptOf(held) } = said;
  if (!held || !over) return kept;
  const known = new Set([
    "",
    ...over,
    ...[value, ...kept.map((each) => each.value)].map((each) => textOf(kind, each)),
  ]);
  const latest = held.value === null ? [] : [{ value: held.value, stamp: held.stamp }];
  return [...kept, ...[...latest, ...keptOf(held)].filter((each) => !known.has(textOf(kind, each.value)))];
}

export function conflictsOf(records: Iterable<ProfileRecord>): TextConflict[] {
  return [...records].flatMap((record): TextConflict[] => {
    const others = otherTexts(record);
    if (others.length === 0) return [];
    const { kind, id, value } = record;
    const day = record.kind === "entry" ? dayOfPage(record, others) : null;
    return [{ name: nameOf(record), kind, id, shown: textOf(kind, value), others, ...(day && { day }) }];
  });
}

/** Where the page was taken away, the day stands in what was written beside that. */
const dayOfPage = ({ value }: EntryRecord, [other]: readonly TextVersion[]) =>
  (value ?? (other?.kept.value as JournalEntry | undefined))?.day ?? null;
