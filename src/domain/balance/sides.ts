import type { Marks } from "../activity/activity";
import { type Millis, millis } from "../time/instant";

/** Counted time by what it does to the leader. The four always add up to the counted time. */
export interface Sides {
  readonly giving: Millis;
  readonly draining: Millis;
  readonly neutral: Millis;
  readonly unjudged: Millis;
}

export const NO_TIME: Sides = {
  giving: millis(0),
  draining: millis(0),
  neutral: millis(0),
  unjudged: millis(0),
};

export const totalOf = (sides: Sides): Millis =>
  millis(sides.giving + sides.draining + sides.neutral + sides.unjudged);

export const addSides = (a: Sides, b: Sides): Sides => ({
  giving: millis(a.giving + b.giving),
  draining: millis(a.draining + b.draining),
  neutral: millis(a.neutral + b.neutral),
  unjudged: millis(a.unjudged + b.unjudged),
});

/** Time of an activity by the leader's marks; without marks it waits for the leader's word. */
export function divide(time: Millis, marks: Marks | null): Sides {
  if (!marks) return { ...NO_TIME, unjudged: time };
  const weight = marks.gives + marks.drains;
  if (weight === 0) return { ...NO_TIME, neutral: time };
  const giving = millis((time * marks.gives) / weight);
  return { ...NO_TIME, giving, draining: millis(time - giving) };
}

/** What the marks add to the index: from -1 (drains fully) to +1 (gives fully). */
export const energyOf = (marks: Marks): number => (marks.gives - marks.drains) / 2;
