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
}

/** Printable signs without the quote and the backslash, which JSON would have to escape. */
const SIGNS = Array.from({ length: 92 }, (_, at) => at + 35 + (at + 35 >= 92 ? 1 : 0));
const BASE = SIGNS.length;
const valueAt = new Uint8Array(128);
for (const [value, sign] of SIGNS.entries()) valueAt[sign] = value;

/** Steps of a weight: coarse, since the grams around it even the error out. */
const STEP = 0.5;
const MIDDLE = 20;

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
  const from = new Uint32Array(SLOTS + 1);
  const activities = new Uint8Array(weights.length / 2);
  const strengths = new Float32Array(weights.length / 2);
  let slot = 0;
  for (let at = 0; at < grams.length; at += 2) {
    let distance = valueAt[grams.charCodeAt(at)] as number;
    for (; distance === BASE - 1; distance = valueAt[grams.charCodeAt(at)] as number) {
      slot += BASE - 1;
      at += 1;
    }
    slot += distance;
    from[slot + 1] = valueAt[grams.charCodeAt(at + 1)] as number;
  }
  for (let at = 0; at < SLOTS; at++) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  for (let at = 0; at < activities.length; at++) {
    activities[at] = valueAt[weights.charCodeAt(2 * at)] as number;
    strengths[at] = ((valueAt[weights.charCodeAt(2 * at + 1)] as number) - MIDDLE) * STEP;
  }
  return {
    read(found, into) {
      into.fill(0);
      for (const gram of found) {
        const end = from[gram + 1] as number;
        for (let at = from[gram] as number; at < end; at++) {
          const place = activities[at] as number;
          into[place] = (into[place] as number) + (strengths[at] as number);
        }
      }
      const size = 1 / Math.sqrt(Math.max(1, found.length));
      for (let at = 0; at < COUNT; at++) into[at] = (into[at] as number) * size;
      toLogs(into);
    },
  };
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
