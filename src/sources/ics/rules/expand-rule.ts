import {
  civilDay,
  DAY_MS,
  dayNumber,
  dayOfLocal,
  HOUR_MS,
  type Local,
  MINUTE_MS,
  SECOND_MS,
  timeOfDay,
  weekdayOf,
  yearOf,
} from "../times/civil";
import { type DayRule, dayRule, daysOfMonth, daysOfWeek, daysOfYear, isDayOf } from "./day-sets";
import type { Rule } from "./rule";

/** What is left of the work that a file may ask for; counted down by whoever works. */
export interface Budget {
  steps: number;
}

export interface Expansion {
  /** Wall-clock starts in order, without repeats. */
  readonly starts: readonly Local[];
  /** False when a limit ended it before the window did. */
  readonly complete: boolean;
}

export interface ExpansionBounds {
  /** Starts before this are counted but not returned. */
  readonly from: number;
  /** Starts from here on are neither. */
  readonly to: number;
  /** The wall clock of UNTIL, or infinity. */
  readonly until: number;
  readonly most: number;
}

/**
 * The starts of a rule inside the bounds. A rule without COUNT is entered where the window begins, so that
 * neither its age nor its frequency costs anything; DTSTART is the first occurrence even where its rule skips it.
 */
export function expandRule(
  rule: Rule,
  start: Local,
  isDate: boolean,
  bounds: ExpansionBounds,
  budget: Budget,
): Expansion {
  const found: Local[] = [];
  const last = Math.min(bounds.until, bounds.to - 1);
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  let complete = true;

  const take = (at: number): boolean => {
    if (at > last || left <= 0) return false;
    left--;
    if (at < bounds.from) return true;
    if (found.length >= bounds.most) {
      complete = false;
      return false;
    }
    found.push(at as Local);
    return true;
  };

  if (!take(start)) return { starts: found, complete };
  const periods = periodsOf(rule, start, isDate);
  let index = rule.count === null ? periods.firstAt(bounds.from) : 0;
  if (rule.count !== null && isOnePerPeriod(rule)) {
    const passed = Math.max(0, Math.min(periods.firstAt(bounds.from), left) - 1);
    index = passed + 1;
    left -= passed;
  }
  for (let alive = true; alive; index++) {
    if (--budget.steps < 0) return { starts: found, complete: false };
    index = periods.nextWorth(index);
    if (periods.startOf(index) > last) break;
    for (const at of atPositions(rule, periods.timesOf(index))) {
      if (at <= start) continue;
      budget.steps--;
      alive = take(at);
      if (!alive) break;
    }
  }
  return { starts: found, complete };
}

interface Periods {
  /** The index of a period that begins at or before `at`, with one to spare. */
  firstAt(at: number): number;
  startOf(index: number): number;
  /** The first index from here on that can hold anything at all. */
  nextWorth(index: number): number;
  timesOf(index: number): readonly number[];
}

/** Such a rule has one occurrence in each period, so that a COUNT can be counted without walking. */
function isOnePerPeriod(rule: Rule): boolean {
  if (rule.frequency === "YEARLY" || rule.frequency === "MONTHLY") return false;
  return [
    rule.byMonth,
    rule.byWeekNo,
    rule.byYearDay,
    rule.byMonthDay,
    rule.byDay,
    rule.byHour,
    rule.byMinute,
    rule.bySecond,
    rule.bySetPos,
  ].every((part) => part.length === 0);
}

function atPositions(rule: Rule, times: readonly number[]): readonly number[] {
  if (rule.bySetPos.length === 0 || times.length === 0) return times;
  const picked = new Set<number>();
  for (const position of rule.bySetPos) {
    const time = times[position > 0 ? position - 1 : times.length + position];
    if (time !== undefined) picked.add(time);
  }
  return [...picked].sort((a, b) => a - b);
}

function periodsOf(rule: Rule, start: Local, isDate: boolean): Periods {
  if (isDate || rule.frequency === "YEARLY" || rule.frequency === "MONTHLY")
    return dayPeriods(rule, start, isDate);
  if (rule.frequency === "WEEKLY" || rule.frequency === "DAILY") return dayPeriods(rule, start, isDate);
  return clockPeriods(rule, start);
}

/** Years, months, weeks and days: a set of days times a set of times of day. */
function dayPeriods(rule: Rule, start: Local, isDate: boolean): Periods {
  const of = dayRule(rule, dayOfLocal(start));
  const times = isDate ? [0] : timesOfDay(rule, start);
  const steps = calendarSteps(of);
  return {
    firstAt: (at) => Math.max(0, Math.floor((steps.numberAt(dayOfLocal(at as Local)) - 1) / rule.interval)),
    startOf: (index) => steps.firstDay(index * rule.interval) * DAY_MS,
    nextWorth: (index) => index,
    timesOf: (index) => {
      const days = steps.days(index * rule.interval);
      if (times.length === 1) {
        const time = times[0] as number;
        return days.map((day) => day * DAY_MS + time);
      }
      return days.flatMap((day) => times.map((time) => day * DAY_MS + time));
    },
  };
}

