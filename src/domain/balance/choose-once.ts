import type { CalendarId, EventKey } from "../calendar/event";
import type { NamedEvent } from "../classify/naming";
import { type CountingRule, countingRuleOf } from "./counting-rules";
import type { SetAside } from "./week-summary";

export interface Counted extends NamedEvent {
  readonly rule: CountingRule;
}

/** The same meeting in two calendars counts once: where it counts, rather than where it was declined or cancelled. */
export function chooseOnce(events: readonly NamedEvent[]): { kept: Counted[]; setAside: SetAside[] } {
  const ordered = events
    .map((each): Counted => ({ ...each, rule: countingRuleOf(each.event, each.naming) }))
    .sort((a, b) => idle(a) - idle(b) || byKey(a, b) || a.event.start - b.event.start);
  const holder = new Map<string, CalendarId>();
  const seen = new Set<EventKey>();
  const kept: Counted[] = [];
  const setAside: SetAside[] = [];
  for (const each of ordered) {
    const { uid, start, calendarId, key } = each.event;
    if (seen.has(key)) continue;
    seen.add(key);
    const meeting = `${start}/${uid}`;
    const first = holder.get(meeting);
    if (first !== undefined && first !== calendarId) {
      setAside.push({ event: key, rule: "same-meeting" });
      continue;
    }
    holder.set(meeting, calendarId);
    kept.push(each);
  }
  return { kept, setAside };
}

const idle = (each: Counted) => (each.rule.effect === "nothing" ? 1 : 0);
const byKey = ({ event: a }: Counted, { event: b }: Counted) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
