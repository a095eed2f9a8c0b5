import type { EventComponent } from "./event-component";
import type { Noter } from "./findings";
import type { Limits } from "./limits";
import type { Budget } from "./rules/expand-rule";
import { DAY_MS, type Local, local } from "./times/civil";
import { type Duration, nominalLength } from "./times/duration";
import { type Clock, instantOf } from "./zones/clock";
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

/** All-day and floating times are the reader's own; the file's zone has no say in them. */
export const clockAt = (component: EventComponent, reading: Reading): Clock =>
  component.start.isDate ? reading.reader : reading.clockOf(component.start, component.piece, reading.note);

export function once(component: EventComponent, reading: Reading, slot: number | null): Occurrence {
  return place(component, component.start.at, clockAt(component, reading), reading, slot);
}

export function place(
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

export function endByDuration(duration: Duration, wall: Local, clock: Clock, isDate: boolean): number {
  const length = nominalLength(duration);
  if (isDate) return instantOf(local(wall + (length === 0 ? DAY_MS : length)), clock);
  return instantOf(local(wall + duration.days * DAY_MS), clock) + duration.exact;
}
