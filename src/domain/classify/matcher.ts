import type { Folded } from "./fold";

/** How a word part has to stand in a word to count. */
type Place = "word" | "inflected" | "start" | "end" | "anywhere";

export interface Cue {
  /** As the lexicon writes it. */
  readonly source: string;
  readonly index: number;
}

interface Pattern extends Cue {
  readonly text: string;
  readonly place: Place;
}

export interface Hit {
  readonly cue: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is what its word ends with: the head of a compound. */
  readonly isHead: boolean;
}

/** Shorter parts turn up inside words that have nothing to do with them ("mus" in Rasmussen). */
const SHORTEST_INSIDE = 6;
/** Shorter ones begin too many other words as well ("ro" and Ronja). */
const SHORTEST_PREFIX = 5;
/** What may follow the head of a compound in the five languages. */
const ENDINGS = new Set([
  "",
  "e",
  "r",
  "er",
  "en",
  "et",
  "t",
  "n",
  "ne",
  "ene",
  "rne",
  "erne",
  "s",
  "es",
  "ers",
  "ens",
  "ets",
  "nes",
  "ernes",
  "a",
  "ar",
  "or",
  "an",
  "na",
  "arna",
  "orna",
  "erna",
  "em",
  "ern",
  "ns",
  "ing",
  "ings",
  "te",
  "ede",
  "ende",
  "st",
]);

/**
 * "=fri" the whole word; "<løn" the beginning of one; "møde>" what a word ends with, inflected or not;
 * "+råd" anywhere in a word; "board_pack" words in a row; "MED" in capitals only. A bare part of six letters or more
 * may stand anywhere, a shorter one must begin its word.
 */
function parse(source: string, index: number, plain: (text: string) => string): Pattern {
  const mark = source[0];
  const bare = source.replace(/^[=<+]|>$/gu, "");
  const text = bare.split("_").map(plain).join(" ");
  const place: Place =
    mark === "="
      ? "word"
      : mark === "<"
        ? "start"
        : source.endsWith(">")
          ? "end"
          : mark === "+"
            ? "anywhere"
            : text.length < SHORTEST_PREFIX && !text.includes(" ")
              ? "inflected"
              : text.includes(" ") || text.length < SHORTEST_INSIDE
              ? "start"
              : "anywhere";
  const padded = place === "word" ? ` ${text} ` : place === "start" || place === "inflected" ? ` ${text}` : text;
  return { source, index, text: padded, place };
}

const isCapitals = (source: string) => /^[A-ZÆØÅÄÖÜ0-9&-]{2,}$/u.test(source) && /[A-ZÆØÅÄÖÜ]/u.test(source);

const code = (text: string, at: number) =>
  text.charCodeAt(at) * 0x1000000 + text.charCodeAt(at + 1) * 0x1000 + (text.charCodeAt(at + 2) & 0xfff);

export interface Matcher {
  find(folded: Folded): Hit[];
}

/** Finds the parts of the lexicon in a folded text; where two overlap, the longer one counts. */
export function makeMatcher(sources: readonly string[], plain: (text: string) => string): Matcher {
  const byStart = new Map<number, Pattern[]>();
  const byCapitals = new Map<string, number>();
  sources.forEach((source, index) => {
    if (isCapitals(source)) {
      byCapitals.set(source, index);
      return;
    }
    const pattern = parse(source, index, plain);
    if (pattern.text.length < 3) return;
    const key = code(pattern.text, 0);
    const held = byStart.get(key);
    if (held) held.push(pattern);
    else byStart.set(key, [pattern]);
  });

  return {
    find({ text, capitals }) {
      const found: Hit[] = [];
      for (const { word, at } of capitals) {
        const cue = byCapitals.get(word);
        if (cue !== undefined)
          found.push({ cue, start: at, end: at + word.length + 0.5, isHead: true });
      }
      for (let at = 0; at + 2 < text.length; at++) {
        const patterns = byStart.get(code(text, at));
        if (patterns === undefined) continue;
        for (const pattern of patterns) {
          if (!text.startsWith(pattern.text, at)) continue;
          const padsLeft = pattern.text.charCodeAt(0) === 32 ? 1 : 0;
          const padsRight = pattern.place === "word" ? 1 : 0;
          const end = at + pattern.text.length - padsRight;
          const rest = text.slice(end, text.indexOf(" ", end));
          const isHead = ENDINGS.has(rest);
          if ((pattern.place === "end" || pattern.place === "inflected") && !isHead) continue;
          found.push({ cue: pattern.index, start: at + padsLeft, end, isHead });
        }
      }
      return found.length < 2 ? found : longest(found);
    },
  };
}

function longest(found: Hit[]): Hit[] {
  const bySize = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Hit[] = [];
  for (const hit of bySize) {
    const isTaken = kept.some((held) => held.start < hit.end && hit.start < held.end);
    if (!isTaken) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
