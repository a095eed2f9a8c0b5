import type { ActivityId, Marks } from "../../domain/activity/activity";
import { canBeJudged } from "../../domain/activity/activity";
import type { CountingRule } from "../../domain/balance/counting-rules";

/** How an event looks: what it does to the leader, or that it stands beside the balance. */
export type Energy = "gives" | "drains" | "both" | "neutral" | "unjudged" | "aside";

export function energyOfMarks(marks: Marks | null): Exclude<Energy, "aside"> {
  if (!marks) return "unjudged";
  if (marks.gives > 0) return marks.drains > 0 ? "both" : "gives";
  return marks.drains > 0 ? "drains" : "neutral";
}

export function energyOfEvent(
  activity: ActivityId,
  rule: CountingRule,
  marks: ReadonlyMap<ActivityId, Marks>,
): Energy {
  if (rule.effect !== "hours" && rule.effect !== "day-norm") return "aside";
  return energyOfMarks(canBeJudged(activity) ? (marks.get(activity) ?? null) : null);
}
