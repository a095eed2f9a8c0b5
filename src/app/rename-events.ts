import type { EventNamer, Ports } from "./ports";
import { loadProfile } from "./profile";
import { refreshTouchedWeeks } from "./refresh-weeks";

/** Names every stored event anew by all that the leader has said so far, and makes the weeks that changed anew. */
export async function renameEvents(
  ports: Ports & { readonly namer: () => Promise<EventNamer> },
): Promise<number> {
  const [namer, { frames }, records, held] = await Promise.all([
    ports.namer(),
    loadProfile(ports),
    ports.profile.records(),
    ports.events.all(),
  ]);
  const named = namer.name(
    held.map(({ event }) => event),
    records,
    frames.zone,
  );
  const weeks = await ports.events.rename(named);
  await refreshTouchedWeeks(ports);
  return weeks.length;
}
