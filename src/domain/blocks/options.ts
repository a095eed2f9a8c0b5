import { type Instant, instant, MINUTE, overlaps, type Span } from "../time/instant";
import { type Gap, gapsFrom, holds, onGridAfter, STEP } from "./free-time";
import { type Preferences, pointsOf } from "./preferences";
import type { WorkingDay } from "./working-days";

/** One place where one block could lie. */
export interface Option extends Span {
  readonly points: number;
  /** A block of this kind is booked exactly there. */
  readonly isKept: boolean;
  /** How many booked blocks of later kinds it would push away. */
  readonly pushes: number;
}

/** What one working day offers, in order of start, then of end. */
export interface DayOptions {
  readonly day: WorkingDay;
  readonly options: readonly Option[];
  /** How many blocks of this kind are booked on the day, wherever they lie. */
  readonly booked: number;
}

export interface OptionsInput {
  readonly days: readonly WorkingDay[];
  /** What is free, by every hard rule but the notice that a new block needs. */
  readonly gaps: readonly Gap[];
  readonly earliest: Instant;
  readonly prefer: Preferences;
  /** For kinds behind events: where a block may begin. Null where it may begin anywhere. */
  readonly starts: ReadonlySet<Instant> | null;
  readonly booked: readonly Span[];
  readonly bookedLater: readonly Span[];
}

/** Every place that the hard rules allow, weighed. */
export function optionsOf(input: OptionsInput): DayOptions[] {
  const spans = new Map(input.days.map((day) => [day.index, new Map<string, Span>()]));
  const add = ({ day }: Gap, start: number, end: number) =>
    spans.get(day.index)?.set(`${start}/${end}`, { start: instant(start), end: instant(end) });
  for (const gap of gapsFrom(input.gaps, input.earliest)) eachPlace(input, gap, add);
  // A block that is booked already needs no notice: the leader knows of it.
  for (const block of input.booked) {
    const gap = input.gaps.find((each) => holds(each, block));
    if (gap && mayStay(input, block)) add(gap, block.start, block.end);
  }
  const isBooked = new Set(input.booked.map(({ start, end }) => `${start}/${end}`));
  return input.days.map((day) => ({
    day,
    booked: input.booked.filter((block) => dayIndexOf(block, input.days) === day.index).length,
    options: [...(spans.get(day.index) ?? [])]
      .map(([key, span]) => ({
        ...span,
        points: pointsOf(input.prefer, span, day),
        isKept: isBooked.has(key),
        pushes: input.bookedLater.filter((block) => overlaps(block, span)).length,
      }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  }));
}

function eachPlace(
  { prefer: { wish }, starts }: OptionsInput,
  gap: Gap,
  add: (gap: Gap, start: number, end: number) => void,
): void {
  const [least, most] = [wish.least * MINUTE, wish.most * MINUTE];
  const lengthsFrom = (start: number) => {
    for (let end = start + least; end <= Math.min(gap.end, start + most); end += STEP) add(gap, start, end);
  };
  if (starts === null)
    for (let start = onGridAfter(gap.start); start + least <= gap.end; start += STEP) lengthsFrom(start);
  else for (const start of starts) if (gap.start <= start && start < gap.end) lengthsFrom(start);
}

function mayStay({ prefer: { wish }, starts }: OptionsInput, { start, end }: Span): boolean {
  const length = (end - start) / MINUTE;
  const fits = length >= wish.least && length <= wish.most && Number.isInteger(length);
  return fits && (starts === null || starts.has(start));
}

/** The working day whose hours a booked block begins in; -1 for none. */
export const dayIndexOf = ({ start }: Span, days: readonly WorkingDay[]): number =>
  days.find(({ windows }) => windows.some((window) => window.start <= start && start < window.end))?.index ??
  -1;
