import { civilDay, dayNumber, daysInMonth, daysInYear, weekdayOf } from "../times/civil";
import type { Rule } from "./rule";

/**
 * The days, as day numbers in order, that a rule picks from one year, month, week or day.
 * `anchor` is the day of DTSTART, from which the standard takes whatever the rule leaves open.
 */
export interface DayRule {
  readonly rule: Rule;
  readonly anchor: number;
  readonly anchorMonth: number;
  readonly anchorMonthDay: number;
}

export function dayRule(rule: Rule, anchor: number): DayRule {
  const { month, day } = civilDay(anchor);
  return { rule, anchor, anchorMonth: month, anchorMonthDay: day };
}

export function daysOfYear(of: DayRule, year: number): number[] {
  const { rule } = of;
  if (rule.byYearDay.length > 0) return daysByYearDay(of, year);
  if (rule.byWeekNo.length > 0) return daysByWeekNo(of, year);
  if (rule.byMonth.length === 0 && rule.byMonthDay.length === 0) {
    if (rule.byDay.length > 0) return weekdaysIn(of, dayNumber(year, 1, 1), daysInYear(year));
    return orderly(monthDays(of, year, of.anchorMonth, [of.anchorMonthDay]));
  }
  const months = rule.byMonth.length > 0 ? rule.byMonth : ALL_MONTHS;
  return orderly(months.flatMap((month) => pickInMonth(of, year, month)));
}

export function daysOfMonth(of: DayRule, year: number, month: number): number[] {
  const { rule } = of;
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return [];
  return orderly(pickInMonth(of, year, month).filter((day) => isYearDay(rule, day)));
}

/** `monday` names the first day of the week, whatever the rule's week begins with. */
export function daysOfWeek(of: DayRule, monday: number): number[] {
  const { rule } = of;
  const wanted = rule.byDay.length > 0 ? rule.byDay.map((day) => day.weekday) : [weekdayOf(of.anchor)];
  const days: number[] = [];
  for (let day = monday; day < monday + 7; day++) {
    if (wanted.includes(weekdayOf(day)) && isMonthAndMonthDay(rule, day) && isYearDay(rule, day))
      days.push(day);
  }
  return days;
}

/** Whether the parts that limit days let this day pass; for rules that step by days or less. */
export function isDayOf(rule: Rule, day: number): boolean {
  if (rule.byDay.length > 0 && !rule.byDay.some((wanted) => wanted.weekday === weekdayOf(day))) return false;
  return isMonthAndMonthDay(rule, day) && isYearDay(rule, day) && isWeekNo(rule, day);
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const orderly = (days: number[]): number[] =>
  days.length < 2 ? days : [...new Set(days)].sort((a, b) => a - b);

function pickInMonth(of: DayRule, year: number, month: number): number[] {
  const { rule } = of;
  const length = daysInMonth(year, month);
  const first = dayNumber(year, month, 1);
  if (rule.byMonthDay.length > 0) {
    const days = monthDays(of, year, month, rule.byMonthDay);
    return rule.byDay.length > 0 ? days.filter((day) => isWeekdayIn(rule, day, first, length)) : days;
  }
  if (rule.byDay.length > 0) return weekdaysIn(of, first, length);
  return monthDays(of, year, month, [of.anchorMonthDay]);
}

function monthDays(of: DayRule, year: number, month: number, wanted: readonly number[]): number[] {
  const length = daysInMonth(year, month);
  const first = dayNumber(year, month, 1);
  const days: number[] = [];
  for (const number of wanted) {
    const day = number > 0 ? number : length + 1 + number;
    if (day >= 1 && day <= length) days.push(first + day - 1);
    else if (of.rule.skip === "BACKWARD") days.push(day < 1 ? first - 1 : first + length - 1);
    else if (of.rule.skip === "FORWARD") days.push(day < 1 ? first : first + length);
  }
  return days;
}

/** All weekdays that BYDAY names between `first` and `first + length`, counted within that stretch. */
function weekdaysIn(of: DayRule, first: number, length: number): number[] {
  const days: number[] = [];
  for (const { ordinal, weekday } of of.rule.byDay) {
    const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
    const last = first + length - 1;
    if (ordinal > 0) days.push(earliest + 7 * (ordinal - 1));
    else if (ordinal < 0) days.push(last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (ordinal + 1));
    else for (let day = earliest; day <= last; day += 7) days.push(day);
  }
  return orderly(days.filter((day) => day >= first && day < first + length));
}

function isWeekdayIn(rule: Rule, day: number, first: number, length: number): boolean {
  const fromStart = Math.floor((day - first) / 7) + 1;
  const fromEnd = -Math.floor((first + length - 1 - day) / 7) - 1;
  return rule.byDay.some(
    ({ ordinal, weekday }) =>
      weekday === weekdayOf(day) && (ordinal === 0 || ordinal === fromStart || ordinal === fromEnd),
  );
}

function daysByYearDay(of: DayRule, year: number): number[] {
  const { rule } = of;
  const length = daysInYear(year);
  const first = dayNumber(year, 1, 1);
  const days = rule.byYearDay
    .map((number) => (number > 0 ? number : length + 1 + number))
    .filter((number) => number >= 1 && number <= length)
    .map((number) => first + number - 1)
    .filter((day) => isMonthAndMonthDay(rule, day) && isWeekNo(rule, day))
    .filter((day) => rule.byDay.length === 0 || isWeekdayIn(rule, day, first, length));
  return orderly(days);
}

/** Days of the calendar year that lie in the wanted weeks; without BYDAY, on the weekday of DTSTART. */
function daysByWeekNo(of: DayRule, year: number): number[] {
  const { rule } = of;
  const wanted = rule.byDay.length > 0 ? rule.byDay.map((day) => day.weekday) : [weekdayOf(of.anchor)];
  const first = dayNumber(year, 1, 1);
  const days: number[] = [];
  for (let day = first; day < first + daysInYear(year); day++) {
    if (!wanted.includes(weekdayOf(day)) || !isWeekNo(rule, day)) continue;
    if (isMonthAndMonthDay(rule, day)) days.push(day);
  }
  return days;
}

function isMonthAndMonthDay(rule: Rule, day: number): boolean {
  if (rule.byMonth.length === 0 && rule.byMonthDay.length === 0) return true;
  const civil = civilDay(day);
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(civil.month)) return false;
  if (rule.byMonthDay.length === 0) return true;
  const fromEnd = civil.day - daysInMonth(civil.year, civil.month) - 1;
  return rule.byMonthDay.includes(civil.day) || rule.byMonthDay.includes(fromEnd);
}

function isYearDay(rule: Rule, day: number): boolean {
  if (rule.byYearDay.length === 0) return true;
  const { year } = civilDay(day);
  const number = day - dayNumber(year, 1, 1) + 1;
  return rule.byYearDay.includes(number) || rule.byYearDay.includes(number - daysInYear(year) - 1);
}

function isWeekNo(rule: Rule, day: number): boolean {
  if (rule.byWeekNo.length === 0) return true;
  // A week belongs to the year that holds its fourth day; which day is first, the rule's WKST says.
  const weekStart = day - ((weekdayOf(day) - rule.weekStart + 7) % 7);
  const { year } = civilDay(weekStart + 3);
  const firstWeek = startOfFirstWeek(year, rule.weekStart);
  const number = (weekStart - firstWeek) / 7 + 1;
  const weeks = (startOfFirstWeek(year + 1, rule.weekStart) - firstWeek) / 7;
  return rule.byWeekNo.includes(number) || rule.byWeekNo.includes(number - weeks - 1);
}

function startOfFirstWeek(year: number, weekStart: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
}
