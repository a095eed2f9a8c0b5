import { type EventComponent, exceptionTimes } from "./event-component";
import type { Noter } from "./findings";
import type { Limits } from "./limits";
import { type Budget, expandRule } from "./rules/expand-rule";
import type { Rule } from "./rules/rule";
import { DAY_MS, type Local, local, timeOfDay } from "./times/civil";
import { type Duration, nominalLength } from "./times/duration";
import type { StampedTime } from "./times/stamped-time";
import { type Clock, instantOf, localOf } from "./zones/clock";
import type { ClockFinder } from "./zones/find-clock";

/** One time that an event takes place, with the component that describes it. */
export interface Occurrence {
  readonly component: EventComponent;
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
  readonly clock: Clock;
  /** Where the rule put it; null for an event that happens once. */
  readonly slot: number | null;
}

/** What a file is read for. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly reader: Clock;
  readonly clockOf: ClockFinder;
  readonly limits: Limits;
}

export interface Reading extends Window {
  readonly budget: Budget;
  readonly note: Noter;
}

/** Zones reach 14 hours to either side of UTC, and a change may add one: wall clocks are compared with this slack. */
const SLACK = 27 * 3_600_000;

/** All components of one uid: what repeats, and what is changed about single occurrences of it. */
export interface Group {
  readonly masters: readonly EventComponent[];
  readonly overrides: readonly EventComponent[];
}

export function occurrencesOf(group: Group, reading: Reading): Occurrence[] {
  const overridden = new Set<number>();
  const isSeries = group.masters.some(repeats) || group.overrides.length > 0;
  const slots = new Map<EventComponent, number>();
  const clockOfSeries = group.masters[0] && clockAt(group.masters[0], reading);
  const dateSeries = group.masters[0]?.start.isDate ?? false;
  for (const override of group.overrides) {
    const slot = slotOf(override, clockOfSeries ?? clockAt(override, reading), dateSeries, group, reading);
    slots.set(override, slot);
    overridden.add(slot);
  }
  const found: Occurrence[] = [];
  for (const master of group.masters) {
    for (const occurrence of repeats(master) ? expand(master, reading) : [once(master, reading, null)]) {
      const at = occurrence.slot ?? occurrence.start;
      if (overridden.has(at)) continue;
      const changed = laterVersion(group.overrides, slots, at);
      const shown = changed
        ? shifted(occurrence, at, changed, slots.get(changed) as number, reading)
        : occurrence;
      if (touches(shown, reading)) found.push(isSeries ? { ...shown, slot: at } : shown);
    }
  }
  for (const override of group.overrides) {
    const shown = once(override, reading, slots.get(override) as number);
    if (touches(shown, reading)) found.push(shown);
  }
  return found;
}

const repeats = (component: EventComponent): boolean =>
  component.rules.length > 0 || component.extraDates.length > 0;

/** A time without length belongs to the window it begins in. */
function touches(occurrence: Occurrence, { from, to }: Reading): boolean {
  if (occurrence.start >= to) return false;
  return occurrence.end > from || (occurrence.start === occurrence.end && occurrence.start >= from);
}

/** All-day and floating times are the reader's own; the file's zone has no say in them. */
const clockAt = (component: EventComponent, reading: Reading): Clock =>
  component.start.isDate ? reading.reader : reading.clockOf(component.start, component.piece, reading.note);

function once(component: EventComponent, reading: Reading, slot: number | null): Occurrence {
  return place(component, component.start.at, clockAt(component, reading), reading, slot);
}

function place(
  component: EventComponent,
  wall: Local,
  clock: Clock,
  reading: Reading,
  slot: number | null,
): Occurrence {
  const start = instantOf(wall, clock);
  const end = endOf(component, wall, start, clock, reading);
  const isBackwards = end < start;
  if (isBackwards) reading.note(component.piece, { reason: "end-before-start" });
  return { component, start, end: isBackwards ? start : end, allDay: component.start.isDate, clock, slot };
}

/**
 * Where start and end are told by one clock, the end keeps its time of day through every change of the clock,
 * as Outlook and Google show it; where they are told by two, as for a flight, the time between them is kept.
 */
function endOf(
  component: EventComponent,
  wall: Local,
  start: number,
  clock: Clock,
  reading: Reading,
): number {
  const { end, duration } = component;
  if (end) {
    const endClock =
      end.isDate && component.start.isDate
        ? reading.reader
        : reading.clockOf(end, component.piece, reading.note);
    if (endClock === clock) {
      const length = end.at - component.start.at;
      return instantOf(local(wall + (component.start.isDate && length === 0 ? DAY_MS : length)), clock);
    }
    return start + instantOf(end.at, endClock) - instantOf(component.start.at, clock);
  }
  if (duration) return endByDuration(duration, wall, clock, component.start.isDate);
  return component.start.isDate ? instantOf(local(wall + DAY_MS), clock) : start;
}

function endByDuration(duration: Duration, wall: Local, clock: Clock, isDate: boolean): number {
  const length = nominalLength(duration);
  if (isDate) return instantOf(local(wall + (length === 0 ? DAY_MS : length)), clock);
  return instantOf(local(wall + duration.days * DAY_MS), clock) + duration.exact;
}

