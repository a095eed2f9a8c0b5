import { instant, MINUTE } from "../../../domain/time/instant";
import { offsetAt, type ZoneId } from "../../../domain/time/zones";
import { DAY_MS, dayNumber, yearOf } from "../times/civil";
import type { Clock } from "./clock";

interface Year {
  readonly from: number;
  readonly to: number;
  /** The instants at which the offset changes, and the offsets before, between and after them. */
  readonly changes: readonly number[];
  readonly offsets: readonly number[];
}

/** Names are constants of the world, so these may be kept; zones that a file defines never are. */
const clocks = new Map<ZoneId, Clock>();

/** Asking `Intl` for each time costs more than all other reading, so a year's changes are found once. */
export function ianaClock(zone: ZoneId): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const years = new Map<number, Year>();
  let recent: Year = { from: 0, to: 0, changes: [], offsets: [0] };
  const clock: Clock = {
    zone,
    offsetAt(at) {
      if (at < recent.from || at >= recent.to) {
        const year = yearOf(Math.floor(at / DAY_MS));
        recent = years.get(year) ?? readYear(year, zone);
        years.set(year, recent);
      }
      let index = 0;
      while (index < recent.changes.length && at >= (recent.changes[index] as number)) index++;
      return recent.offsets[index] as number;
    },
  };
  clocks.set(zone, clock);
  return clock;
}

const ask = (at: number, zone: ZoneId): number => Math.round(offsetAt(instant(at), zone) * MINUTE);

/** No zone is known to change twice within nine days; Morocco's pause for Ramadan lasts about a month. */
const STEP = 9 * DAY_MS;

function readYear(year: number, zone: ZoneId): Year {
  const from = dayNumber(year, 1, 1) * DAY_MS;
  const to = dayNumber(year + 1, 1, 1) * DAY_MS;
  const changes: number[] = [];
  const offsets = [ask(from, zone)];
  for (let low = from; low < to; low += STEP) {
    const high = Math.min(low + STEP, to);
    const before = offsets[offsets.length - 1] as number;
    const after = ask(high, zone);
    if (after === before) continue;
    changes.push(findChange(low, high, before, zone));
    offsets.push(after);
  }
  return { from, to, changes, offsets };
}

/** Changes fall on whole seconds. */
function findChange(low: number, high: number, before: number, zone: ZoneId): number {
  let [from, to] = [low / 1000, high / 1000];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (ask(middle * 1000, zone) === before) from = middle;
    else to = middle;
  }
  return to * 1000;
}
