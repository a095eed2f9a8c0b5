import type { Folded } from "./fold";

/** How a part of the lexicon has to stand in a word to count; the first sign of a compiled pattern. */
export const TITLE = "t";
export const WORD = "w";
export const INFLECTED = "i";
export const START = "s";
export const END = "e";
export const ANYWHERE = "a";

interface Pattern {
  readonly text: string;
  readonly place: string;
  readonly cue: number;
}

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

/** Parts are filed under their first letters: five of them where there are so many, else three. */
const LONG = 5;
const SHORT = 3;
const SHELVES = 1 << 15;

function shelfOf(text: string, at: number, letters: number): number {
  let sum = letters;
  for (let step = 0; step < letters; step++) sum = (Math.imul(sum, 31) + text.charCodeAt(at + step)) | 0;
  return (sum ^ (sum >>> 15)) & (SHELVES - 1);
}

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

/** Finds the parts of the lexicon in a folded text; where two overlap, the longer one counts. */
export function makeMatcher(patterns: readonly string[]): Matcher {
  const shelves: (Pattern[] | undefined)[] = new Array(SHELVES);
  const byCapitals = new Map<string, number>();
  const loud = new Uint8Array(patterns.length);
  const single: string[] = [];
  const singleCue: number[] = [];

  patterns.forEach((line, cue) => {
    const isLoud = line.charCodeAt(0) === 33;
    if (isLoud) loud[cue] = 1;
    const spellings = isLoud ? line.slice(1) : line;
    if (spellings.startsWith("C")) {
      byCapitals.set(spellings.slice(1), cue);
      return;
    }
    const bar = spellings.indexOf("|");
    const first = bar < 0 ? spellings : spellings.slice(0, bar);
    add(first, cue);
    if (bar >= 0) add(spellings.slice(bar + 1), cue);
    const letters = first.slice(1).trim();
    if (letters.length > SHORTEST_CUT && !letters.includes(" ")) {
      single.push(letters);
      singleCue.push(cue);
    }
  });

  function add(spelling: string, cue: number) {
    const text = spelling.slice(1);
    const shelf = shelfOf(text, 0, text.length < LONG ? SHORT : LONG);
    const pattern = { text, place: spelling.charAt(0), cue };
    const held = shelves[shelf];
    if (held) held.push(pattern);
    else shelves[shelf] = [pattern];
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
        take(text, at, shelves[shelfOf(text, at, SHORT)], found);
        if (at + LONG <= text.length) take(text, at, shelves[shelfOf(text, at, LONG)], found);
      }
      for (const { word, at, isCut } of words) {
        if (word.length < (isCut ? SHORTEST_CUT : SHORTEST_MISSPELT)) continue;
        const end = at + word.length;
        const isKnown = found.some((hit) =>
          isCut ? hit.start <= at && hit.end >= end : hit.start < end && hit.end > at,
        );
        if (isKnown) continue;
        const cue = isCut ? longerThan(word) : closeTo(word);
        if (cue !== null) found.push({ cue, start: at, end, isHead: true });
      }
      return found.length < 2 ? found : longest(found);
    },
  };

  function take(text: string, at: number, shelf: readonly Pattern[] | undefined, found: Hit[]) {
    if (shelf === undefined) return;
    for (const pattern of shelf) {
      if (!text.startsWith(pattern.text, at)) continue;
      if (pattern.place === TITLE && pattern.text.length !== text.replace(TRAILING, "").length) continue;
      const padsLeft = pattern.text.charCodeAt(0) === 32 ? 1 : 0;
      const padsRight = pattern.text.charCodeAt(pattern.text.length - 1) === 32 ? 1 : 0;
      const end = at + pattern.text.length - padsRight;
      const isHead = text.charCodeAt(end) === 32 || ENDINGS.has(text.slice(end, text.indexOf(" ", end)));
      if (!isHead && (pattern.place === END || pattern.place === INFLECTED)) continue;
      found.push({ cue: pattern.cue, start: at + padsLeft, end, isHead });
    }
  }

  function firstFrom(word: string): number {
    let low = 0;
    let high = single.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((single[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** "omsorgssamt." is the beginning of a word that the lexicon has in full. */
  function longerThan(word: string): number | null {
    const at = firstFrom(word);
    return single[at]?.startsWith(word) ? (singleCue[at] as number) : null;
  }

  /** A word with one letter missing, doubled, wrong or swapped; its first three letters must be right. */
  function closeTo(word: string): number | null {
    const beginning = word.slice(0, 3);
    for (let at = firstFrom(beginning); at < single.length; at++) {
      const text = single[at] as string;
      if (!text.startsWith(beginning)) return null;
      if (Math.abs(text.length - word.length) <= 1 && isOneSlipAway(text, word))
        return singleCue[at] as number;
    }
    return null;
  }
}

function isOneSlipAway(a: string, b: string): boolean {
  let front = 0;
  while (front < a.length && front < b.length && a[front] === b[front]) front++;
  if (a.length === b.length) {
    if (a.slice(front + 1) === b.slice(front + 1)) return true;
    return (
      a[front] === b[front + 1] && a[front + 1] === b[front] && a.slice(front + 2) === b.slice(front + 2)
    );
  }
  return a.length > b.length ? a.slice(front + 1) === b.slice(front) : a.slice(front) === b.slice(front + 1);
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
