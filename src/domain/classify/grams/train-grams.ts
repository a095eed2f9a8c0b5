import { makeGramReader } from "../lexicon-scores";
import type { Packed } from "../model";
import { COUNT, placeOf } from "../scores";
import type { Example } from "../train";
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
/** How much the number of examples counts when weights are chosen to stay. */
const COMMON = 0.15;

/** Where a gram lies among those that are trained; grams of a single example have no place. */
function placesOf(samples: readonly { readonly grams: readonly number[] }[]) {
  const seen = new Map<number, number>();
  for (const { grams } of samples)
    for (const gram of new Set(grams)) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const slots = [...seen].filter(([, count]) => count >= LEAST_EXAMPLES);
  return {
    slots: slots.map(([slot]) => slot),
    counts: slots.map(([, count]) => count),
    rows: new Map(slots.map(([slot], row) => [slot, row])),
  };
}

/** A linear model over grams, trained by steps that shrink where much has been learnt. Same examples, same model. */
export function trainGrams(examples: readonly Example[], most: number, lexicon: Packed): PackedGrams {
  const read = makeGramReader(lexicon);
  const raw = examples.map(({ event, label, weight = 1 }) => ({ grams: read(event), label, weight }));
  const { slots, counts, rows } = placesOf(raw);
  const samples = raw.map(({ grams, label, weight }) => ({
    rows: Int32Array.from(grams.flatMap((gram) => rows.get(gram) ?? [])),
    size: 1 / Math.sqrt(Math.max(1, grams.length)),
    wanted: placeOf(label),
    weight,
  }));
  const weights = new Float32Array(slots.length * COUNT);
  const steps = new Float32Array(weights.length).fill(0.01);
  const isOut = new Uint8Array(weights.length);
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
      chancesOf(weights, sample, chances);
      for (let place = 0; place < COUNT; place++) {
        const wanted = place === sample.wanted ? 1 : 0;
        const error = ((chances[place] as number) - wanted) * sample.size * sample.weight;
        if (Math.abs(error) < 1e-4) continue;
        for (const row of sample.rows) {
          const index = row * COUNT + place;
          if (isOut[index]) continue;
          const slope = error + HOLD * (weights[index] as number);
          steps[index] = (steps[index] as number) + slope * slope;
          weights[index] = (weights[index] as number) - (rate * slope) / Math.sqrt(steps[index] as number);
        }
      }
    }
  };
  /** What a weight does in all: grams of many examples are worth keeping for less. */
  const worthAt = (index: number) =>
    Math.abs(weights[index] as number) * (counts[Math.floor(index / COUNT)] as number) ** COMMON;
  const mendAfter = (isWeak: (index: number) => boolean) => {
    for (let index = 0; index < weights.length; index++) {
      if (!isWeak(index)) continue;
      weights[index] = 0;
      isOut[index] = 1;
    }
    for (let at = 0; at < MENDING_ROUNDS; at++) round(MENDING_RATE);
  };

  for (let at = 0; at < ROUNDS; at++) round(RATE);
  for (const least of CUTS) mendAfter((index) => Math.abs(weights[index] as number) < least);
  const worths = Float64Array.from(weights, (weight, index) => (weight === 0 ? 0 : worthAt(index))).sort();
  const least = worths[Math.max(0, worths.length - most)] as number;
  mendAfter((index) => worthAt(index) < least);
  return packGrams(new Map(slots.map((slot, row) => [slot, rowOf(weights, row)])));
}

function rowOf(weights: Float32Array, row: number): [at: number, weight: number][] {
  const said: [number, number][] = [];
  for (let at = 0; at < COUNT; at++) {
    const weight = weights[row * COUNT + at] as number;
    if (weight !== 0) said.push([at, weight]);
  }
  return said;
}

function chancesOf(
  weights: Float32Array,
  { rows, size }: { readonly rows: Int32Array; readonly size: number },
  chances: Float64Array,
): void {
  chances.fill(0);
  for (const row of rows)
    for (let place = 0; place < COUNT; place++)
      chances[place] = (chances[place] as number) + (weights[row * COUNT + place] as number);
  let top = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < COUNT; place++) {
    chances[place] = (chances[place] as number) * size;
    if ((chances[place] as number) > top) top = chances[place] as number;
  }
  let sum = 0;
  for (let place = 0; place < COUNT; place++) {
    chances[place] = Math.exp((chances[place] as number) - top);
    sum += chances[place] as number;
  }
  for (let place = 0; place < COUNT; place++) chances[place] = (chances[place] as number) / sum;
}
