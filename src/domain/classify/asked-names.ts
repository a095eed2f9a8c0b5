import type { EventShape } from "./event-shape";
import { placeOf } from "./scores";

/** What the product asks leaders to call time of their own, in its languages. */
const REFLECTION: ReadonlySet<string> = new Set([
  "refleksion",
  "reflection",
  "refleksjon",
  "reflektion",
  "reflexion",
]);
const STRENGTH = 3;

/** Whoever calls an entry of their own as they were asked to is taken at their word; with others it may be supervision. */
export function addAskedName(title: string, { inside, outside }: EventShape, scores: Float32Array): void {
  if ((inside ?? 0) + (outside ?? 0) > 0 || !REFLECTION.has(title.trim())) return;
  const at = placeOf("reflection");
  scores[at] = (scores[at] as number) + STRENGTH;
}
