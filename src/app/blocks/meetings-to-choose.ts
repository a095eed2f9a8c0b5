import { chosenBy } from "../../domain/blocks/anchors";
import { blockOfUid } from "../../domain/blocks/block-id";
import type { PlannedWeek } from "./plan-blocks";

/** A meeting that a block can lie behind, each time that it is held. */
export interface MeetingChoice {
  readonly id: string;
  readonly title: string;
}

/** The meetings of the coming weeks, each series once, in order of their titles. */
export function meetingsToChoose(weeks: readonly PlannedWeek[], locale: string): MeetingChoice[] {
  const found = new Map<string, string>();
  for (const { event } of weeks.flatMap(({ events }) => events)) {
    const isNone = event.allDay || event.status === "cancelled" || blockOfUid(event.uid) !== null;
    if (!isNone && event.title !== "") found.set(chosenBy(event), event.title);
  }
  return [...found]
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}
