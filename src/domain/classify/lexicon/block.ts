import type { KnownActivity } from "../../activity/activity";

/** "nothing" takes the sense out of a word that looks like another ("Rasmussen" holds MUS). */
export type Sense = KnownActivity | "nothing";

/**
 * Word parts that speak for an activity, and how loudly: 4 settles it, 3 says it, 2 suggests it, 1 leans that way.
 * A part that stands in several blocks speaks for several activities.
 */
export type Block = readonly [sense: Sense, strength: number, parts: string];
