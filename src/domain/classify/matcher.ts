import type { Folded } from "./fold";
import { CAPITALS, END, INFLECTED, LOUD, TITLE } from "./pattern-signs";
import { makeSpeller } from "./speller";

export interface Hit {
  readonly cue: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is what its word ends with: the head of a compound. */
  readonly isHead: boolean;
}

/** What may follow the head of a compound in the five languages. */
const ENDINGS = new Set(
  (
    "e r er en et t n ne ene rne erne s es ers ens ets nes ernes a ar or an na arna orna erna em ern ns ing ings te " +
    "ede ende st"
  ).split(" "),
);
ENDINGS.add("");
const LONGEST_ENDING = 5;

const SPACE = 32;
const SHORTEST_LINE = 3;
/** Parts are filed under their first three letters, or five or seven where they have as many. */
const SHELVES = 1 << 15;
const shelf = (sum: number) => (sum ^ (sum >>> 15)) & (SHELVES - 1);
const mix = (sum: number, letter: number) => Math.imul(sum ^ letter, 0x9e3779b1);

/** Only longer words are looked up when they are cut short or misspelt; short ones would find anything. */
const SHORTEST_CUT = 5;
const SHORTEST_MISSPELT = 8;

/** A question mark or a bar at the end leaves a title what it is. */
const TRAILING = /(?:[?|] )+$/u;

export interface Matcher {
  find(folded: Folded): Hit[];
  /** Whether a part says enough to make a title readable. */
  isLoud(cue: number): boolean;
}

/** The lexicon's parts as numbers into the one text they came in: thousands of small texts would make the start slow. */
interface Shelves {
  readonly first: Uint16Array;
  readonly next: Uint16Array;
  readonly from: Uint32Array;
  readonly size: Uint8Array;
  readonly place: Uint8Array;
  readonly cue: Uint16Array;
  readonly loud: Uint8Array;
  readonly byCapitals: ReadonlyMap<string, number>;
}

function fileAway(patterns: string, parts: number): Shelves {
  // No part has fewer signs than its sign of place, a letter and what ends it.
  const most = Math.ceil(patterns.length / SHORTEST_LINE) + 2;
  const first = new Uint16Array(SHELVES);
  const next = new Uint16Array(most);
  const from = new Uint32Array(most);
  const size = new Uint8Array(most);
  const place = new Uint8Array(most);
  const cues = new Uint16Array(most);
  const loud = new Uint8Array(parts);
  const byCapitals = new Map<string, number>();
  let count = 0;
  let cue = 0;
  let bar = patterns.indexOf("|");
  for (let at = 0; at < patterns.length; cue++) {
    let end = patterns.indexOf("\n", at);
    if (end < 0) end = patterns.length;
    if (patterns.charCodeAt(at) === LOUD) {
      loud[cue] = 1;
      at++;
    }
    if (patterns.charCodeAt(at) === CAPITALS) byCapitals.set(patterns.slice(at + 1, end), cue);
    else
      for (let part = at; part < end; ) {
        if (bar >= 0 && bar < part) bar = patterns.indexOf("|", part);
        const stop = bar >= 0 && bar < end ? bar : end;
        const letters = stop - part - 1;
        let sum = 0;
        const filed = letters >= 7 ? 7 : letters >= 5 ? 5 : 3;
        for (let letter = part + 1; letter <= part + filed; letter++)
          sum = mix(sum, patterns.charCodeAt(letter));
        const on = shelf(sum);
        count++;
        next[count] = first[on] as number;
        first[on] = count;
        from[count] = part + 1;
        size[count] = letters;
        place[count] = patterns.charCodeAt(part);
        cues[count] = cue;
        part = stop + 1;
      }
    at = end + 1;
  }
  return { first, next, from, size, place, cue: cues, loud, byCapitals };
}

/** Finds the parts of the lexicon in a folded text; where two overlap, the longer one counts. */
export function makeMatcher(patterns: string, parts: number): Matcher {
  const shelves = fileAway(patterns, parts);
  const { first, next, from, size, place, loud, byCapitals } = shelves;
  const speller = makeSpeller(patterns, shelves);

  function take(text: string, at: number, head: number, found: Hit[]) {
    for (let index = head; index > 0; index = next[index] as number) {
      const letters = size[index] as number;
      if (at + letters > text.length) continue;
      const start = from[index] as number;
      let same = 0;
      while (same < letters && patterns.charCodeAt(start + same) === text.charCodeAt(at + same)) same++;
      if (same < letters) continue;
      const how = place[index] as number;
      if (how === TITLE && letters !== text.replace(TRAILING, "").length) continue;
      const padsLeft = text.charCodeAt(at) === SPACE ? 1 : 0;
      const padsRight = text.charCodeAt(at + letters - 1) === SPACE ? 1 : 0;
      const end = at + letters - padsRight;
      const isHead = isEnding(text, end);
      if (!isHead && (how === END || how === INFLECTED)) continue;
      found.push({ cue: shelves.cue[index] as number, start: at + padsLeft, end, isHead });
    }
  }

  return {
    isLoud: (cue) => loud[cue] === 1,
    find({ text, capitals, words }) {
      const found: Hit[] = [];
      for (const { word, at } of capitals) {
        const cue = byCapitals.get(word);
        if (cue !== undefined) found.push({ cue, start: at, end: at + word.length + 0.5, isHead: true });
      }
      for (let at = 0; at + 2 < text.length; at++) {
        let sum = mix(mix(mix(0, text.charCodeAt(at)), text.charCodeAt(at + 1)), text.charCodeAt(at + 2));
        const three = first[shelf(sum)] as number;
        if (three > 0) take(text, at, three, found);
        if (at + 5 > text.length) continue;
        sum = mix(mix(sum, text.charCodeAt(at + 3)), text.charCodeAt(at + 4));
        const five = first[shelf(sum)] as number;
        if (five > 0 && five !== three) take(text, at, five, found);
        if (at + 7 > text.length) continue;
        sum = mix(mix(sum, text.charCodeAt(at + 5)), text.charCodeAt(at + 6));
        const seven = first[shelf(sum)] as number;
        if (seven > 0 && seven !== three && seven !== five) take(text, at, seven, found);
      }
      for (const { word, at, isCut } of words) {
        if (word.length < (isCut ? SHORTEST_CUT : SHORTEST_MISSPELT)) continue;
        const end = at + word.length;
        if (
          found.some((hit) => (isCut ? hit.start <= at && hit.end >= end : hit.start < end && hit.end > at))
        )
          continue;
        const cue = isCut ? speller.longerThan(word) : speller.closeTo(word);
        if (cue !== null) found.push({ cue, start: at, end, isHead: true });
      }
      return found.length < 2 ? found : longest(found);
    },
  };
}

/** Whether the word ends here, or after what may follow the head of a compound. */
function isEnding(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== SPACE) {
    if (end - at >= LONGEST_ENDING) return false;
    end++;
  }
  return end === at || ENDINGS.has(text.slice(at, end));
}

function longest(found: Hit[]): Hit[] {
  const bySize = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.cue - b.cue);
  const kept: Hit[] = [];
  for (const hit of bySize) {
    const isTaken = kept.some((held) => held.start < hit.end && hit.start < held.end);
    if (!isTaken) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
