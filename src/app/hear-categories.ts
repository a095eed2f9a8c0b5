import { type ActivityId, canBeJudged, type Marks } from "../domain/activity/activity";
import { type EnergyNames, namesFor, toldBy } from "../domain/activity/energy-categories";
import type { CategoryPorts, CategoryUnit } from "./category-units";
import { refreshTouchedWeeks } from "./refresh-weeks";
import { isSame, settled, type WrittenRow } from "./written-categories";

export interface Heard {
  readonly units: readonly CategoryUnit[];
  /** What the leader says of activities since. */
  readonly marks: ReadonlyMap<ActivityId, Marks>;
}

/**
 * What the leader has set in the calendar since we wrote is their word about the activity; what says the same as their
 * word here is nothing new, wherever it comes from. Taking a category off speaks of that event alone.
 */
export async function hearLeader(
  ports: CategoryPorts,
  units: readonly CategoryUnit[],
  names: EnergyNames,
  marks: ReadonlyMap<ActivityId, Marks>,
): Promise<Heard> {
  const said = new Map<ActivityId, Marks>();
  const heard: CategoryUnit[] = [];
  for (const unit of units) {
    const { activity } = unit.named.naming;
    if (!canBeJudged(activity)) continue;
    const { written, word } = understood(unit, names, marks.get(activity));
    if (written !== unit.written || unit.isNew) await ports.written.put(written);
    if (word) said.set(activity, word);
    heard.push({ ...unit, written });
  }
  if (said.size === 0) return { units: heard, marks };
  const changes = [...said].map(([id, value]) => ({ kind: "mark", id, value }) as const);
  await ports.profile.write(changes, ports.clock.now());
  await refreshTouchedWeeks(ports);
  return { units: heard, marks: new Map([...marks, ...said]) };
}

function understood(
  { named, written, isNew }: CategoryUnit,
  names: EnergyNames,
  mark: Marks | undefined,
): { readonly written: WrittenRow; readonly word: Marks | null } {
  const ours = [names.gives, names.drains, ...written.names, ...(written.intended ?? [])];
  const borne = named.event.categories.filter((name) => ours.includes(name));
  const adopted = { written: settled(written, borne), word: null };
  if (written.intended && isSame(borne, written.intended)) return adopted;
  if (isSame(borne, written.names)) return { written, word: null };
  const wanted = namesFor(mark, names);
  if (isSame(borne, wanted)) return adopted;
  if (borne.length === 0) return { written: settled(written, [], wanted), word: null };
  // Most likely a copy of a meeting that bears it: what it says of another activity is nobody's word.
  if (isNew && mark) return adopted;
  return { written: settled(written, borne), word: toldBy(borne, names, mark) };
}
