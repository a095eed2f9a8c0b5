import type { Compiled } from "./compile";
import { activitySign, COUNT, FIRST_ACTIVITY } from "./scores";

/** What the namer scores with: parts of the lexicon, the places they stand in, and what is true of the shape. */
export interface Model {
  readonly patterns: string;
  /** Where each part's strengths begin in `activities` and `strengths`; one more than there are parts. */
  readonly from: Uint32Array;
  readonly activities: Uint8Array;
  readonly strengths: Float32Array;
  readonly places: readonly number[];
  readonly shape: Float32Array;
  /** Where each part's senses begin in `senses`; each is its activity and how loudly, in one number. */
  readonly senseFrom: Uint32Array;
  readonly senses: Uint16Array;
}

/** Numbers are shipped as printable signs, eight steps to one. */
const STEPS = 8;
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

/** The model as four texts, small once compressed and quick to read. */
export interface Packed {
  readonly patterns: string;
  readonly strengths: string;
  readonly senses: string;
  readonly shape: string;
  readonly places: readonly number[];
}

/** What a part says more faintly is not worth its bytes. */
const FAINTEST = 0.25;

export function pack(
  compiled: Compiled,
  strengths: ArrayLike<number>,
  shape: ArrayLike<number>,
  places: readonly number[],
): Packed {
  const rows: string[] = [];
  for (let cue = 0; cue < compiled.count; cue++) {
    let row = "";
    for (let at = 0; at < COUNT; at++) {
      const strength = strengths[cue * COUNT + at] as number;
      const said = sign(strength);
      if (Math.abs(strength) >= FAINTEST) row += activitySign(at) + said;
    }
    rows.push(row);
  }
  let shapes = "";
  for (let at = 0; at < shape.length; at++) shapes += sign(shape[at] as number);
  const { patterns, senses } = compiled;
  return { patterns, strengths: rows.join("\n"), senses, shape: shapes, places };
}

/** So that an activity and a loudness are one number. */
export const LOUDNESSES = 8;

export function unpack(packed: Packed): Model {
  const strengths = rowsOf(packed.strengths);
  const senses = rowsOf(packed.senses);
  const shape = new Float32Array(packed.shape.length);
  for (let index = 0; index < shape.length; index++) shape[index] = readSign(packed.shape.charCodeAt(index));
  return {
    patterns: packed.patterns,
    from: strengths.from,
    activities: strengths.activities,
    strengths: Float32Array.from(strengths.signs, readSign),
    places: packed.places,
    shape,
    senseFrom: senses.from,
    senses: Uint16Array.from(
      senses.signs,
      (loudness, at) => (senses.activities[at] as number) * LOUDNESSES + loudness - DIGIT,
    ),
  };
}

const NEWLINE = 10;
const DIGIT = 48;

/** Lines of pairs: an activity and a sign. */
function rowsOf(text: string) {
  let lines = 1;
  for (let sign = 0; sign < text.length; sign++) if (text.charCodeAt(sign) === NEWLINE) lines++;
  const from = new Uint32Array(lines + 1);
  const pairs = (text.length - lines + 1) / 2;
  const activities = new Uint8Array(pairs);
  const signs = new Uint8Array(pairs);
  let line = 0;
  let at = 0;
  for (let sign = 0; sign < text.length; ) {
    const first = text.charCodeAt(sign);
    if (first === NEWLINE) {
      from[++line] = at;
      sign++;
      continue;
    }
    activities[at] = first - FIRST_ACTIVITY;
    signs[at] = text.charCodeAt(sign + 1);
    at++;
    sign += 2;
  }
  from[lines] = at;
  return { from, activities, signs };
}
