import { compile } from "../compile";
import { fold } from "../fold";
import type { Block } from "../lexicon/block";
import { makeMatcher } from "../matcher";
import { FIRST_NAMES } from "../names";
import { TITLES } from "./titles";

const SHORTEST = 4;
/** Longer ones count with whatever is put behind them. */
const SHORTEST_BEGINNING = 6;

/** Words of the made-up titles that the lexicon does not have: it says nothing of them, training may. */
export function withUnlistedWords(blocks: readonly Block[], more: readonly string[] = []): readonly Block[] {
  const compiled = compile(blocks);
  const matcher = makeMatcher(compiled.patterns, compiled.count);
  const unlisted = new Set<string>();
  for (const title of [...TITLES.flatMap(([, titles]) => titles.split("|")), ...more]) {
    const folded = fold(title);
    const hits = matcher.find(folded);
    for (const { word, at } of folded.words) {
      if (word.length < SHORTEST || /\d/u.test(word) || FIRST_NAMES.has(word)) continue;
      if (hits.some((hit) => hit.start < at + word.length && at < hit.end)) continue;
      unlisted.add(word.length < SHORTEST_BEGINNING ? `=${word}` : `<${word}`);
    }
  }
  return unlisted.size === 0 ? blocks : [...blocks, ["nothing", 0, [...unlisted].sort().join(" ")]];
}
