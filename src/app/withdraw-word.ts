import type { WeekId } from "../domain/time/weeks";
import type { Undo } from "./judge-activity";
import type { EventNamer, Ports, RecordChange } from "./ports";
import { loadProfile } from "./profile";
import { refreshWeek } from "./refresh-weeks";
import { renameEvents } from "./rename-events";

/** Takes back a word about what events are, and names every event anew without it. */
export async function withdrawWord(
  ports: Ports & { readonly namer: () => Promise<EventNamer> },
  id: string,
  shown: WeekId,
): Promise<Undo> {
  const { words } = await loadProfile(ports);
  const value = words.get(id) ?? null;
  const put = async (change: RecordChange) => {
    await ports.profile.write([change], ports.clock.now());
    await renameEvents(ports);
    await refreshWeek(ports, shown);
  };
  await put({ kind: "word", id, value: null });
  return () => put({ kind: "word", id, value });
}
