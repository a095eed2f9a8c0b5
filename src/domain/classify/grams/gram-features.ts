import type { EventShape } from "../event-shape";
import type { Said } from "../said";

/** Every gram has a place among so many; two that share one are told apart by the grams around them. */
export const SLOTS = 1 << 18;

const SHORTEST = 3;
const LONGEST = 5;
const MOST_WORDS = 40;
const LEAST_BODY_WORD = 4;

/** Kinds of grams begin at different values, so that "mus" as a word is not "mus" inside one. */
const [WORD, PAIR, PART, FIRST, LAST, SHAPE, PLACE, BODY, CAPITALS, SENSE] = [
  3, 5, 7, 11, 13, 17, 19, 23, 29, 31,
].map((kind) => Math.imul(2166136261 ^ kind, 16777619)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const step = (hash: number, code: number) => Math.imul(hash ^ code, 16777619);
const finish = (hash: number) => (hash ^ (hash >>> 15)) & (SLOTS - 1);

function hashOf(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
}

const SPACE = 32;
const SEPARATORS: ReadonlySet<number> = new Set([" ", "|", "?", "§"].map((sign) => sign.charCodeAt(0)));

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length && words.length < MOST_WORDS; at++) {
    if (at < text.length && !SEPARATORS.has(text.charCodeAt(at))) continue;
    if (at > from) words.push(text.slice(from, at));
    from = at + 1;
  }
  return words;
}

/** A word of a title as the grams see it. */
export interface GramWord {
  readonly word: string;
  readonly isCapitals: boolean;
}

export function gramWordsOf({ title: { text, capitals } }: Said): GramWord[] {
  const words = wordsOf(text);
  if (capitals.length === 0) return words.map((word) => ({ word, isCapitals: false }));
  const shouted = capitals.map(({ word }) => word.toLowerCase());
  return words.map((word) => ({ word, isCapitals: shouted.includes(word) }));
}

/** Reads an event's grams: words, neighbours, parts of words, the shape, and what the lexicon takes its words to mean. */
export function readGrams(event: EventShape, said: Said, senses: readonly number[]): number[] {
  const grams: number[] = [];
  const words = gramWordsOf(said);
  for (const { word, isCapitals } of words) addWord(word, isCapitals, grams);
  addBesideWords(event, said, words, senses, grams);
  return grams;
}

/** What an event says beyond its single words. */
export function addBesideWords(
  event: EventShape,
  said: Said,
  words: readonly GramWord[],
  senses: readonly number[],
  grams: number[],
): void {
  let before = "";
  for (const { word } of words) {
    if (before) grams.push(finish(hashOf(step(hashOf(PAIR, before), SPACE), word)));
    before = word;
  }
  if (words[0]) grams.push(finish(hashOf(FIRST, words[0].word)));
  if (before) grams.push(finish(hashOf(LAST, before)));
  addShape(event, grams);
  for (const { word } of said.location.words) grams.push(finish(hashOf(PLACE, word)));
  for (const { word } of said.body.words)
    if (word.length >= LEAST_BODY_WORD) grams.push(finish(hashOf(BODY, word)));
  for (const sense of senses) grams.push(finish(step(SENSE, sense)));
}

/** The grams of one word: itself and its parts; in capitals it is only itself ("MED" is a committee, "med" is with). */
export function addWord(word: string, isCapitals: boolean, grams: number[]): void {
  if (isCapitals) grams.push(finish(hashOf(CAPITALS, word)));
  else if (word.length > SHORTEST) grams.push(finish(hashOf(WORD, word)));
  if (word.length > SHORTEST) addParts(word, grams);
}

/** Every part of three to five signs; the word's edges are signs of their own. */
function addParts(word: string, grams: number[]): void {
  const size = word.length + 2;
  const codeAt = (at: number) => (at === 0 || at === size - 1 ? SPACE : word.charCodeAt(at - 1));
  for (let from = 0; from + SHORTEST <= size; from++) {
    let hash = PART;
    const to = Math.min(size, from + LONGEST);
    for (let at = from; at < to; at++) {
      hash = step(hash, codeAt(at));
      if (at - from + 1 >= SHORTEST) grams.push(finish(hash));
    }
  }
}

const LENGTHS = [15, 30, 45, 60, 90, 150, 300] as const;
const CROWDS = [0, 1, 3, 8, 19] as const;
const MOST_DAYS = 5;

const bucket = (value: number, limits: readonly number[]): number => {
  let at = 0;
  while (at < limits.length && value > (limits[at] as number)) at++;
  return at;
};
const SHOWN = ["busy", "free", "tentative", "oof", "workingElsewhere"];
const DISCREET = ["normal", "personal", "private", "confidential"];

/** The shape: alone and in those pairs that mean more together. */
function addShape(event: EventShape, grams: number[]): void {
  const inside = event.inside ?? 0;
  const outside = event.outside ?? 0;
  const people = event.inside === null ? 9 : bucket(inside + outside, CROWDS);
  const guests = outside === 0 ? 0 : inside === 0 ? 2 : 1;
  const days = Math.min(MOST_DAYS, Math.round(event.minutes / 1440));
  const length = event.allDay ? 10 + days : bucket(event.minutes, LENGTHS);
  const hour = event.allDay ? 20 : Math.floor(event.startsAt / 90);
  const mine = event.organizerIsMe === null ? 2 : event.organizerIsMe ? 1 : 0;
  const shown = SHOWN.indexOf(event.showAs);
  const discreet = DISCREET.indexOf(event.sensitivity);
  let kind = 0;
  const add = (a: number, b = 0) => grams.push(finish(step(step(step(SHAPE, kind++), a), b)));
  add(people);
  add(guests);
  add(people, guests);
  add(length);
  add(hour);
  add(mine);
  add(people, mine);
  add(people, length);
  add(shown);
  add(discreet);
  add(event.isOnline ? 1 : 0);
  add(people, discreet);
  add(shown, length);
  add(hour, length);
}
