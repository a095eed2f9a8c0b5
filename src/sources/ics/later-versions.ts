import type { EventComponent } from "./event-component";
import { clockAt, type Occurrence, place, type Reading } from "./place";
import { local } from "./times/civil";
import { localOf } from "./zones/clock";

export interface LaterVersion {
  readonly slot: number;
  readonly component: EventComponent;
}

/** The overrides that speak for all later occurrences too, in the order of their slots. */
export const laterVersions = (slots: ReadonlyMap<EventComponent, number>): LaterVersion[] =>
  [...slots]
    .filter(([component]) => component.isThisAndFuture)
    .map(([component, slot]) => ({ component, slot }))
    .sort((a, b) => a.slot - b.slot);

/** The last of them before an occurrence. */
export function versionAt(versions: readonly LaterVersion[], at: number): LaterVersion | null {
  let [from, to] = [0, versions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((versions[middle] as LaterVersion).slot <= at) from = middle + 1;
    else to = middle;
  }
  return versions[from - 1] ?? null;
}

/** An occurrence as a later version has it: as long before or after its slot as the version is of its own. */
export function shifted(of: Occurrence, at: number, version: LaterVersion, reading: Reading): Occurrence {
  const { component, slot } = version;
  const clock = clockAt(component, reading);
  const moved = component.start.at - localOf(slot, clock);
  return place(component, local(localOf(at, clock) + moved), clock, reading, of.slot);
}
