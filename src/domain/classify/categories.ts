import type { ActivityId } from "../activity/activity";
import type { EventShape } from "./event-shape";
import type { Naming } from "./naming";

/** A category that the leader has said the meaning of decides; any other is only evidence. */
export function namingByCategory(
  event: EventShape,
  meanings: ReadonlyMap<string, ActivityId> | undefined,
): Naming | null {
  if (meanings === undefined || meanings.size === 0) return null;
  for (const category of event.categories) {
    const activity = meanings.get(category);
    if (activity !== undefined)
      return {
        activity,
        confidence: 1,
        source: "category",
        reasons: [{ kind: "category", category }],
        second: null,
      };
  }
  return null;
}
