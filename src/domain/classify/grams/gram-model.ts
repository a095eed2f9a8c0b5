import { COUNT } from "../scores";
import { SLOTS } from "./gram-features";

/** The model as two texts of printable signs: where its grams lie, and what each says for which activities. */
export interface PackedGrams {
  /** For each gram the distance from the one before, then how many weights it has. */
  readonly grams: string;
  /** For each weight its activity and its strength. */
  readonly weights: string;
}

export interface GramModel {
  /** What the grams say of each activity, as logarithms of chances. */
  read(grams: readonly number[], into: Float32Array): void;
  /** Adds what one gram says, in steps; whether it says anything. */
  add(gram: number, into: Float32Array): boolean;
}

/** Printable signs without the quote and the backslash, which JSON would have to escape. */
const SIGNS = Array.from({ length: 92 }, (_, at) => at + 35 + (at + 35 >= 92 ? 1 : 0));
const BASE = SIGNS.length;
const valueAt = new Uint8Array(128);
for (const [value, sign] of SIGNS.entries()) valueAt[sign] = value;

/** Steps of a weight: coarse, since the grams around it even the error out. */
const STEP = 0.2;
const MIDDLE = 45;

export function packGrams(
  rows: ReadonlyMap<number, readonly (readonly [at: number, weight: number])[]>,
): PackedGrams {
  let grams = "";
  let weights = "";
  let before = 0;
  const sign = (value: number) => String.fromCharCode(SIGNS[value] as number);
  for (const [slot, row] of [...rows].sort(([a], [b]) => a - b)) {
    const said = row
      .map(([at, weight]) => [at, Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / STEP)))] as const)
      .filter(([, steps]) => steps !== 0);
    if (said.length === 0) continue;
    let distance = slot - before;
    for (; distance >= BASE - 1; distance -= BASE - 1) grams += sign(BASE - 1);
    grams += sign(distance) + sign(said.length);
    for (const [at, steps] of said) weights += sign(at) + sign(steps + MIDDLE);
    before = slot;
  }
  return { grams, weights };
}

export function unpackGrams({ grams, weights }: PackedGrams): GramModel {
  // One bit a slot tells the many grams that say nothing; the rank of a set one is its row.
  const isThere = new Uint32Array(SLOTS / 32);
  const rowsBefore = new Uint16Array(SLOTS / 32);
  const from = new Uint32Array(grams.length + 1);
  let slot = 0;
  let rows = 0;
  for (let at = 0; at < grams.length; at += 2) {
    let distance = valueAt[grams.charCodeAt(at)] as number;
    for (; distance === BASE - 1; distance = valueAt[grams.charCodeAt(at)] as number) {
      slot += BASE - 1;
      at += 1;
    }
    slot += distance;
    isThere[slot >> 5] = (isThere[slot >> 5] as number) | (1 << (slot & 31));
    from[rows + 1] = (from[rows] as number) + (valueAt[grams.charCodeAt(at + 1)] as number);
    rows++;
  }
  for (let at = 1; at < isThere.length; at++)
    rowsBefore[at] = (rowsBefore[at - 1] as number) + bitsIn(isThere[at - 1] as number);
  const said = new Uint8Array(weights.length);
  for (let at = 0; at < weights.length; at++) said[at] = valueAt[weights.charCodeAt(at)] as number;

  function add(gram: number, into: Float32Array): boolean {
    const block = isThere[gram >> 5] as number;
    const bit = 1 << (gram & 31);
    if ((block & bit) === 0) return false;
    const row = (rowsBefore[gram >> 5] as number) + bitsIn(block & (bit - 1));
    const end = 2 * (from[row + 1] as number);
    for (let at = 2 * (from[row] as number); at < end; at += 2) {
      const place = said[at] as number;
      into[place] = (into[place] as number) + (said[at + 1] as number) - MIDDLE;
    }
    return true;
  }

  return {
    add,
    read(found, into) {
      into.fill(0);
      for (const gram of found) add(gram, into);
      const size = STEP / Math.sqrt(Math.max(1, found.length));
      for (let at = 0; at < COUNT; at++) into[at] = (into[at] as number) * size;
      toLogs(into);
    },
  };
}

function bitsIn(block: number): number {
  let bits = block - ((block >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Scores become logarithms of chances that add up to one. */
export function toLogs(scores: Float32Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  const whole = top + Math.log(sum);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) - whole;
}
