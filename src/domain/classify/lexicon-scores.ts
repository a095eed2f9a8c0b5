import { CALIBRATION, PACKED } from "./compiled";
import type { EventShape } from "./event-shape";
import { type Features, makeReader } from "./features";
import { makeGramReader } from "./grams/gram-features";
import { type GramModel, toLogs, unpackGrams } from "./grams/gram-model";
import { GRAMS } from "./grams/packed-grams";
import { makeMatcher } from "./matcher";
import { type Model, type Packed, unpack } from "./model";
import { FIRST_NAMES } from "./names";
import { COUNT } from "./scores";

/** What lexicon and shape say of an event: a score for every activity, and what it rests on. */
export interface LexiconReading {
  readonly features: Features;
  readonly scores: Float32Array;
}

export interface Lexicon {
  read(event: EventShape): LexiconReading;
  /** How much a found part says for an activity, where it stands. */
  strengthOf(cue: number, place: number, at: number): number;
  /** Turns the model's own chance into the share of such answers that are right. */
  calibrate(chance: number): number;
}

let shipped: Lexicon | null = null;

/** The shipped lexicon, unpacked when it is first asked for. */
export function readLexicon(): Lexicon {
  shipped ??= makeLexicon(PACKED, CALIBRATION, unpackGrams(GRAMS));
  return shipped;
}

/** Half each: found by trying on events nothing was trained on. */
const GRAMS_SHARE = 0.5;

/**
 * Two readers that err differently: the lexicon knows words and why, the grams have seen how words like these were
 * meant. Their chances are multiplied, each to its share.
 */
export function makeLexicon(packed: Packed, calibration: readonly number[], grams?: GramModel): Lexicon {
  const model = unpack(packed);
  const read = makeReader(makeMatcher(model.patterns), FIRST_NAMES);
  const readGrams = makeGramReader();
  const said = new Float32Array(COUNT);
  return {
    read(event) {
      const features = read(event);
      const scores = scoresOf(model, features);
      if (grams) {
        toLogs(scores);
        grams.read(readGrams(event), said);
        for (let at = 0; at < COUNT; at++)
          scores[at] = (1 - GRAMS_SHARE) * (scores[at] as number) + GRAMS_SHARE * (said[at] as number);
      }
      return { features, scores };
    },
    strengthOf(cue, place, at) {
      for (let index = model.from[cue] as number; index < (model.from[cue + 1] as number); index++)
        if (model.activities[index] === at)
          return (model.strengths[index] as number) * (model.places[place] as number);
      return 0;
    },
    calibrate: (chance) => between(calibration, chance),
  };
}

function scoresOf({ from, activities, strengths, places, shape }: Model, features: Features): Float32Array {
  const scores = new Float32Array(COUNT);
  for (const feature of features.shape) {
    const row = feature * COUNT;
    for (let at = 0; at < COUNT; at++) scores[at] = (scores[at] as number) + (shape[row + at] as number);
  }
  for (const { cue, place } of features.found) {
    const weight = places[place] as number;
    const end = from[cue + 1] as number;
    for (let index = from[cue] as number; index < end; index++) {
      const at = activities[index] as number;
      scores[at] = (scores[at] as number) + weight * (strengths[index] as number);
    }
  }
  return scores;
}

/** Reads an evenly spaced table between its points. */
function between(table: readonly number[], at: number): number {
  const last = table.length - 1;
  if (last < 1) return at;
  const place = Math.max(0, Math.min(1, at)) * last;
  const low = Math.min(last - 1, Math.floor(place));
  const below = table[low] as number;
  return below + (place - low) * ((table[low + 1] as number) - below);
}
