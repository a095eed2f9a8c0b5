import type { Marks } from "./activity";

/** What the leader calls the two sides in their calendar. */
export interface EnergyNames {
  readonly gives: string;
  readonly drains: string;
}

/** The categories that say what the leader's marks say; none for what is neutral or has no word yet. */
export const namesFor = (marks: Marks | undefined, { gives, drains }: EnergyNames): string[] => [
  ...(marks && marks.gives > 0 ? [gives] : []),
  ...(marks && marks.drains > 0 ? [drains] : []),
];

/** What the leader says with the categories that an event bears. They know no strength: one that was said stays. */
export const toldBy = (
  names: readonly string[],
  { gives, drains }: EnergyNames,
  before: Marks | undefined,
): Marks => ({
  gives: names.includes(gives) ? before?.gives || 1 : 0,
  drains: names.includes(drains) ? before?.drains || 1 : 0,
});
