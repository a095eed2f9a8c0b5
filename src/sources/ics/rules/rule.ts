import { readOddTime } from "../repair/odd-time-forms";
import { readTime, type TimeValue } from "../times/time-value";

export type Frequency = "YEARLY" | "MONTHLY" | "WEEKLY" | "DAILY" | "HOURLY" | "MINUTELY" | "SECONDLY";

export interface RuleDay {
  /** 2 in "2MO", -1 in "-1SU", 0 for every such day. */
  readonly ordinal: number;
  /** Monday is 0. */
  readonly weekday: number;
}

/** A recurrence rule as RFC 5545 has it; an empty list stands for a part that is not there. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  readonly until: TimeValue | null;
  readonly weekStart: number;
  readonly byMonth: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly RuleDay[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly bySetPos: readonly number[];
  /** What becomes of a 31st in a month of thirty days (RFC 7529). */
  readonly skip: "OMIT" | "BACKWARD" | "FORWARD";
}

const FREQUENCIES: readonly string[] = [
  "YEARLY",
  "MONTHLY",
  "WEEKLY",
  "DAILY",
  "HOURLY",
  "MINUTELY",
  "SECONDLY",
];
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Null when there is nothing sound to repeat by. Unknown parts are passed over, as the standard wants. */
export function readRule(value: string): Rule | null {
  const parts = partsOf(value);
  const frequency = parts.get("FREQ");
  if (frequency === undefined || !FREQUENCIES.includes(frequency)) return null;
  const scale = parts.get("RSCALE");
  if (scale !== undefined && scale !== "GREGORIAN") return null;
  const untilText = parts.get("UNTIL");
  const until = untilText === undefined ? null : (readTime(untilText) ?? readOddTime(untilText));
  // A rule whose end cannot be read would go on for ever; once is the smaller mistake.
  if (untilText !== undefined && untilText !== "" && until === null) return null;
  const count = integer(parts.get("COUNT"));
  const skip = parts.get("SKIP");
  return {
    frequency: frequency as Frequency,
    interval: Math.max(1, integer(parts.get("INTERVAL")) ?? 1),
    count: count !== null && count > 0 ? count : null,
    until,
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get("WKST") ?? "MO")),
    byMonth: numbers(parts.get("BYMONTH"), 1, 12),
    byWeekNo: numbers(parts.get("BYWEEKNO"), -53, 53),
    byYearDay: numbers(parts.get("BYYEARDAY"), -366, 366),
    byMonthDay: numbers(parts.get("BYMONTHDAY"), -31, 31),
    byDay: ruleDays(parts.get("BYDAY")),
    byHour: numbers(parts.get("BYHOUR"), 0, 23),
    byMinute: numbers(parts.get("BYMINUTE"), 0, 59),
    bySecond: numbers(parts.get("BYSECOND"), 0, 59),
    bySetPos: numbers(parts.get("BYSETPOS"), -366, 366),
    skip: scale !== undefined && (skip === "BACKWARD" || skip === "FORWARD") ? skip : "OMIT",
  };
}

function partsOf(value: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of value.split(";")) {
    const equals = part.indexOf("=");
    if (equals < 0) continue;
    const name = part.slice(0, equals).trim().toUpperCase();
    const text = part
      .slice(equals + 1)
      .trim()
      .toUpperCase();
    // A few writers repeat the property's name inside its value: "RRULE:RRULE:FREQ=…".
    parts.set(name.slice(name.lastIndexOf(":") + 1), text);
  }
  return parts;
}

function integer(text: string | undefined): number | null {
  if (text === undefined || !/^[+-]?\d{1,15}$/.test(text)) return null;
  return Number(text);
}

/** Zero counts only where the range begins with it. */
function numbers(text: string | undefined, least: number, most: number): number[] {
  if (text === undefined) return [];
  const found = new Set<number>();
  for (const part of text.split(",")) {
    const number = integer(part.trim());
    if (number === null || number < least || number > most || (number === 0 && least < 0)) continue;
    found.add(number);
  }
  return [...found].sort((a, b) => a - b);
}

function ruleDays(text: string | undefined): RuleDay[] {
  if (text === undefined) return [];
  const days: RuleDay[] = [];
  for (const part of text.split(",")) {
    const match = /^\s*([+-]?\d{1,2})?\s*(MO|TU|WE|TH|FR|SA|SU)\s*$/.exec(part);
    if (match) days.push({ ordinal: Number(match[1] ?? 0), weekday: WEEKDAYS.indexOf(match[2] ?? "") });
  }
  return days;
}
