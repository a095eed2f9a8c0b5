import type { ActivityId, Marks } from "../domain/activity/activity";
import type { WeekId } from "../domain/time/weeks";
import type { Ports, RecordChange } from "./ports";
import { undoOfAll } from "./profile";
import { refreshWeek } from "./refresh-weeks";

/** Puts back what a decision changed. */
export type Undo = () => Promise<void>;

/** The leader says what an activity does to them; null takes the word back. `shown` is made anew at once. */
export const judgeActivity = (
  ports: Ports,
  id: ActivityId,
  marks: Marks | null,
  shown: WeekId,
): Promise<Undo> => decide(ports, [{ kind: "mark", id, value: marks }], shown);

/**
 * Keeps decisions of the leader's, makes the week that is shown anew at once and leaves the other weeks listed as
 * touched: the background makes them anew, also when the surface closes in between.
 */
export async function decide(ports: Ports, changes: readonly RecordChange[], shown: WeekId): Promise<Undo> {
  const before = await ports.profile.write(changes, ports.clock.now());
  await refreshWeek(ports, shown);
  return async () => {
    await decide(ports, undoOfAll(changes, before), shown);
  };
}
