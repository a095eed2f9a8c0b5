import type { EventComponent } from "../event-component";
import type { Group } from "../series";

/** Files that were put together from several exports hold one event in several versions: the newest of each counts. */
export function currentVersions(components: readonly EventComponent[]): Group {
  const masters = new Map<string, EventComponent>();
  const overrides = new Map<string, EventComponent>();
  for (const component of components) {
    const id = component.recurrenceId;
    const versions = id ? overrides : masters;
    const slot = id
      ? `${id.at} ${id.zoneName} ${id.offset}`
      : `${component.uid === "" ? component.piece.begin : component.start.at}`;
    const known = versions.get(slot);
    if (!known || component.sequence >= known.sequence) versions.set(slot, component);
  }
  return { masters: [...masters.values()], overrides: [...overrides.values()] };
}
