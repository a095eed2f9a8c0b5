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

/** Lists of a million dates are walked without being split first. */
export function* readStampedList(property: Property): Generator<StampedTime | null> {
  const { value, zoneName } = timeParts(property);
  for (let at = 0; at <= value.length; ) {
    const comma = value.indexOf(",", at);
    const end = comma < 0 ? value.length : comma;
    const text = value.slice(at, end).trim();
    if (text !== "") yield stamp(text, zoneName);
    at = end + 1;
  }
}

export function* readExtraDates(property: Property): Generator<ExtraDate | null> {
  const { value, zoneName } = timeParts(property);
  for (const part of value.split(",")) {
    if (part.trim() === "") continue;
    const [from = "", to] = part.trim().split("/");
    const start = stamp(from, zoneName);
    if (!start) yield null;
    else yield { start, end: to === undefined ? null : (readDuration(to) ?? stamp(to, zoneName)) };
  }
}

/** Outlook writes zone names with a colon in them, sometimes without quotes: then the last colon splits. */
function timeParts(property: Property): { value: string; zoneName: string | null } {
  const zoneName = paramOf(property, "TZID")?.trim() || null;
  const { value } = property;
  const last = value.lastIndexOf(":");
  if (last < 0 || /^\s*\d{4}-?\d{2}-?\d{2}/.test(value)) return { value, zoneName };
  return { value: value.slice(last + 1), zoneName: zoneName && `${zoneName}:${value.slice(0, last)}` };
}
