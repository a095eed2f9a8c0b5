import { makeReader, type Features, PLACES, SHAPES } from "./features";
import type { EventShape } from "./event-shape";
import { fold } from "./fold";
import { LEXICON } from "./lexicon/lexicon";
import { makeMatcher } from "./matcher";
import { readNames } from "./names";
import { COUNT, placeOf } from "./scores";

/** What training adds to the lexicon's own strengths. */
export interface Trained {
  readonly places: readonly number[];
  readonly shape: ArrayLike<number>;
  readonly cues: ArrayLike<number>;
}

export interface Model {
  readonly sources: readonly string[];
  /** A row of strengths for each part of the lexicon, one after the other. */
  readonly strengths: Float32Array;
  readonly read: (event: EventShape) => Features;
}

const plain = (text: string) => fold(text).text.replace(/[|]/gu, " ").replace(/\s+/gu, " ").trim();

export function makeModel(): Model {
  const sources: string[] = [];
  const known = new Map<string, number>();
  const said: { readonly at: number; readonly place: number; readonly strength: number }[] = [];
  for (const [sense, strength, parts] of LEXICON)
    for (const part of parts.split(" ")) {
      let at = known.get(part);
      if (at === undefined) {
        at = sources.length;
        known.set(part, at);
        sources.push(part);
      }
      if (sense !== "nothing") said.push({ at, place: placeOf(sense), strength });
    }
  const strengths = new Float32Array(sources.length * COUNT);
  for (const { at, place, strength } of said) {
    const index = at * COUNT + place;
    strengths[index] = Math.max(strengths[index] as number, strength);
  }
  const loud = new Uint8Array(sources.length);
  for (let cue = 0; cue < sources.length; cue++)
    for (let at = 0; at < COUNT; at++) if ((strengths[cue * COUNT + at] as number) >= 1.5) loud[cue] = 1;
  const read = makeReader(makeMatcher(sources, plain), readNames(plain), (cue) => loud[cue] === 1);
  return { sources, strengths, read };
}

export const PLACE_COUNT = PLACES.length;
export const SHAPE_SIZE = SHAPES * COUNT;
