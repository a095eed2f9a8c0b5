import { type ActivityId, activity, canBeJudged, type Marks } from "../activity/activity";
import { firstGuess } from "../activity/first-guess";
import type { EventKey } from "../calendar/event";
import { type Millis, millis } from "../time/instant";
import type { Counted } from "./choose-once";
import { groupBy } from "./group-by";
import type { Share } from "./shared-time";
import { addSides, divide, energyOf, NO_TIME, type Sides } from "./sides";
import type { ActivityTime } from "./week-summary";

/** A share of counted time with what the leader has said of its activity. */
export interface Portion extends Share {
  readonly activity: ActivityId;
  readonly marks: Marks | null;
  readonly sides: Sides;
}

export function portionsOf(
  shares: readonly Share[],
  counted: readonly Counted[],
  marks: ReadonlyMap<ActivityId, Marks>,
): Portion[] {
  const activities = new Map<EventKey, ActivityId>(
    counted.map(({ event, naming }) => [event.key, naming.activity]),
  );
  return shares.map((share): Portion => {
    const id = activities.get(share.event) ?? activity("not-classifiable");
    const said = canBeJudged(id) ? (marks.get(id) ?? null) : null;
    return { ...share, activity: id, marks: said, sides: divide(share.time, said) };
  });
}

export const total = (times: readonly Millis[]): Millis => millis(times.reduce((all, time) => all + time, 0));
export const sum = (all: readonly Sides[]): Sides => all.reduce(addSides, NO_TIME);

export const sidesOf = (portions: readonly Portion[]): Sides => sum(portions.map(({ sides }) => sides));

/** Where the unjudged time would fall if every first guess were right. */
export function guessedSides(portions: readonly Portion[]): Sides {
  const waiting = portions.filter(({ marks }) => marks === null);
  return sum(waiting.map(({ time, activity: id }) => divide(time, firstGuess(id))));
}

/** Judged time weighed by its energy, from -100 to +100; null when nothing is judged. */
export function indexOf(portions: readonly Portion[]): number | null {
  let judged = 0;
  let energy = 0;
  for (const { marks, time } of portions) {
    if (!marks) continue;
    judged += time;
    energy += time * energyOf(marks);
  }
  return judged === 0 ? null : (100 * energy) / judged;
}

/** Longest first. */
export function activitiesOf(portions: readonly Portion[]): ActivityTime[] {
  return [...groupBy(portions, (portion) => portion.activity)]
    .map(
      ([id, parts]): ActivityTime => ({
        activity: id,
        time: total(parts.map((part) => part.time)),
        sides: sidesOf(parts),
        events: [...new Set(parts.map((part) => part.event))].sort(),
      }),
    )
    .sort((a, b) => b.time - a.time || (a.activity < b.activity ? -1 : 1));
}
