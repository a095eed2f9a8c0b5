import type { ActivityId } from "../activity/activity";
import type { Word } from "../profile/records";
import { contextOf, type EventContext } from "./event-shape";
import { fold, withoutPrefixes } from "./fold";
import type { Naming } from "./naming";

/** How far a word of the leader's reaches, the narrowest first. */
export type WordScope = "event" | "series" | "title";

export const eventWordKey = (key: string): string => `event:${key}`;
export const seriesWordKey = (series: string): string => `series:${series}`;

/** Numbers, dates and weeks tell occurrences apart, not what they are. */
const COUNTING =
  /\b(?:uge|uke|vecka|week|kw|nr|no|kl|v)?\s?\d+\w?\b|\b(?:jan|feb|mar|apr|maj|mai|may|jun|jul|aug|sep|okt|oct|nov|dec|dez|des)\w*\b/gu;

/** Two titles with the same key mean the same: case, prefixes, numbers, months and signs do not count. */
export function titleKey(title: string): string {
  const plain = fold(withoutPrefixes(title)).text.replace(/[|?]/gu, " ");
  const bare = plain.replace(COUNTING, " ").replace(/\s+/gu, " ").trim();
  return bare === "" ? plain.replace(/\s+/gu, " ").trim() : bare;
}

/** null when the title has nothing by which another could be recognised. */
export function titleWordKey(title: string): string | null {
  const key = titleKey(title);
  return key === "" ? null : `title:${key}`;
}

/** What of an event the leader's words are found by. */
export interface Worded {
  readonly title: string;
  readonly key: string | null;
  readonly series: string | null;
}

/** The leader's own word about this event, its series or its title, in that order. */
export function wordFor(
  event: Worded,
  words: ReadonlyMap<string, Word>,
): { readonly word: Word; readonly scope: WordScope } | null {
  if (words.size === 0) return null;
  const own = event.key === null ? undefined : words.get(eventWordKey(event.key));
  if (own) return { word: own, scope: "event" };
  const series = event.series === null ? undefined : words.get(seriesWordKey(event.series));
  if (series) return { word: series, scope: "series" };
  const key = titleWordKey(event.title);
  const title = key === null ? undefined : words.get(key);
  return title ? { word: title, scope: "title" } : null;
}

export function namingByWord(activity: ActivityId, scope: WordScope, otherwise: ActivityId | null): Naming {
  return {
    activity,
    confidence: 1,
    source: "leader",
    reasons: [{ kind: "your-word", scope }],
    second: otherwise === activity ? null : otherwise,
  };
}

/** Puts the leader's word over an answer already given; without a lexicon, so the popup can afford it. */
export function applyWords(event: Worded, naming: Naming, words: ReadonlyMap<string, Word>): Naming {
  const found = wordFor(event, words);
  if (found === null) return naming;
  const before = naming.activity === found.word.activity ? naming.second : naming.activity;
  return namingByWord(found.word.activity, found.scope, before);
}

/** The records that one answer of the leader's makes: for the event alone, its series, or all titles like it. */
export function wordsAbout(
  event: Worded & EventContext,
  activity: ActivityId,
  scope: WordScope,
): { readonly id: string; readonly value: Word } | null {
  const id =
    scope === "event"
      ? event.key && eventWordKey(event.key)
      : scope === "series"
        ? event.series && seriesWordKey(event.series)
        : titleWordKey(event.title);
  return id ? { id, value: { activity, title: event.title.slice(0, 240), about: contextOf(event) } } : null;
}
