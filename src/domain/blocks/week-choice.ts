import { compareInTime, type DayChoice, dayChoices, type Purse } from "./day-choices";
import type { DayOptions, Option } from "./options";
import { POINTS } from "./preferences";

interface Tail {
  readonly value: number;
  readonly blocks: readonly Option[];
}

/** What the last block before a day does to the first block on it. */
const NONE = 0;
const DAY_BEFORE = 1;
const SAME_DAY = 2;
type Before = typeof NONE | typeof DAY_BEFORE | typeof SAME_DAY;
const COST_OF: Readonly<Record<Before, number>> = { 0: 0, 1: POINTS.nextDay, 2: POINTS.sameDay };

const DAYS = 7;

/**
 * As many blocks as can be, at most `wished`; of those weeks the best; of equally good ones the one whose first
 * differing block is earliest. `lastDay` is the day of the last block that has passed, -1 for none.
 */
export function chooseWeek(
  days: readonly DayOptions[],
  wished: number,
  lastDay: number,
  purse: Purse | null,
): readonly Option[] {
  const choices: DayChoice[][][] = Array.from({ length: DAYS }, () => []);
  for (const day of days) choices[day.day.index] = dayChoices(day, wished, purse);
  const units = purse?.units ?? 0;
  const known = new Map<number, Tail | null>();

  /** The best way to place exactly `left` blocks on `day` and the days after it. */
  function tail(day: number, left: number, rest: number, before: Before): Tail | null {
    if (day === DAYS) return left === 0 ? { value: 0, blocks: [] } : null;
    const key = ((day * (wished + 1) + left) * (units + 1) + rest) * 3 + before;
    const held = known.get(key);
    if (held !== undefined) return held;
    const found = bestFrom(day, left, rest, before);
    known.set(key, found);
    return found;
  }

  function bestFrom(day: number, left: number, rest: number, before: Before): Tail | null {
    let best = tail(day + 1, left, rest, before === SAME_DAY ? DAY_BEFORE : NONE);
    const ofDay = choices[day] ?? [];
    for (let count = 1; count <= Math.min(left, ofDay.length - 1); count++)
      for (const choice of ofDay[count] ?? []) {
        if (choice.time > rest) continue;
        const after = tail(day + 1, left - count, rest - choice.time, DAY_BEFORE);
        if (!after) continue;
        const value = choice.value + after.value + COST_OF[before];
        if (best && value < best.value) continue;
        const blocks = [...choice.blocks, ...after.blocks];
        if (!best || value > best.value || compareInTime(blocks, best.blocks) < 0) best = { value, blocks };
      }
    return best;
  }

  for (let count = wished; count > 0; count--) {
    const found = tail(Math.max(0, lastDay), count, units, lastDay >= 0 ? SAME_DAY : NONE);
    if (found) return found.blocks;
  }
  return [];
}
