import { makeGramReader } from "../lexicon-scores";
import type { Packed } from "../model";
import { COUNT, placeOf } from "../scores";
import type { Example } from "../train";
import { SLOTS } from "./gram-features";
import { type PackedGrams, packGrams } from "./gram-model";

const ROUNDS = 14;
const RATE = 0.2;
const HOLD = 1e-5;
/** Weak weights are taken out step by step, and what is left learns to do without them. */
const CUTS = [0.1, 0.18, 0.25] as const;
const MENDING_ROUNDS = 3;
const MENDING_RATE = 0.15;
const SEED = 7;
/** A gram of one example tells nothing of others. */
const LEAST_EXAMPLES = 2;

/** A linear model over grams, trained by steps that shrink where much has been learnt. Same examples, same model. */
export function trainGrams(examples: readonly Example[], most: number, lexicon: Packed): PackedGrams {
  const read = makeGramReader(lexicon);
  const samples = examples.map(({ event, label, weight = 1 }) => ({
    grams: read(event),
    wanted: placeOf(label),
    weight,
  }));
  const seen = new Uint32Array(SLOTS);
  for (const { grams } of samples) for (const gram of grams) seen[gram] = (seen[gram] as number) + 1;
  const weights = new Float32Array(SLOTS * COUNT);
  const steps = new Float32Array(SLOTS * COUNT).fill(0.01);
  const isOut = new Uint8Array(SLOTS * COUNT);
  const chances = new Float64Array(COUNT);
  const order = samples.map((_, at) => at);
  let state = SEED;
  const draw = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };

  const round = (rate: number) => {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(draw() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) {
      const sample = samples[at] as (typeof samples)[number];
      const size = 1 / Math.sqrt(sample.grams.length);
      chancesOf(weights, sample.grams, size, chances);
      for (let place = 0; place < COUNT; place++) {
        const wanted = place === sample.wanted ? 1 : 0;
        const error = ((chances[place] as number) - wanted) * size * sample.weight;
        if (Math.abs(error) < 1e-4) continue;
        for (const gram of sample.grams) {
          const index = gram * COUNT + place;
          if (isOut[index]) continue;
          const slope = error + HOLD * (weights[index] as number);
          steps[index] = (steps[index] as number) + slope * slope;
          weights[index] = (weights[index] as number) - (rate * slope) / Math.sqrt(steps[index] as number);
        }
      }
    }
  };
  const cut = (least: number) => {
    for (let index = 0; index < weights.length; index++) {
      const isRare = (seen[Math.floor(index / COUNT)] as number) < LEAST_EXAMPLES;
      if (!isRare && Math.abs(weights[index] as number) >= least) continue;
      weights[index] = 0;
      isOut[index] = 1;
    }
  };

  for (let at = 0; at < ROUNDS; at++) round(RATE);
  const mendAfter = (least: number) => {
    cut(least);
    for (let at = 0; at < MENDING_ROUNDS; at++) round(MENDING_RATE);
  };
  for (const least of CUTS) mendAfter(least);
  mendAfter(leastOf(weights, most));
  return packGrams(rowsOf(weights));
}

/** The size from which on there are at most so many weights. */
function leastOf(weights: Float32Array, most: number): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes.length <= most ? 0 : (sizes[sizes.length - most] as number);
}

function chancesOf(
  weights: Float32Array,
  grams: readonly number[],
  size: number,
  chances: Float64Array,
): void {
  chances.fill(0);
  for (const gram of grams)
    for (let place = 0; place < COUNT; place++)
      chances[place] = (chances[place] as number) + (weights[gram * COUNT + place] as number) * size;
  const top = Math.max(...chances);
  let sum = 0;
  for (let place = 0; place < COUNT; place++) {
    chances[place] = Math.exp((chances[place] as number) - top);
    sum += chances[place] as number;
  }
  for (let place = 0; place < COUNT; place++) chances[place] = (chances[place] as number) / sum;
}

function rowsOf(weights: Float32Array): Map<number, [at: number, weight: number][]> {
  const rows = new Map<number, [number, number][]>();
  for (let slot = 0; slot < SLOTS; slot++) {
    const row: [number, number][] = [];
    for (let at = 0; at < COUNT; at++) {
      const weight = weights[slot * COUNT + at] as number;
      if (weight !== 0) row.push([at, weight]);
    }
    if (row.length > 0) rows.set(slot, row);
  }
  return rows;
}
