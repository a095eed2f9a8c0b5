import type { Compiled } from "./compile";
import { activitySign, COUNT, FIRST_ACTIVITY } from "./scores";

/** Numbers are shipped as printable signs, eight steps to one. */
const STEPS = 8;
const LOWEST = 35;
const MIDDLE = 79;
const HIGHEST = 126;
const DIGIT = 48;

/** So that an activity and a loudness are one number. */
export const LOUDNESSES = 8;

/**
 * The model as texts of printable signs, small once compressed. They are read where they lie: turning them into
 * numbers first would cost more than a year's events do.
 */
export interface Packed {
  readonly patterns: string;
  /** How many strengths each part has, then their activities and how strong they are. */
  readonly counts: string;
  readonly activities: string;
  readonly strengths: string;
  /** How many senses each part has by the lexicon alone, and their activities and loudness in pairs. */
  readonly senseCounts: string;
  readonly senses: string;
  readonly shape: string;
  readonly places: readonly number[];
}

/** What the namer scores with: parts of the lexicon, the places they stand in, and what is true of the shape. */
export interface Model {
  readonly patterns: string;
  readonly parts: number;
  readonly places: readonly number[];
  readonly shape: Float32Array;
  /** What a part says for an activity, before its place is weighed. */
  strengthOf(cue: number, at: number): number;
  addStrengths(cue: number, weight: number, scores: Float32Array): void;
  /** What a part means, each its activity and how loudly in one number. */
  addSenses(cue: number, beginning: number, into: number[]): void;
}

function sign(value: number): string {
  return String.fromCharCode(Math.max(LOWEST, Math.min(HIGHEST, MIDDLE + Math.round(value * STEPS))));
}
const readSign = (code: number) => (code - MIDDLE) / STEPS;
const countSign = (count: number) => String.fromCharCode(DIGIT + count);

/** What a part says more faintly is not worth its bytes. */
const FAINTEST = 0.9;

export function pack(
  compiled: Compiled,
  trained: ArrayLike<number>,
  shape: ArrayLike<number>,
  places: readonly number[],
): Packed {
  let counts = "";
  let activities = "";
  let strengths = "";
  for (let cue = 0; cue < compiled.count; cue++) {
    let count = 0;
    for (let at = 0; at < COUNT; at++) {
      const strength = trained[cue * COUNT + at] as number;
      if (Math.abs(strength) < FAINTEST) continue;
      activities += activitySign(at);
      strengths += sign(strength);
      count++;
    }
    counts += countSign(count);
  }
  let shapes = "";
  for (let at = 0; at < shape.length; at++) shapes += sign(shape[at] as number);
  const senses = compiled.senses.split("\n");
  return {
    patterns: compiled.patterns,
    counts,
    activities,
    strengths,
    senseCounts: senses.map((said) => countSign(said.length / 2)).join(""),
    senses: senses.join(""),
    shape: shapes,
    places,
  };
}

/** Where the row of each begins, when they lie one after the other. */
export function beginnings(counts: string, zero: number): Uint32Array {
  const from = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let row = 0; row < counts.length; row++) {
    sum += counts.charCodeAt(row) - zero;
    from[row + 1] = sum;
  }
  return from;
}

export function unpack({ patterns, places, ...packed }: Packed): Model {
  const { activities, strengths, senses } = packed;
  const from = beginnings(packed.counts, DIGIT);
  const senseFrom = beginnings(packed.senseCounts, DIGIT);
  const shape = new Float32Array(packed.shape.length);
  for (let index = 0; index < shape.length; index++) shape[index] = readSign(packed.shape.charCodeAt(index));
  return {
    patterns,
    parts: packed.counts.length,
    places,
    shape,
    strengthOf(cue, at) {
      const end = from[cue + 1] as number;
      for (let index = from[cue] as number; index < end; index++)
        if (activities.charCodeAt(index) - FIRST_ACTIVITY === at)
          return readSign(strengths.charCodeAt(index));
      return 0;
    },
    addStrengths(cue, weight, scores) {
      const end = from[cue + 1] as number;
      for (let index = from[cue] as number; index < end; index++) {
        const at = activities.charCodeAt(index) - FIRST_ACTIVITY;
        scores[at] = (scores[at] as number) + weight * readSign(strengths.charCodeAt(index));
      }
    },
    addSenses(cue, beginning, into) {
      const end = senseFrom[cue + 1] as number;
      for (let index = senseFrom[cue] as number; index < end; index++) {
        const activity = senses.charCodeAt(index * 2) - FIRST_ACTIVITY;
        const sense = beginning + activity * LOUDNESSES + senses.charCodeAt(index * 2 + 1) - DIGIT;
        if (!into.includes(sense)) into.push(sense);
      }
    },
  };
}
