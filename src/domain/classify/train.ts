import type { KnownActivity } from "../activity/activity";
import type { Compiled } from "./compile";
import type { EventShape } from "./event-shape";
import { makeReader, PLACES, SHAPES } from "./features";
import { makeMatcher } from "./matcher";
import { type Packed, pack } from "./model";
import { FIRST_NAMES } from "./names";
import { saidIn } from "./said";
import { COUNT, placeOf } from "./scores";

/** A labelled event, with the other activities that a sensible person could defend. */
export interface Example {
  readonly event: EventShape;
  readonly label: KnownActivity;
  readonly also: readonly KnownActivity[];
  /** How much it counts; made-up examples count less than whole events. */
  readonly weight?: number;
}

interface Sample {
  readonly wanted: Float64Array;
  readonly cues: readonly (readonly [cue: number, place: number])[];
  readonly shape: readonly number[];
  readonly weight: number;
}

/** What is believed before any example: how much a word says by where it stands. */
const PLACES_BEFORE = [1.3, 0.75, 1, 0.7, 0.4, 0.3, 1.2];
const ROUNDS = 15;
const CUE_RATE = 0.15;
const SHAPE_RATE = 0.05;
const PLACE_RATE = 0.0003;
/** How strongly training is held to what the lexicon says, and shapes to saying nothing. */
const HOLD_CUES = 0.03;
const HOLD_SHAPES = 0.01;
/** Defensible answers share this much of an example. */
const SHARED = 0.2;

/**
 * A log-linear model: the lexicon gives the strengths of words before any example, and examples move them and learn
 * what the shape of an event says. Same lexicon and examples, same model.
 */
export function train(compiled: Compiled, examples: readonly Example[]): Packed {
  const read = makeReader(makeMatcher(compiled.patterns, compiled.count), FIRST_NAMES);
  const samples = examples.map((example) => sampleOf(example, read));
  const before = compiled.strengths;
  const cues = Float64Array.from(before);
  const shape = new Float64Array(SHAPES * COUNT);
  const places = Float64Array.from(PLACES_BEFORE);
  const cueSteps = new Float64Array(cues.length).fill(0.01);
  const shapeSteps = new Float64Array(shape.length).fill(0.01);
  const chances = new Float64Array(COUNT);
  const pulls = new Float64Array(places.length);

  function learnFrom(sample: Sample) {
    score(sample, cues, shape, places, chances);
    toChances(chances);
    pulls.fill(0);
    for (let at = 0; at < COUNT; at++) {
      const error = ((chances[at] as number) - (sample.wanted[at] as number)) * sample.weight;
      for (const [cue, place] of sample.cues) {
        const index = cue * COUNT + at;
        const value = cues[index] as number;
        pulls[place] = (pulls[place] as number) + error * value;
        const slope = error * (places[place] as number) + HOLD_CUES * (value - (before[index] as number));
        cueSteps[index] = (cueSteps[index] as number) + slope * slope;
        cues[index] = value - (CUE_RATE * slope) / Math.sqrt(cueSteps[index] as number);
      }
      for (const feature of sample.shape) {
        const index = feature * COUNT + at;
        const value = shape[index] as number;
        const slope = error + HOLD_SHAPES * value;
        shapeSteps[index] = (shapeSteps[index] as number) + slope * slope;
        shape[index] = value - (SHAPE_RATE * slope) / Math.sqrt(shapeSteps[index] as number);
      }
    }
    for (let place = 0; place < PLACES.length; place++) {
      const value = places[place] as number;
      const slope = (pulls[place] as number) + 0.05 * (value - (PLACES_BEFORE[place] as number));
      if (pulls[place] !== 0) places[place] = Math.max(0.05, value - PLACE_RATE * slope);
    }
  }

  const order = samples.map((_, at) => at);
  const random = makeRandom();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) learnFrom(samples[at] as Sample);
  }
  return pack(
    compiled,
    cues,
    shape,
    [...places].map((value) => Math.round(value * 1000) / 1000),
  );
}

function sampleOf({ event, label, also, weight = 1 }: Example, read: ReturnType<typeof makeReader>): Sample {
  const { found, shape } = read(event, saidIn(event));
  const wanted = new Float64Array(COUNT);
  wanted[placeOf(label)] = also.length > 0 ? 1 - SHARED : 1;
  for (const id of also) wanted[placeOf(id)] = SHARED / also.length;
  return { wanted, cues: found.map((hit) => [hit.cue, hit.place] as const), shape, weight };
}

function score(
  sample: Sample,
  cues: Float64Array,
  shape: Float64Array,
  places: Float64Array,
  into: Float64Array,
) {
  into.fill(0);
  for (const feature of sample.shape)
    for (let at = 0; at < COUNT; at++)
      into[at] = (into[at] as number) + (shape[feature * COUNT + at] as number);
  for (const [cue, place] of sample.cues)
    for (let at = 0; at < COUNT; at++)
      into[at] = (into[at] as number) + (places[place] as number) * (cues[cue * COUNT + at] as number);
}

function toChances(scores: Float64Array) {
  const top = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp((scores[at] as number) - top);
    sum += scores[at] as number;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum;
}

/** The same numbers each time, so that training can be repeated. */
function makeRandom(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(order: number[], random: () => number) {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
}
