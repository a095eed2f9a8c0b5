import { readOddTime } from "../repair/odd-time-forms";
import { type Property, paramOf } from "../text/content-line";
import { type Duration, readDuration } from "./duration";
import { readTime, type TimeValue } from "./time-value";

/** A time with the name of the zone it was written in; the zone is looked up later, once for each name. */
export interface StampedTime extends TimeValue {
  readonly zoneName: string | null;
}

/** One extra date of a series; a period brings its own end or length. */
export interface ExtraDate {
  readonly start: StampedTime;
  readonly end: StampedTime | Duration | null;
}

export function stamp(text: string, zoneName: string | null): StampedTime | null {
  const time = readTime(text) ?? readOddTime(text);
  if (!time) return null;
  return { ...time, zoneName: time.offset === null && !time.isDate ? zoneName : null };
}

export function readStamped(property: Property): StampedTime | null {
  const { value, zoneName } = timeParts(property);
  return stamp(value.trim(), zoneName);
}

/** Days as numbers that sort, such as 20261120. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const EVER: DayRange = { first: 0, last: 99_999_999 };

/** Lists of a million dates are walked without being split, and days outside the range not even read. */
export function* readStampedList(property: Property, range = EVER): Generator<StampedTime | null> {
  const { value, zoneName } = timeParts(property);
  for (const part of partsWithin(value, range)) yield stamp(part, zoneName);
}

/** As above; a period counts whatever day it begins on, since it may be long. */
export function* readExtraDates(property: Property, range = EVER): Generator<ExtraDate | null> {
  const { value, zoneName } = timeParts(property);
  for (const part of partsWithin(value, range)) {
    const [from = "", to] = part.split("/");
    const start = stamp(from, zoneName);
    if (!start) yield null;
    else yield { start, end: to === undefined ? null : (readDuration(to) ?? stamp(to, zoneName)) };
  }
}

function* partsWithin(value: string, range: DayRange): Generator<string> {
  for (let at = 0; at <= value.length; ) {
    const comma = value.indexOf(",", at);
    const end = comma < 0 ? value.length : comma;
    const isPeriod = end - at > LONGEST_TIME;
    const day = end - at < 8 || isPeriod ? Number.NaN : dayDigits(value, at);
    if (!(day < range.first || day > range.last)) {
      const part = value.slice(at, end).trim();
      if (part !== "") yield part;
    }
    at = end + 1;
  }
}

/** "20261120T090000Z" */
const LONGEST_TIME = 16;

/** NaN where eight digits do not stand. */
function dayDigits(text: string, at: number): number {
  let number = 0;
  for (let index = at; index < at + 8; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Outlook writes zone names with a colon in them, sometimes without quotes: then the last colon splits. */
function timeParts(property: Property): { value: string; zoneName: string | null } {
  const zoneName = paramOf(property, "TZID")?.trim() || null;
  const { value } = property;
  const last = value.lastIndexOf(":");
  if (last < 0 || /^\s*\d{4}-?\d{2}-?\d{2}/.test(value)) return { value, zoneName };
  return { value: value.slice(last + 1), zoneName: zoneName && `${zoneName}:${value.slice(0, last)}` };
}
