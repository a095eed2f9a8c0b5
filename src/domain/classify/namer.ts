import { activity, KNOWN_ACTIVITIES, type KnownActivity, NOT_CLASSIFIABLE } from "../activity/activity";
import type { Word } from "../profile/records";
import type { EventShape } from "./event-shape";
import { fold, withoutPrefixes } from "./fold";
import { LEXICON } from "./lexicon/lexicon";
import { type Hit, makeMatcher } from "./matcher";
import type { Naming, Reason } from "./naming";
import { COUNT, placeOf, rank } from "./scores";
import { namingByWord, wordFor } from "./word-keys";

export type Role = "ward" | "school" | "care-home" | "administration" | "it" | "company" | "ngo";

export interface Knowledge {
  readonly words: ReadonlyMap<string, Word>;
  readonly role?: Role | null;
}

export type Namer = (event: EventShape) => Naming;

const plain = (text: string) => fold(text).text.replace(/[|]/gu, " ").replace(/\s+/gu, " ").trim();

const sources: string[] = [];
const weights: Float32Array[] = [];
{
  const known = new Map<string, number>();
  for (const [sense, strength, parts] of LEXICON)
    for (const part of parts.split(" ")) {
      let at = known.get(part);
      if (at === undefined) {
        at = sources.length;
        known.set(part, at);
        sources.push(part);
        weights.push(new Float32Array(COUNT));
      }
      if (sense !== "nothing") (weights[at] as Float32Array)[placeOf(sense)] = strength;
    }
}
const matcher = makeMatcher(sources, plain);

function name(event: EventShape): Naming {
  const title = fold(withoutPrefixes(event.title));
  const scores = new Float32Array(COUNT);
  const hits = matcher.find(title);
  let total = 0;
  for (const hit of hits) {
    const row = weights[hit.cue] as Float32Array;
    for (let at = 0; at < COUNT; at++) {
      scores[at] = (scores[at] as number) + (row[at] as number) * (hit.isHead ? 1 : 0.8);
      total += row[at] as number;
    }
  }
  if (total < 1) {
    const lost = placeOf(NOT_CLASSIFIABLE);
    scores[lost] = (scores[lost] as number) + 1;
  }
  const ranking = rank(scores);
  return {
    activity: activity(KNOWN_ACTIVITIES[ranking.best] as KnownActivity),
    confidence: ranking.chance,
    source: "lexicon",
    reasons: reasonsFor(event, title.text, hits, ranking.best),
    second: ranking.second < 0 ? null : activity(KNOWN_ACTIVITIES[ranking.second] as KnownActivity),
  };
}

function reasonsFor(event: EventShape, text: string, hits: readonly Hit[], best: number): Reason[] {
  const reasons: Reason[] = [];
  for (const hit of hits)
    if (((weights[hit.cue] as Float32Array)[best] as number) > 0)
      reasons.push({ kind: "word", word: text.slice(hit.start, Math.floor(hit.end)), where: "title" });
  if (event.inside !== null && event.outside !== null) {
    if (event.inside + event.outside === 0) reasons.push({ kind: "own-entry" });
    else reasons.push({ kind: "people", inside: event.inside, outside: event.outside });
  }
  reasons.push(event.allDay ? { kind: "all-day" } : { kind: "length", minutes: event.minutes });
  return reasons;
}

/** The one door to the lexicon: import it dynamically where start-up matters. */
export function makeNamer(knowledge: Knowledge): Namer {
  return (event) => {
    const found = wordFor(event, knowledge.words);
    const naming = name(event);
    if (found === null) return naming;
    const otherwise = naming.activity === found.word.activity ? naming.second : naming.activity;
    return namingByWord(found.word.activity, found.scope, otherwise);
  };
}
