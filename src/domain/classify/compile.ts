import { fold } from "./fold";
import type { Block } from "./lexicon/block";
import { activitySign, COUNT, placeOf } from "./scores";

/** The lexicon made ready to be looked up: one entry a part, in the order of its letters. */
export interface Compiled {
  /** What the matcher looks for, a line a part; spellings of one part are joined by "|". */
  readonly patterns: string;
  readonly count: number;
  /** What each part means by the lexicon alone, a line a part: signs of an activity and of how loudly. */
  readonly senses: string;
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
  if (source.startsWith("^")) return `t ${whole.trim()} `;
  if (source.startsWith("=")) return `w ${whole.trim()} `;
  if (source.startsWith("<")) return `s ${whole}`;
  if (source.endsWith(">") && source.length > 1) return `e${whole}`;
  if (source.startsWith("+")) return `a${whole}`;
  if (whole.includes(" ")) return `s ${whole.trimStart()}`;
  if (whole.length < 2) return `w ${whole} `;
  if (whole.length < SHORTEST_PREFIX) return `i ${whole}`;
  return whole.length < SHORTEST_INSIDE ? `s ${whole}` : `a${whole}`;
}

function patternsOf(source: string): string {
  if (isCapitals(source)) return `C${source.replace(/[&-]/gu, "")}`;
  const pattern = patternOf(source);
  const plainer = withoutAccents(source);
  if (plainer === source || pattern.length <= SHORTEST_INSIDE) return pattern;
  return `${pattern}|${patternOf(plainer)}`;
}

export function compile(blocks: readonly Block[]): Compiled {
  const rows = new Map<string, { row: Float32Array }>();
  for (const [sense, strength, parts] of blocks)
    for (const source of parts.split(" ")) {
      const pattern = patternsOf(source);
      if (pattern.trim().length < 3) continue;
      const held = rows.get(pattern) ?? { row: new Float32Array(COUNT) };
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
  const senses = sorted.map(([, { row }]) => sensesOf(row)).join("\n");
  return { patterns: patterns.join("\n"), count: sorted.length, senses, strengths };
}

/** More than these a part does not mean. */
const MOST_SENSES = 3;

function sensesOf(row: Float32Array): string {
  return Array.from(row, (strength, at) => ({ strength, at }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.at - b.at)
    .slice(0, MOST_SENSES)
    .map(({ strength, at }) => activitySign(at) + Math.round(strength))
    .join("");
}
