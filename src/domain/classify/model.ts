import type { Compiled } from "./compile";
import { COUNT } from "./scores";

/** What the namer scores with: parts of the lexicon, the places they stand in, and what is true of the shape. */
export interface Model {
  readonly patterns: readonly string[];
  /** Where each part's strengths begin in `activities` and `strengths`; one more than there are parts. */
  readonly from: Uint32Array;
  readonly activities: Uint8Array;
  readonly strengths: Float32Array;
  readonly places: readonly number[];
  readonly shape: Float32Array;
}

/** Numbers are shipped as printable signs, sixteen steps to one. */
const STEPS = 12;
const LOWEST = 35;
const MIDDLE = 79;
const HIGHEST = 123;
const BACKSLASH = 92;
const INSTEAD = 124;

function sign(value: number): string {
  const at = Math.max(LOWEST, Math.min(HIGHEST, MIDDLE + Math.round(value * STEPS)));
  return String.fromCharCode(at === BACKSLASH ? INSTEAD : at);
}
const readSign = (at: number) => ((at === INSTEAD ? BACKSLASH : at) - MIDDLE) / STEPS;

/** The model as three texts, small once compressed and quick to read. */
export interface Packed {
  readonly patterns: string;
  readonly strengths: string;
  readonly shape: string;
  readonly places: readonly number[];
}

const FIRST_ACTIVITY = 48;

export function pack(
  compiled: Compiled,
  strengths: ArrayLike<number>,
  shape: ArrayLike<number>,
  places: readonly number[],
): Packed {
  const rows: string[] = [];
  for (let cue = 0; cue < compiled.patterns.length; cue++) {
    let row = "";
    for (let at = 0; at < COUNT; at++) {
      const said = sign(strengths[cue * COUNT + at] as number);
      if (said.charCodeAt(0) !== MIDDLE) row += activitySign(at) + said;
    }
    rows.push(row);
  }
  let shapes = "";
  for (let at = 0; at < shape.length; at++) shapes += sign(shape[at] as number);
  return { patterns: compiled.patterns.join("\n"), strengths: rows.join("\n"), shape: shapes, places };
}

const activitySign = (at: number) => String.fromCharCode(FIRST_ACTIVITY + at);

export function unpack(packed: Packed): Model {
  const patterns = packed.patterns.split("\n");
  const text = packed.strengths;
  const from = new Uint32Array(patterns.length + 1);
  const activities = new Uint8Array(text.length >> 1);
  const strengths = new Float32Array(text.length >> 1);
  let cue = 0;
  let at = 0;
  for (let sign = 0; sign < text.length; ) {
    const first = text.charCodeAt(sign);
    if (first === 10) {
      from[++cue] = at;
      sign++;
      continue;
    }
    activities[at] = first - FIRST_ACTIVITY;
    strengths[at] = readSign(text.charCodeAt(sign + 1));
    at++;
    sign += 2;
  }
  from[patterns.length] = at;
  const shape = new Float32Array(packed.shape.length);
  for (let index = 0; index < shape.length; index++) shape[index] = readSign(packed.shape.charCodeAt(index));
  return { patterns, from, activities, strengths, places: packed.places, shape };
}
