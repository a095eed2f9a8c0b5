import { KNOWN_ACTIVITIES, type KnownActivity } from "../activity/activity";

export const COUNT = KNOWN_ACTIVITIES.length;
/** Activities are shipped as printable signs, from this one on. */
export const FIRST_ACTIVITY = 48;
export const activitySign = (at: number) => String.fromCharCode(FIRST_ACTIVITY + at);

const places = new Map<string, number>(KNOWN_ACTIVITIES.map((id, at) => [id, at]));

/** Where an activity stands in a row of scores. */
export const placeOf = (id: KnownActivity): number => places.get(id) as number;

export interface Ranking {
  readonly best: number;
  readonly second: number;
  /** How much likelier than everything else together the best is held to be. */
  readonly chance: number;
  readonly secondChance: number;
}

/** Turns scores into chances and finds the two likeliest. */
export function rank(scores: ArrayLike<number>): Ranking {
  let best = 0;
  let second = -1;
  for (let at = 1; at < scores.length; at++) {
    if ((scores[at] as number) > (scores[best] as number)) {
      second = best;
      best = at;
    } else if (second < 0 || (scores[at] as number) > (scores[second] as number)) second = at;
  }
  const top = scores[best] as number;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += Math.exp((scores[at] as number) - top);
  const secondChance = second < 0 ? 0 : Math.exp((scores[second] as number) - top) / sum;
  return { best, second, chance: 1 / sum, secondChance };
}

/** Scores become logarithms of chances that add up to one. */
export function toLogs(scores: Float32Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  const whole = top + Math.log(sum);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) - whole;
}
