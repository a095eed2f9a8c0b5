import type { ActivityId } from "../domain/activity/activity";
import type { WeekId } from "../domain/time/weeks";
import type { Undo } from "./judge-activity";
import type { EventNamer, Ports, RecordChange } from "./ports";
import { loadProfile } from "./profile";
import { refreshWeek } from "./refresh-weeks";
import { renameEvents } from "./rename-events";

/**
 * Lets words about what events are mean another activity, or with null takes them back, as many as are given at once;
 * then names every event anew by what is left, so that a word taken back was never said.
 */
export async function changeWords(
  ports: Ports & { readonly namer: () => Promise<EventNamer> },
  ids: readonly string[],
  activity: ActivityId | null,
  shown: WeekId,
): Promise<Undo> {
  const { words } = await loadProfile(ports);
  const put = async (changes: readonly RecordChange[]) => {
    await ports.profile.write(changes, ports.clock.now());
    await renameEvents(ports);
    await refreshWeek(ports, shown);
  };
  const held = ids.flatMap((id) => {
    const word = words.get(id);
    return word ? [{ id, word }] : [];
  });
  await put(held.map(({ id, word }) => ({ kind: "word", id, value: activity && { ...word, activity } })));
  return () => put(held.map(({ id, word }) => ({ kind: "word", id, value: word })));
}