interface CalendarSteps {
  /** How many years, months, weeks or days a day lies after DTSTART's. */
  numberAt(day: number): number;
  firstDay(number: number): number;
  days(number: number): number[];
}

function calendarSteps(of: DayRule): CalendarSteps {
  const { rule, anchor } = of;
  const year = yearOf(anchor);
  if (rule.frequency === "YEARLY") {
    return {
      numberAt: (day) => yearOf(day) - year,
      firstDay: (number) => dayNumber(year + number, 1, 1),
      days: (number) => daysOfYear(of, year + number),
    };
  }
  if (rule.frequency === "MONTHLY") {
    const months = (day: number) => {
      const civil = civilDay(day);
      return civil.year * 12 + civil.month - 1;
    };
    const first = months(anchor);
    const yearAndMonth = (number: number): [number, number] => [
      Math.floor((first + number) / 12),
      ((first + number) % 12) + 1,
    ];
    return {
      numberAt: (day) => months(day) - first,
      firstDay: (number) => dayNumber(...yearAndMonth(number), 1),
      days: (number) => daysOfMonth(of, ...yearAndMonth(number)),
    };
  }
  if (rule.frequency === "WEEKLY") {
    const first = anchor - ((weekdayOf(anchor) - rule.weekStart + 7) % 7);
    return {
      numberAt: (day) => Math.floor((day - first) / 7),
      firstDay: (number) => first + 7 * number,
      days: (number) => daysOfWeek(of, first + 7 * number),
    };
  }
  return {
    numberAt: (day) => day - anchor,
    firstDay: (number) => anchor + number,
    days: (number) => (isDayOf(rule, anchor + number) ? [anchor + number] : []),
  };
}

function timesOfDay(rule: Rule, start: Local): number[] {
  const time = timeOfDay(start);
  const hours = rule.byHour.length > 0 ? rule.byHour : [Math.floor(time / HOUR_MS)];
  return hours.flatMap((hour) => minutesAndSeconds(rule, start).map((rest) => hour * HOUR_MS + rest));
}

function minutesAndSeconds(rule: Rule, start: Local): number[] {
  const minutes =
    rule.byMinute.length > 0 ? rule.byMinute : [Math.floor((timeOfDay(start) % HOUR_MS) / MINUTE_MS)];
  return minutes.flatMap((minute) => secondsOf(rule, start).map((second) => minute * MINUTE_MS + second));
}

function secondsOf(rule: Rule, start: Local): number[] {
  const seconds = rule.bySecond.length > 0 ? rule.bySecond : [(timeOfDay(start) % MINUTE_MS) / SECOND_MS];
  return seconds.map((second) => second * SECOND_MS);
}

/** Hours, minutes and seconds. Whatever a part rules out is leapt over whole: a day, an hour, a minute. */
function clockPeriods(rule: Rule, start: Local): Periods {
  const unit = rule.frequency === "HOURLY" ? HOUR_MS : rule.frequency === "MINUTELY" ? MINUTE_MS : SECOND_MS;
  const first = Math.floor(start / unit) * unit;
  const step = rule.interval * unit;
  const indexFrom = (at: number) => Math.max(0, Math.ceil((at - first) / step));
  const startOf = (index: number) => first + index * step;
  const inside =
    rule.frequency === "HOURLY"
      ? minutesAndSeconds(rule, start)
      : rule.frequency === "MINUTELY"
        ? secondsOf(rule, start)
        : [0];

  const blockedUntil = (at: number): number => {
    const day = dayOfLocal(at as Local);
    if (!isDayOf(rule, day)) return (day + 1) * DAY_MS;
    const hour = Math.floor((at - day * DAY_MS) / HOUR_MS);
    if (rule.byHour.length > 0 && !rule.byHour.includes(hour)) return day * DAY_MS + (hour + 1) * HOUR_MS;
    if (unit === HOUR_MS || rule.byMinute.length === 0) return at;
    const minute = Math.floor((timeOfDay(at as Local) % HOUR_MS) / MINUTE_MS);
    return rule.byMinute.includes(minute) ? at : (Math.floor(at / MINUTE_MS) + 1) * MINUTE_MS;
  };
  const isSecond = (at: number) =>
    unit !== SECOND_MS ||
    rule.bySecond.length === 0 ||
    rule.bySecond.includes((timeOfDay(at as Local) % MINUTE_MS) / SECOND_MS);

  return {
    firstAt: (at) => Math.max(0, Math.floor((at - first) / step) - 1),
    startOf,
    nextWorth: (index) => Math.max(index, indexFrom(blockedUntil(startOf(index)))),
    timesOf: (index) => {
      const at = startOf(index);
      return blockedUntil(at) === at && isSecond(at) ? inside.map((rest) => at + rest) : [];
    },
  };
}
