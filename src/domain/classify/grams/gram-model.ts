import { beginnings } from "../model";
import { COUNT } from "../scores";
import { addWord, type GramWord, SLOTS } from "./gram-features";

/** The model as four texts of printable signs; like signs stand together, which packs them closer on the way. */
export interface PackedGrams {
  /** For each gram the distance from the one before, and how many weights it has. */
  readonly distances: string;
  readonly counts: string;
  /** For each weight its activity and its strength. */
  readonly activities: string;
  readonly strengths: string;
}

export interface GramModel {
  /** What words and grams say of each activity: logarithms of chances, but for one that is added to all. */
  read(words: readonly GramWord[], beside: readonly number[], into: Float32Array): void;
  /** What the grams of one word say of each activity, in steps. */
  saidBy(word: GramWord): WordSum;
}

/** All grams of a word, added up. */
export interface WordSum {
  readonly grams: number;
  readonly steps: Int16Array;
}

/** Calendars say the same words again and again; what so many say is remembered. */
const REMEMBERED = 1 << 14;

/** Printable signs from here on are numbers from zero on; a backslash costs one sign more in the file, and is rare. */
const ZERO = 35;
const BASE = 92;

/** Steps of a weight, and how many it may have: coarse, since the grams around it even the error out. */
const STEP = 0.8;
const STRENGTHS = [1, 2, 4] as const;
const MIDDLE = 4;

export function packGrams(
  rows: ReadonlyMap<number, readonly (readonly [at: number, weight: number])[]>,
): PackedGrams {
  let distances = "";
  let counts = "";
  let activities = "";
  let strengths = "";
  let before = 0;
  const sign = (value: number) => String.fromCharCode(ZERO + value);
  for (const [slot, row] of [...rows].sort(([a], [b]) => a - b)) {
    const said = row.map(([at, weight]) => [at, stepsOf(weight)] as const).filter(([, steps]) => steps !== 0);
    if (said.length === 0) continue;
    let distance = slot - before;
    for (; distance >= BASE - 1; distance -= BASE - 1) distances += sign(BASE - 1);
    distances += sign(distance);
    counts += sign(said.length);
    for (const [at, steps] of said) {
      activities += sign(at);
      strengths += sign(steps + MIDDLE);
    }
    before = slot;
  }
  return { distances, counts, activities, strengths };
}

function stepsOf(weight: number): number {
  const size = Math.abs(weight) / STEP;
  if (size < STRENGTHS[0] / 4) return 0;
  const nearest = STRENGTHS.reduce((best, one) =>
    Math.abs(one - size) < Math.abs(best - size) ? one : best,
  );
  return Math.sign(weight) * nearest;
}

/** Only where rows lie is worked out at the start; weights are read where they lie in their texts. */
export function unpackGrams({ distances, counts, activities, strengths }: PackedGrams): GramModel {
  // One bit a slot tells the many grams that say nothing; the rank of a set one is its row.
  const isThere = new Uint32Array(SLOTS / 32);
  const rowsBefore = new Uint16Array(SLOTS / 32);
  const from = beginnings(counts, ZERO);
  let slot = 0;
  for (let at = 0; at < distances.length; at++) {
    const distance = distances.charCodeAt(at) - ZERO;
    slot += distance;
    if (distance < BASE - 1) isThere[slot >> 5] = (isThere[slot >> 5] as number) | (1 << (slot & 31));
  }
  for (let at = 1; at < isThere.length; at++)
    rowsBefore[at] = (rowsBefore[at - 1] as number) + bitsIn(isThere[at - 1] as number);

  function add(gram: number, into: Int16Array | Float32Array): void {
    const block = isThere[gram >> 5] as number;
    const bit = 1 << (gram & 31);
    if ((block & bit) === 0) return;
    const row = (rowsBefore[gram >> 5] as number) + bitsIn(block & (bit - 1));
    const end = from[row + 1] as number;
    for (let at = from[row] as number; at < end; at++) {
      const place = activities.charCodeAt(at) - ZERO;
      into[place] = (into[place] as number) + strengths.charCodeAt(at) - (ZERO + MIDDLE);
    }
  }

  const plain = new Map<string, WordSum>();
  const shouted = new Map<string, WordSum>();
  function saidBy({ word, isCapitals }: GramWord): WordSum {
    const known = isCapitals ? shouted : plain;
    const held = known.get(word);
    if (held !== undefined) return held;
    const grams: number[] = [];
    addWord(word, isCapitals, grams);
    const steps = new Int16Array(COUNT);
    for (const gram of grams) add(gram, steps);
    const sum = { grams: grams.length, steps };
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, sum);
    return sum;
  }

  return {
    saidBy,
    read(words, beside, into) {
      into.fill(0);
      let size = beside.length;
      for (const word of words) {
        const { grams, steps } = saidBy(word);
        size += grams;
        for (let at = 0; at < COUNT; at++) into[at] = (into[at] as number) + (steps[at] as number);
      }
      for (const gram of beside) add(gram, into);
      const share = STEP / Math.sqrt(Math.max(1, size));
      for (let at = 0; at < COUNT; at++) into[at] = (into[at] as number) * share;
    },
  };
}

function bitsIn(block: number): number {
  let bits = block - ((block >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
