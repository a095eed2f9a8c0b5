import { fold } from "./fold";
import type { Block } from "./lexicon/block";
import { ANYWHERE, END, INFLECTED, START, TITLE, WORD } from "./matcher";
import { COUNT, placeOf } from "./scores";

/** The lexicon made ready to be looked up: one entry a part, in the order of its letters. */
export interface Compiled {
  /** What the matcher looks for; spellings of one part are joined by "|". */
  readonly patterns: readonly string[];
  /** How each part was written in the lexicon. */
  readonly sources: readonly string[];
  /** A row of strengths for each part, one after the other. */
  readonly strengths: Float32Array;
}

/** Shorter parts turn up inside words that have nothing to do with them ("mus" in Rasmussen). */
const SHORTEST_INSIDE = 6;
/** Shorter ones begin too many other words as well ("ro" and Ronja). */
const SHORTEST_PREFIX = 5;
/** What says at least this much makes a title one that the lexicon can read. */
const LOUD = 1.5;

const plain = (text: string) => fold(text).text.replace(/[|]/gu, " ").replace(/\s+/gu, " ").trim();

const PLAINER: Readonly<Record<string, string>> = { å: "a", ä: "a", æ: "a", ö: "o", ø: "o", ü: "u" };
const withoutAccents = (source: string) =>
  source.replace(/[åäæöøü]/gu, (letter) => PLAINER[letter] ?? letter);

const isCapitals = (source: string) => /^[A-ZÆØÅÄÖÜ0-9&-]{2,}$/u.test(source) && /[A-ZÆØÅÄÖÜ]/u.test(source);

/**
 * "^møde" the whole title; "=fri" the whole word; "<løn" the beginning of one; "møde>" what a word ends with, inflected or not;
 * "+råd" anywhere in a word; "board_pack" words in a row, "ring_" one whole word; "MED" in capitals only.
 * A bare part of six letters or more may stand anywhere, one of five must begin its word, a shorter one be it.
 */
function patternOf(source: string): string {
  const bare = source.replace(/^[=<+^](?=.)|(?<=.)>$/gu, "");
  const whole = bare.split("_").map(plain).join(" ");
  if (source.startsWith("^")) return `${TITLE} ${whole.trim()} `;
  if (source.startsWith("=")) return `${WORD} ${whole.trim()} `;
  if (source.startsWith("<")) return `${START} ${whole}`;
  if (source.endsWith(">") && source.length > 1) return `${END}${whole}`;
  if (source.startsWith("+")) return `${ANYWHERE}${whole}`;
  if (whole.includes(" ")) return `${START} ${whole.trimStart()}`;
  if (whole.length < 2) return `${WORD} ${whole} `;
  if (whole.length < SHORTEST_PREFIX) return `${INFLECTED} ${whole}`;
  return whole.length < SHORTEST_INSIDE ? `${START} ${whole}` : `${ANYWHERE}${whole}`;
}

function patternsOf(source: string): string {
  if (isCapitals(source)) return `C${source.replace(/[&-]/gu, "")}`;
  const pattern = patternOf(source);
  const plainer = withoutAccents(source);
  if (plainer === source || pattern.length <= SHORTEST_INSIDE) return pattern;
  return `${pattern}|${patternOf(plainer)}`;
}

export function compile(blocks: readonly Block[]): Compiled {
  const rows = new Map<string, { source: string; row: Float32Array }>();
  for (const [sense, strength, parts] of blocks)
    for (const source of parts.split(" ")) {
      const pattern = patternsOf(source);
      if (pattern.trim().length < 3) continue;
      const held = rows.get(pattern) ?? { source, row: new Float32Array(COUNT) };
      rows.set(pattern, held);
      if (sense === "nothing") continue;
      const at = placeOf(sense);
      held.row[at] = Math.max(held.row[at] as number, strength);
    }
  const letters = (pattern: string) => pattern.slice(1).trim();
  const sorted = [...rows].sort(([a], [b]) =>
    letters(a) < letters(b) ? -1 : letters(a) > letters(b) ? 1 : a < b ? -1 : 1,
  );
  const strengths = new Float32Array(sorted.length * COUNT);
  sorted.forEach(([, { row }], at) => {
    strengths.set(row, at * COUNT);
  });
  const patterns = sorted.map(([pattern, { row }]) =>
    row.some((strength) => strength >= LOUD) ? `!${pattern}` : pattern,
  );
  return { patterns, sources: sorted.map(([, { source }]) => source), strengths };
}