function expand(master: EventComponent, reading: Reading): Occurrence[] {
  const clock = clockAt(master, reading);
  const first = place(master, master.start.at, clock, reading, null);
  const length = Math.max(0, first.end - first.start);
  const bounds = wallBounds(reading.from - length, reading.to, clock);
  const excluded = exclusions(master, clock, bounds, reading);
  const found = new Map<number, Occurrence>();
  const add = (occurrence: Occurrence) => {
    if (excluded.has(occurrence.start)) return;
    if (!found.has(occurrence.start)) found.set(occurrence.start, { ...occurrence, slot: occurrence.start });
  };

  if (master.rules.length === 0) add(first);
  for (const rule of master.rules) {
    for (const wall of startsOf(rule, master, clock, bounds, reading))
      add(place(master, wall, clock, reading, null));
  }
  for (const { start, end } of master.extraDates) {
    const extraClock = start.isDate ? clock : extraClockOf(start, master, clock, reading);
    const wall =
      start.isDate && !master.start.isDate ? local(start.at + timeOfDay(master.start.at)) : start.at;
    const occurrence = place(master, wall, extraClock, reading, null);
    if (!end) add(occurrence);
    else if ("days" in end) add({ ...occurrence, end: endByDuration(end, wall, extraClock, false) });
    else add({ ...occurrence, end: instantOf(end.at, reading.clockOf(end, master.piece, reading.note)) });
  }
  return [...found.values()];
}

/** The stretch of wall clock that may hold starts between two instants; a change nearby makes it wider. */
function wallBounds(from: number, to: number, clock: Clock): { from: number; to: number } {
  const slackAt = (at: number) => Math.abs(clock.offsetAt(at + DAY_MS) - clock.offsetAt(at - DAY_MS));
  return { from: localOf(from, clock) - slackAt(from), to: localOf(to, clock) + slackAt(to) };
}

/** A list of dates without a zone of its own goes by the clock of its series. */
const extraClockOf = (time: StampedTime, master: EventComponent, clock: Clock, reading: Reading): Clock =>
  time.offset === null && time.zoneName === null ? clock : reading.clockOf(time, master.piece, reading.note);

function startsOf(
  rule: Rule,
  master: EventComponent,
  clock: Clock,
  window: { from: number; to: number },
  reading: Reading,
): readonly Local[] {
  const { budget, limits } = reading;
  const own: Budget = { steps: Math.min(limits.stepsOfRule, budget.steps) };
  const allowed = own.steps;
  const bounds = { ...window, until: untilOf(rule, clock), most: limits.occurrencesOfOne };
  const expansion = expandRule(rule, master.start.at, master.start.isDate, bounds, own);
  budget.steps -= allowed - own.steps;
  if (!expansion.complete) reading.note(master.piece, { reason: "too-many-occurrences" });
  return expansion.starts;
}

/** UNTIL as the clock of the series shows it; a mere date lets its whole day in. */
function untilOf(rule: Rule, clock: Clock): number {
  const { until } = rule;
  if (!until) return Number.POSITIVE_INFINITY;
  if (until.isDate) return until.at + DAY_MS - 1;
  return until.offset === null ? until.at : localOf(until.at - until.offset, clock);
}

/** The excluded starts that lie near the window; a date without a time excludes its whole day. */
function exclusions(
  master: EventComponent,
  clock: Clock,
  window: { from: number; to: number },
  reading: Reading,
): { has(at: number): boolean } {
  const instants = new Set<number>();
  const days = new Set<number>();
  for (const time of exceptionTimes(master, reading.note)) {
    if (time.at < window.from - SLACK || time.at > window.to + SLACK) continue;
    if (time.isDate || master.start.isDate) days.add(Math.floor(time.at / DAY_MS));
    else instants.add(instantOf(time.at, extraClockOf(time, master, clock, reading)));
  }
  for (const rule of master.exceptionRules) {
    for (const wall of startsOf(rule, master, clock, window, reading)) instants.add(instantOf(wall, clock));
  }
  return {
    has: (at) => instants.has(at) || (days.size > 0 && days.has(Math.floor(localOf(at, clock) / DAY_MS))),
  };
}

/** The start that an override stands in for. */
function slotOf(
  override: EventComponent,
  clock: Clock,
  dateSeries: boolean,
  group: Group,
  reading: Reading,
): number {
  const id = override.recurrenceId as StampedTime;
  const master = group.masters[0];
  if (dateSeries) return instantOf(local(Math.floor(id.at / DAY_MS) * DAY_MS), reading.reader);
  // Some writers name the day only; the time of day is then the series' own.
  if (id.isDate && master) return instantOf(local(id.at + timeOfDay(master.start.at)), clock);
  if (id.isDate) return instantOf(id.at, reading.reader);
  return instantOf(id.at, extraClockOf(id, override, clock, reading));
}

/** The last override that changes its own and all later occurrences, for an occurrence after it. */
function laterVersion(
  overrides: readonly EventComponent[],
  slots: ReadonlyMap<EventComponent, number>,
  at: number,
): EventComponent | null {
  let best: EventComponent | null = null;
  for (const override of overrides) {
    const slot = slots.get(override) as number;
    if (!override.isThisAndFuture || slot > at) continue;
    if (!best || slot > (slots.get(best) as number)) best = override;
  }
  return best;
}

function shifted(of: Occurrence, at: number, by: EventComponent, slot: number, reading: Reading): Occurrence {
  const clock = clockAt(by, reading);
  const moved = by.start.at - localOf(slot, clock);
  return place(by, local(localOf(at, clock) + moved), clock, reading, of.slot);
}
