import type { ActivityId } from "../activity/activity";
import { firstGuess } from "../activity/first-guess";
import { instant } from "../time/instant";
import { groupBy } from "./group-by";
import { type Portion, sidesOf, total } from "./portions";
import type { Block } from "./week-summary";

/** One block an event, in the order of the day. `portions` are those of one day. */
export function blocksOf(portions: readonly Portion[]): Block[] {
  return [...groupBy(portions, (portion) => portion.event)]
    .flatMap(([event, parts]): Block[] => {
      const [first] = parts;
      if (!first) return [];
      return [
        {
          event,
          activity: first.activity,
          start: instant(Math.min(...parts.map((part) => part.start))),
          end: instant(Math.max(...parts.map((part) => part.end))),
          time: total(parts.map((part) => part.time)),
          sides: sidesOf(parts),
          guess: first.marks ? null : guessWord(first.activity),
        },
      ];
    })
    .sort((a, b) => a.start - b.start || (a.event < b.event ? -1 : 1));
}

function guessWord(id: ActivityId): Block["guess"] {
  const guess = firstGuess(id);
  if (!guess) return null;
  if (guess.gives > 0) return guess.drains > 0 ? "both" : "gives";
  return guess.drains > 0 ? "drains" : "neutral";
}
