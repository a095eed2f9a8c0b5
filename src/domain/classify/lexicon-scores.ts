import { CALIBRATION, PACKED } from "./compiled";
import type { EventShape } from "./event-shape";
import { BODY, CATEGORY, type Features, type Found, LOCATION, makeReader } from "./features";
import type { Folded } from "./fold";
import { addBesideWords, gramWordsOf, readGrams } from "./grams/gram-features";
import { type GramModel, unpackGrams } from "./grams/gram-model";
import { GRAMS } from "./grams/packed-grams";
import { makeMatcher } from "./matcher";
import { LOUDNESSES, type Model, type Packed, unpack } from "./model";
import { FIRST_NAMES } from "./names";
import { saidIn } from "./said";
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
  /** The words of a title that stood in examples of the activity and hardly in others, the most telling first. */
  wordsLike(title: Folded, at: number): string[];
  /** Turns the model's own chance into the share of such answers that are right. */
  calibrate(chance: number): number;
}

let shipped: Lexicon | null = null;

/** The shipped lexicon, unpacked when it is first asked for. */
export function readLexicon(): Lexicon {
  shipped ??= makeLexicon(PACKED, CALIBRATION, unpackGrams(GRAMS));
  return shipped;
}

/** The grams' share by how many words the lexicon knows in the title: found by trying on events nothing was trained on. */
const GRAMS_SHARE = [0.5, 0.6, 0.7] as const;

type ReadGrams = (event: EventShape) => readonly number[];

/** Title, body, location and category are places of their own for what a word means. */
const placeOfSense = (place: number) =>
  place === BODY ? 1 : place === LOCATION ? 2 : place === CATEGORY ? 3 : 0;

function sensesOf(model: Model, found: readonly Found[]): number[] {
  const meant: number[] = [];
  for (const { cue, place } of found) model.addSenses(cue, placeOfSense(place) * COUNT * LOUDNESSES, meant);
  return meant;
}

/** The grams of events as the model will read them; for training. */
export function makeGramReader(packed: Packed): ReadGrams {
  const model = unpack(packed);
  const read = makeReader(makeMatcher(model.patterns, model.parts), FIRST_NAMES);
  return (event) => {
    const said = saidIn(event);
    return readGrams(event, said, sensesOf(model, read(event, said).found));
  };
}

/**
 * Two readers that err differently: the lexicon knows words and why, the grams have seen how words like these were
 * meant. Their chances are multiplied, each to its share.
 */
export function makeLexicon(packed: Packed, calibration: readonly number[], grams?: GramModel): Lexicon {
  const model = unpack(packed);
  const read = makeReader(makeMatcher(model.patterns, model.parts), FIRST_NAMES);
  const logs = new Float32Array(COUNT);
  return {
    read(event) {
      const said = saidIn(event);
      const features = read(event, said);
      const scores = scoresOf(model, features);
      if (grams) {
        const words = gramWordsOf(said);
        const beside: number[] = [];
        addBesideWords(event, said, words, sensesOf(model, features.found), beside);
        grams.read(words, beside, logs);
        let known = 0;
        for (const { place } of features.found) if (place < BODY) known++;
        const share = GRAMS_SHARE[Math.min(known, GRAMS_SHARE.length - 1)] as number;
        for (let at = 0; at < COUNT; at++)
          scores[at] = (1 - share) * (scores[at] as number) + share * (logs[at] as number);
      }
      return { features, scores };
    },
    strengthOf: (cue, place, at) => model.strengthOf(cue, at) * (model.places[place] as number),
    wordsLike: (title, at) => (grams ? wordsLike(grams, title, at) : []),
    calibrate: (chance) => between(calibration, chance),
  };
}

/** What the grams of a word must say in steps, beyond what they say on average, to be worth a mention. */
const TELLING = 3;

function wordsLike(grams: GramModel, { words, capitals }: Folded, best: number): string[] {
  const telling: { word: string; lead: number }[] = [];
  for (const { word, original, at } of words) {
    const { steps } = grams.saidBy({ word, isCapitals: capitals.some((one) => one.at === at) });
    const sum = steps.reduce((all, one) => all + one, 0);
    const lead = (steps[best] as number) - sum / COUNT;
    if (lead >= TELLING) telling.push({ word: original, lead });
  }
  return telling.sort((a, b) => b.lead - a.lead).map(({ word }) => word);
}

function scoresOf(model: Model, features: Features): Float32Array {
  const { places, shape } = model;
  const scores = new Float32Array(COUNT);
  for (const feature of features.shape) {
    const row = feature * COUNT;
    for (let at = 0; at < COUNT; at++) scores[at] = (scores[at] as number) + (shape[row + at] as number);
  }
  for (const { cue, place } of features.found) model.addStrengths(cue, places[place] as number, scores);
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
