import type { Folded } from "./fold";

/** How a part of the lexicon has to stand in a word to count; the first sign of a compiled pattern. */
export const TITLE = "t";
export const WORD = "w";
export const INFLECTED = "i";
export const START = "s";
export const END = "e";
export const ANYWHERE = "a";
/** Abbreviations, found in capitals only. */
export const CAPITALS = "C";
/** What stands before a part that makes a title readable. */
const LOUD = "!".charCodeAt(0);
const SPACE = 32;

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
const SHELVES = 1 << 16;

const mix = (sum: number, letter: number) => (Math.imul(sum, 31) + letter) | 0;
const shelf = (sum: number) => (sum ^ (sum >>> 16)) & (SHELVES - 1);
const threeFrom = (text: string, at: number) =>
  mix(mix(text.charCodeAt(at), text.charCodeAt(at + 1)), text.charCodeAt(at + 2));
const fiveFrom = (three: number, text: string, at: number) =>
  mix(mix(three, text.charCodeAt(at + 3)), text.charCodeAt(at + 4)) ^ LONG;

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
  // Chains through arrays of numbers instead of lists: thousands of small objects would make the start slow.
  const first = new Int32Array(SHELVES).fill(-1);
  const next: number[] = [];
  const texts: string[] = [];
  const placed: string[] = [];
  const cues: number[] = [];
  const byCapitals = new Map<string, number>();
  const loud = new Uint8Array(patterns.length);

  for (let cue = 0; cue < patterns.length; cue++) {
    const line = patterns[cue] as string;
    const isLoud = line.charCodeAt(0) === LOUD;
    if (isLoud) loud[cue] = 1;
    const from = isLoud ? 1 : 0;
    if (line.charAt(from) === CAPITALS) {
      byCapitals.set(line.slice(from + 1), cue);
      continue;
    }
    const bar = line.indexOf("|");
    add(line.charAt(from), line.slice(from + 1, bar < 0 ? line.length : bar), cue);
    if (bar >= 0) add(line.charAt(bar + 1), line.slice(bar + 2), cue);
  }

  function add(place: string, text: string, cue: number) {
    const three = threeFrom(text, 0);
    const on = shelf(text.length < LONG ? three : fiveFrom(three, text, 0));
    next.push(first[on] as number);
    first[on] = texts.length;
    texts.push(text);
    placed.push(place);
    cues.push(cue);
  }

  let spellings: Spellings | null = null;

  return {
    isLoud: (cue) => loud[cue] === 1,
    find({ text, capitals, words }) {
      const found: Hit[] = [];
      for (const { word, at } of capitals) {
        const cue = byCapitals.get(word);
        if (cue !== undefined) found.push({ cue, start: at, end: at + word.length + 0.5, isHead: true });
      }
      for (let at = 0; at + 2 < text.length; at++) {
        const three = threeFrom(text, at);
        take(text, at, first[shelf(three)] as number, found);
        if (at + LONG <= text.length)
          take(text, at, first[shelf(fiveFrom(three, text, at))] as number, found);
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

  function take(text: string, at: number, head: number, found: Hit[]) {
    for (let index = head; index >= 0; index = next[index] as number) {
      const part = texts[index] as string;
      if (!text.startsWith(part, at)) continue;
      const place = placed[index] as string;
      if (place === TITLE && part.length !== text.replace(TRAILING, "").length) continue;
      const padsLeft = part.charCodeAt(0) === SPACE ? 1 : 0;
      const padsRight = part.charCodeAt(part.length - 1) === SPACE ? 1 : 0;
      const end = at + part.length - padsRight;
      const isHead = text.charCodeAt(end) === SPACE || ENDINGS.has(text.slice(end, text.indexOf(" ", end)));
      if (!isHead && (place === END || place === INFLECTED)) continue;
      found.push({ cue: cues[index] as number, start: at + padsLeft, end, isHead });
    }
  }

  function spelt(): Spellings {
    spellings ??= spellingsOf(patterns);
    return spellings;
  }

  function firstFrom(word: string): number {
    const { texts } = spelt();
    let low = 0;
    let high = texts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((texts[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** "omsorgssamt." is the beginning of a word that the lexicon has in full. */
  function longerThan(word: string): number | null {
    const at = firstFrom(word);
    return spelt().texts[at]?.startsWith(word) ? (spelt().cues[at] as number) : null;
  }

  /** A word with one letter missing, doubled, wrong or swapped; its first three letters must be right. */
  function closeTo(word: string): number | null {
    const beginning = word.slice(0, 3);
    const { texts, cues } = spelt();
    for (let at = firstFrom(beginning); at < texts.length; at++) {
      const text = texts[at] as string;
      if (!text.startsWith(beginning)) return null;
      if (Math.abs(text.length - word.length) <= 1 && isOneSlipAway(text, word)) return cues[at] as number;
    }
    return null;
  }
}

interface Spellings {
  readonly texts: readonly string[];
  readonly cues: readonly number[];
}

/** The single words of the lexicon, which comes in the order of its letters. */
function spellingsOf(patterns: readonly string[]): Spellings {
  const texts: string[] = [];
  const cues: number[] = [];
  patterns.forEach((line, cue) => {
    const from = line.charCodeAt(0) === LOUD ? 1 : 0;
    if (line.charAt(from) === CAPITALS) return;
    const bar = line.indexOf("|");
    const text = line.slice(from + 1, bar < 0 ? line.length : bar).trim();
    if (text.length <= SHORTEST_CUT || text.includes(" ")) return;
    texts.push(text);
    cues.push(cue);
  });
  return { texts, cues };
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
