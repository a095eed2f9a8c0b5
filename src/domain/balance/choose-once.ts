import type { EventKey } from "../calendar/event";
import type { NamedEvent } from "../classify/naming";
import { type CountingRule, countingRuleOf } from "./counting-rules";
import type { SetAside } from "./week-summary";

export interface Counted extends NamedEvent {
  readonly rule: CountingRule;
}

/** The same meeting in two calendars counts once: where it counts, rather than where it was declined or cancelled. */
export function chooseOnce(events: readonly NamedEvent[]): { kept: Counted[]; setAside: SetAside[] } {
  const counts = (each: Counted) => (each.rule.effect === "nothing" ? 1 : 0);
  const ordered = events
    .map((each): Counted => ({ ...each, rule: countingRuleOf(each.event, each.naming) }))
    .sort(
      (a, b) => counts(a) - counts(b) || (a.event.key < b.event.key ? -1 : a.event.key > b.event.key ? 1 : 0),
    );
  const seen = new Map<string, EventKey>();
  const kept: Counted[] = [];
  const setAside: SetAside[] = [];
  for (const each of ordered) {
    const { uid, start, calendarId, key } = each.event;
    const meeting = `${start}/${uid}`;
    const first = seen.get(meeting);
    if (first !== undefined && first !== key && !first.startsWith(`${calendarId}/`)) {
      setAside.push({ event: key, rule: "same-meeting" });
      continue;
    }
    if (first === key) continue;
    seen.set(meeting, key);
    kept.push(each);
  }
  return { kept, setAside };
}
