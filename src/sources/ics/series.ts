import { type EventComponent, exceptionTimes, extraDates } from "./event-component";
import { laterVersions, shifted, versionAt } from "./later-versions";
import { clockAt, endByDuration, type Occurrence, once, place, type Reading } from "./place";
import { type Budget, expandRule } from "./rules/expand-rule";
import type { Rule } from "./rules/rule";
import { civilDay, DAY_MS, type Local, local, timeOfDay } from "./times/civil";
import type { StampedTime } from "./times/stamped-time";
import { type Clock, instantOf, localOf } from "./zones/clock";

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
  const versions = laterVersions(slots);
  const found: Occurrence[] = [];
  for (const master of group.masters) {
    for (const occurrence of repeats(master) ? expand(master, reading) : [once(master, reading, null)]) {
      const at = occurrence.slot ?? occurrence.start;
      if (overridden.has(at)) continue;
      const version = versionAt(versions, at);
      const shown = version ? shifted(occurrence, at, version, reading) : occurrence;
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
  for (const { start, end } of extraDates(master, daysAround(bounds), reading.note)) {
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
  for (const time of exceptionTimes(master, daysAround(window), reading.note)) {
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

const daysAround = ({ from, to }: { from: number; to: number }) => ({
  first: dayDigits(from - SLACK),
  last: dayDigits(to + SLACK),
});

/** 20261120 for any time of that day. */
function dayDigits(at: number): number {
  const { year, month, day } = civilDay(Math.floor(at / DAY_MS));
  return year * 10_000 + month * 100 + day;
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
