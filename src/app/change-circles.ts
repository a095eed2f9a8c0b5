import type { WeekId } from "../domain/time/weeks";
import type { Circle } from "./calendar-source";
import { CIRCLES, circleSetting } from "./circle-lists";
import { decide, type Undo } from "./judge-activity";
import type { EventNamer, Ports, RecordChange } from "./ports";
import { refreshWeek } from "./refresh-weeks";
import { renameEvents } from "./rename-events";

/** The leader's short lists: every event is named anew by the names in them. */
export async function changeCircles(
  ports: Ports & { readonly namer: () => Promise<EventNamer> },
  lists: Readonly<Record<Circle, string>>,
  shown: WeekId,
): Promise<Undo> {
  const changes = CIRCLES.map(
    (circle): RecordChange => ({ kind: "setting", id: circleSetting(circle), value: lists[circle] }),
  );
  const undo = await decide(ports, changes, shown);
  const nameAnew = async () => {
    await renameEvents(ports);
    await refreshWeek(ports, shown);
  };
  await nameAnew();
  return async () => {
    await undo();
    await nameAnew();
  };
}
