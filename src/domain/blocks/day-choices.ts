import type { Millis } from "../time/instant";
import type { DayOptions, Option } from "./options";
import { POINTS } from "./preferences";

/**
 * What counts before what, as one number each, so far apart that no sum of the lower ever reaches the higher:
 * blocks that stay, then booked blocks of other kinds left alone, then blocks moved within their day, then points.
 */
const STAYS = 2 ** 40;
const PUSHES = -(2 ** 31);
const WITHIN_DAY = 2 ** 22;

/** One way to spend a day: its blocks, what they are worth, and the time they take of the budget. */
export interface DayChoice {
  readonly blocks: readonly Option[];
  readonly value: number;
  readonly time: number;
}

/** How a budget is counted: in whole units, at most so many. Null where the budget cannot bind. */
export interface Purse {
  readonly unit: Millis;
  readonly units: number;
}

/**
 * For each number of blocks that the day can hold, the best way to hold them; with a purse, the best for each sum
 * of time that buys something better. Exact: every combination is weighed, by dynamic programming over the options.
 */
export function dayChoices(day: DayOptions, most: number, purse: Purse | null): DayChoice[][] {
  const table = weigh(day, most, purse);
  const choices: DayChoice[][] = [[{ blocks: [], value: 0, time: 0 }]];
  for (let count = 1; count <= table.most; count++) {
    const ofCount: DayChoice[] = [];
    for (let units = 0; units <= table.units; units++) {
      const best = bestOf(day, table, count, units);
      const before = ofCount.at(-1);
      if (best && (!before || compareChoices(best, before) < 0)) ofCount.push(best);
    }
    if (ofCount.length === 0) break;
    choices.push(ofCount);
  }
  return choices;
}

function bestOf(day: DayOptions, table: Table, count: number, units: number): DayChoice | null {
  let best: DayChoice | null = null;
  for (let kept = 0; kept <= Math.min(count, table.kept); kept++) {
    const sum = table.value(0, count, kept, units);
    if (sum === Number.NEGATIVE_INFINITY) continue;
    const within = Math.min(day.booked - kept, count - kept);
    const value = sum + kept * STAYS + within * WITHIN_DAY + (count - 1) * POINTS.sameDay;
    if (best && value < best.value) continue;
    const blocks = table.blocks(count, kept, units);
    const time = blocks.reduce((time, { start, end }) => time + table.unitsOf(end - start), 0);
    const choice = { blocks, value, time };
    if (!best || compareChoices(choice, best) < 0) best = choice;
  }
  return best;
}

/** Below nought when `a` is to be taken: worth more, or worth the same and earlier. */
const compareChoices = (a: DayChoice, b: DayChoice): number =>
  b.value - a.value || compareInTime(a.blocks, b.blocks);

/** Of two plans with as many blocks, the one whose first differing block is earlier, or shorter, goes first. */
export function compareInTime(a: readonly Option[], b: readonly Option[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [x, y] = [a[at] as Option, b[at] as Option];
    if (x.start !== y.start || x.end !== y.end) return x.start - y.start || x.end - y.end;
  }
  return 0;
}

interface Table {
  readonly most: number;
  readonly kept: number;
  readonly units: number;
  unitsOf(length: number): number;
  /** The most that `count` blocks, `kept` of them where they are booked, are worth from option `from` on. */
  value(from: number, count: number, kept: number, units: number): number;
  blocks(count: number, kept: number, units: number): Option[];
}

function weigh({ options }: DayOptions, wished: number, purse: Purse | null): Table {
  const most = Math.min(wished, options.length);
  const kept = Math.min(most, options.filter(({ isKept }) => isKept).length);
  const units = purse?.units ?? 0;
  const unitsOf = (length: number) => (purse ? length / purse.unit : 0);
  const next = nextOf(options);
  const perKept = units + 1;
  const perCount = perKept * (kept + 1);
  const perOption = perCount * (most + 1);
  const values = new Float64Array(perOption * (options.length + 1)).fill(Number.NEGATIVE_INFINITY);
  const place = (from: number, count: number, keptCount: number, left: number) =>
    from * perOption + count * perCount + keptCount * perKept + left;
  const taken = (from: number, count: number, keptCount: number, left: number): number => {
    const option = options[from] as Option;
    const rest = left - unitsOf(option.end - option.start);
    const keptRest = keptCount - (option.isKept ? 1 : 0);
    if (rest < 0 || keptRest < 0) return Number.NEGATIVE_INFINITY;
    const worth = option.points + option.pushes * PUSHES;
    return worth + (values[place(next[from] as number, count - 1, keptRest, rest)] as number);
  };
  for (let from = options.length; from >= 0; from--) {
    for (let left = 0; left <= units; left++) values[place(from, 0, 0, left)] = 0;
    if (from === options.length) continue;
    for (let count = 1; count <= most; count++)
      for (let keptCount = 0; keptCount <= Math.min(kept, count); keptCount++)
        for (let left = 0; left <= units; left++) {
          const skipped = values[place(from + 1, count, keptCount, left)] as number;
          const value = Math.max(skipped, taken(from, count, keptCount, left));
          values[place(from, count, keptCount, left)] = value;
        }
  }
  return {
    most,
    kept,
    units,
    unitsOf,
    value: (from, count, keptCount, left) => values[place(from, count, keptCount, left)] as number,
    blocks(count, keptCount, left) {
      const chosen: Option[] = [];
      let [from, rest, keptRest] = [0, left, keptCount];
      while (chosen.length < count) {
        const option = options[from] as Option;
        const remaining = count - chosen.length;
        // Taken whenever it is as good as skipping, so that of equal plans the earliest is found.
        if (taken(from, remaining, keptRest, rest) === values[place(from, remaining, keptRest, rest)]) {
          chosen.push(option);
          rest -= unitsOf(option.end - option.start);
          keptRest -= option.isKept ? 1 : 0;
          from = next[from] as number;
        } else from++;
      }
      return chosen;
    },
  };
}

/** For each option the first one that begins when it is over. */
function nextOf(options: readonly Option[]): number[] {
  return options.map(({ end }, position) => {
    let [low, high] = [position + 1, options.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((options[middle] as Option).start >= end) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}
