import type { Property } from "../text/content-line";
import { DAY_MS, timeOfDay } from "../times/civil";
import { type Clock, localOf } from "../zones/clock";

const FLAGS: ReadonlySet<string> = new Set([
  "X-MICROSOFT-CDO-ALLDAYEVENT",
  "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT",
  "X-FUNAMBOL-ALLDAY",
]);

/** Outlook may write an all-day event with times, from midnight to midnight, and say in a line of its own what it is. */
export function isAllDayByFlag(
  details: readonly Property[],
  { start, end, clock }: { start: number; end: number; clock: Clock },
): boolean {
  if (!details.some(({ name, value }) => FLAGS.has(name) && /^\s*(?:true|1)\s*$/i.test(value))) return false;
  const [from, to] = [localOf(start, clock), localOf(end, clock)];
  return timeOfDay(from) === 0 && timeOfDay(to) === 0 && to - from >= DAY_MS;
}
