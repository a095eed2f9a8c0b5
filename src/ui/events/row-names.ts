import type { ActivityId } from "../../domain/activity/activity";
import type { RowChange } from "../../domain/profile/records";
import { activityName, shortName, type Words } from "../words/words";

/** The rows' names as the leader has them. */
export interface RowNames {
  readonly full: (id: ActivityId) => string;
  readonly short: (id: ActivityId) => string;
}

export const rowNames = (words: Words, rows: ReadonlyMap<ActivityId, RowChange>): RowNames => ({
  full: (id) => activityName(words, id, rows.get(id)?.name),
  short: (id) => shortName(words, id, rows.get(id)?.name),
});
