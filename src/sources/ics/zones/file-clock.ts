import { expandRule } from "../rules/expand-rule";
import { DAY_MS, dayNumber } from "../times/civil";
import { type Observance, readObservances } from "./observances";

/** The clock that a VTIMEZONE defines, and the stretch of time that it speaks about. */
export interface FileClock {
  offsetAt(at: number): number;
  /** From its first onset … */
  readonly from: number;
  /** … to its last, or for ever where a rule goes on. */
  readonly to: number;
}

interface Change {
  readonly at: number;
  readonly offset: number;
}

/** Nobody's meetings lie further back, and Outlook lets its rules begin in 1601. */
const EARLIEST = dayNumber(1900, 1, 1) * DAY_MS;
const MOST_CHANGES = 4000;

/** Right until `horizon`; null for a definition that defines nothing. */
export function fileClock(text: string, begin: number, end: number, horizon: number): FileClock | null {
  const observances = readObservances(text, begin, end);
  const changes = observances.flatMap((observance) => changesOf(observance, horizon));
  changes.sort((a, b) => a.at - b.at);
  const [first, last] = [changes[0], changes[changes.length - 1]];
  if (!first || !last) return null;
  const earliest = observances.reduce((a, b) => (b.start < a.start ? b : a));
  return {
    offsetAt: lookUp(changes, earliest.from),
    from: first.at,
    to: observances.some(goesOn) ? Number.POSITIVE_INFINITY : last.at,
  };
}

const goesOn = ({ rules }: Observance): boolean =>
  rules.some((rule) => rule.until === null && rule.count === null);

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
    const written = rule.until?.at ?? Number.POSITIVE_INFINITY;
    const wall = rule.until?.offset === 0 ? written + observance.from : written;
    const until = rule.until?.isDate ? wall + DAY_MS - 1 : wall;
    const bounds = { from: EARLIEST, to: horizon, until, most: MOST_CHANGES };
    const expansion = expandRule(rule, observance.start, false, bounds, { steps: MOST_CHANGES * 4 });
    if (!expansion.complete) return [];
    for (const start of expansion.starts) starts.add(start);
  }
  return [...starts].map((start) => ({ at: start - observance.from, offset: observance.to }));
}
