import type { Role } from "../domain/classify/roles";
import type { WeekId } from "../domain/time/weeks";
import { changeSetting } from "./change-setting";
import type { Undo } from "./judge-activity";
import type { EventNamer, Ports } from "./ports";
import { refreshWeek } from "./refresh-weeks";
import { renameEvents } from "./rename-events";

/** What kind of place the leader leads; every event is named anew by it. */
export async function changeRole(
  ports: Ports & { readonly namer: () => Promise<EventNamer> },
  role: Role | null,
  shown: WeekId,
): Promise<Undo> {
  const undo = await changeSetting(ports, "role", role);
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
