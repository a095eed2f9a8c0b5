import type { EventShape } from "../event-shape";
import { withoutInvitation } from "../features";
import { fold, withoutPrefixes } from "../fold";

/** Every gram has a place among so many; two that share one are told apart by the grams around them. */
export const SLOTS = 1 << 18;

const SHORTEST = 3;
const LONGEST = 6;
const MOST_WORDS = 40;
const MOST_BODY = 300;
const LEAST_BODY_WORD = 4;

/** Kinds of grams begin at different values, so that "mus" as a word is not "mus" inside one. */
const [WORD, PAIR, PART, FIRST, LAST, SHAPE, PLACE, BODY, CAPITALS] = [3, 5, 7, 11, 13, 17, 19, 23, 29].map(
  (kind) => Math.imul(2166136261 ^ kind, 16777619),
) as [number, number, number, number, number, number, number, number, number];

const step = (hash: number, code: number) => Math.imul(hash ^ code, 16777619);
const finish = (hash: number) => (hash ^ (hash >>> 15)) & (SLOTS - 1);

function hashOf(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
}

const SPACE = 32;
const wordsOf = (text: string) => text.split(/[^a-z0-9\p{L}]+/u).filter((word) => word !== "");

/** Reads an event's grams: words, neighbours, parts of words and the shape, each at most once. */
export function makeGramReader(): (event: EventShape) => readonly number[] {
  const seenAt = new Uint32Array(SLOTS);
  let reading = 0;
  return (event) => {
    reading += 1;
    const grams: number[] = [];
    const add = (hash: number) => {
      const slot = finish(hash);
      if (seenAt[slot] === reading) return;
      seenAt[slot] = reading;
      grams.push(slot);
    };
    const title = fold(withoutPrefixes(event.title));
    const capitals = new Set(title.capitals.map(({ word }) => word.toLowerCase()));
    const words = wordsOf(title.text).slice(0, MOST_WORDS);
    let before = "";
    for (const word of words) {
      // "MED" is a committee and "med" is with: what is short means what it does by its capitals.
      if (capitals.has(word)) add(hashOf(CAPITALS, word));
      else if (word.length > SHORTEST) add(hashOf(WORD, word));
      if (before) add(hashOf(step(hashOf(PAIR, before), SPACE), word));
      if (word.length > SHORTEST) addParts(word, add);
      before = word;
    }
    if (words[0]) add(hashOf(FIRST, words[0]));
    if (before) add(hashOf(LAST, before));
    for (const trait of traitsOf(event)) add(hashOf(SHAPE, trait));
    for (const word of wordsOf(fold(event.location).text)) add(hashOf(PLACE, word));
    for (const word of wordsOf(fold(withoutInvitation(event.body).slice(0, MOST_BODY)).text))
      if (word.length >= LEAST_BODY_WORD) add(hashOf(BODY, word));
    return grams;
  };
}

/** Every part of three to six signs; the word's edges are signs of their own. */
function addParts(word: string, add: (hash: number) => void): void {
  const size = word.length + 2;
  const codeAt = (at: number) => (at === 0 || at === size - 1 ? SPACE : word.charCodeAt(at - 1));
  for (let from = 0; from + SHORTEST <= size; from++) {
    let hash = PART;
    const to = Math.min(size, from + LONGEST);
    for (let at = from; at < to; at++) {
      hash = step(hash, codeAt(at));
      if (at - from + 1 >= SHORTEST) add(hash);
    }
  }
}

const LENGTHS = [15, 30, 45, 60, 90, 150, 300] as const;
const CROWDS = [0, 1, 3, 8, 19] as const;
const MOST_DAYS = 5;

const bucket = (value: number, limits: readonly number[]): string =>
  String(limits.find((limit) => value <= limit) ?? "more");

/** The shape in words: alone and in those pairs that mean more together. */
function traitsOf(event: EventShape): string[] {
  const inside = event.inside ?? 0;
  const outside = event.outside ?? 0;
  const people = event.inside === null ? "unknown" : bucket(inside + outside, CROWDS);
  const guests = outside === 0 ? "none" : inside === 0 ? "all" : "some";
  const days = Math.min(MOST_DAYS, Math.round(event.minutes / 1440));
  const length = event.allDay ? `days ${days}` : bucket(event.minutes, LENGTHS);
  const hour = event.allDay ? "day" : String(Math.floor(event.startsAt / 90));
  const mine = String(event.organizerIsMe);
  return [
    `people ${people}`,
    `guests ${guests}`,
    `people guests ${people} ${guests}`,
    `length ${length}`,
    `hour ${hour}`,
    `mine ${mine}`,
    `people mine ${people} ${mine}`,
    `people length ${people} ${length}`,
    `shown ${event.showAs}`,
    `discreet ${event.sensitivity}`,
    `online ${event.isOnline}`,
    `people discreet ${people} ${event.sensitivity}`,
    `shown length ${event.showAs} ${length}`,
    `hour length ${hour} ${length}`,
  ];
}
