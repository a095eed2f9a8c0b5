import { expandRule } from "../rules/expand-rule";
import { type Rule, readRule } from "../rules/rule";
import { endOfLine, type Property, readProperty, unfold } from "../text/content-line";
import { DAY_MS, dayNumber, HOUR_MS, type Local, MINUTE_MS, SECOND_MS } from "../times/civil";
import { readStamped, readStampedList } from "../times/stamped-time";
import type { Clock } from "./clock";

/** One STANDARD or DAYLIGHT block: from each of its onsets on, the clock is `to` ahead of UTC. */
interface Observance {
  readonly start: Local;
  readonly from: number;
  readonly to: number;
  readonly rules: readonly Rule[];
  readonly dates: readonly Local[];
}

interface Change {
  readonly at: number;
  readonly offset: number;
}

/** Nobody's meetings lie further back, and Outlook lets its rules begin in 1601. */
const EARLIEST = dayNumber(1900, 1, 1) * DAY_MS;
const MOST_CHANGES = 4000;

/** The clock of a VTIMEZONE, right until `horizon`; null when it defines none. */
export function fileClock(
  text: string,
  begin: number,
  end: number,
  horizon: number,
): Omit<Clock, "zone"> | null {
  const observances = readObservances(text, begin, end);
  const changes = observances.flatMap((observance) => changesOf(observance, horizon));
  if (changes.length === 0) return null;
  changes.sort((a, b) => a.at - b.at);
  const first = observances.reduce((a, b) => (b.start < a.start ? b : a));
  return { offsetAt: lookUp(changes, first.from) };
}

function lookUp(changes: readonly Change[], before: number): (at: number) => number {
  let [low, high, offset] = [0, 0, 0];
  return (at) => {
    if (at >= low && at < high) return offset;
    let [from, to] = [0, changes.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((changes[middle] as Change).at <= at) from = middle + 1;
      else to = middle;
    }
    low = changes[from - 1]?.at ?? Number.NEGATIVE_INFINITY;
    high = changes[from]?.at ?? Number.POSITIVE_INFINITY;
    offset = changes[from - 1]?.offset ?? before;
    return offset;
  };
}

function changesOf(observance: Observance, horizon: number): Change[] {
  const starts = new Set<number>([observance.start, ...observance.dates]);
  for (const rule of observance.rules) {
    // UNTIL is in UTC here, and the wall clock it is compared with is the one before the change.
    const until = rule.until
      ? rule.until.at + (rule.until.offset === null ? 0 : observance.from)
      : Number.POSITIVE_INFINITY;
    const untilEnd = rule.until?.isDate ? until + DAY_MS - 1 : until;
    const bounds = { from: EARLIEST, to: horizon, until: untilEnd, most: MOST_CHANGES };
    const expansion = expandRule(rule, observance.start, false, bounds, { steps: MOST_CHANGES * 4 });
    if (!expansion.complete) return [];
    for (const start of expansion.starts) starts.add(start);
  }
  return [...starts].map((start) => ({ at: start - observance.from, offset: observance.to }));
}

function readObservances(text: string, begin: number, end: number): Observance[] {
  const observances: Observance[] = [];
  let block: Property[] | null = null;
  for (let at = begin; at < end; ) {
    const stop = endOfLine(text, at, end);
    const property = readProperty(unfold(text, at, stop), at);
    at = stop + 1;
    if (!property) continue;
    const value = property.value.trim().toUpperCase();
    if (property.name === "BEGIN") block = value === "STANDARD" || value === "DAYLIGHT" ? [] : null;
    else if (property.name === "END") {
      const observance = block && readObservance(block);
      if (observance) observances.push(observance);
      block = null;
    } else block?.push(property);
  }
  return observances;
}

function readObservance(block: readonly Property[]): Observance | null {
  const start = block.find((property) => property.name === "DTSTART");
  const startsAt = start && readStamped(start);
  const to = readOffset(block.find((property) => property.name === "TZOFFSETTO")?.value);
  if (!startsAt || to === null) return null;
  const from = readOffset(block.find((property) => property.name === "TZOFFSETFROM")?.value) ?? to;
  const rules = block
    .filter((property) => property.name === "RRULE")
    .map((property) => readRule(property.value));
  const dates = block
    .filter((property) => property.name === "RDATE")
    .flatMap((property) => [...readStampedList(property)]);
  return {
    start: startsAt.at,
    from,
    to,
    rules: rules.filter((rule) => rule !== null),
    dates: dates.flatMap((date) => (date ? [date.at] : [])),
  };
}

export function readOffset(text: string | undefined): number | null {
  const parts = /^\s*([+-]?)(\d{1,2}):?(\d{2})?:?(\d{2})?\s*$/.exec(text ?? "");
  if (!parts) return null;
  const size =
    Number(parts[2]) * HOUR_MS + Number(parts[3] ?? 0) * MINUTE_MS + Number(parts[4] ?? 0) * SECOND_MS;
  return parts[1] === "-" ? -size : size;
}
