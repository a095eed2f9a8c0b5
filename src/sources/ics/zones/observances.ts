import { isMeanSolarTime } from "../repair/mean-solar-time";
import { type Rule, readRule } from "../rules/rule";
import { endOfLine, type Property, readProperty, unfold } from "../text/content-line";
import { HOUR_MS, type Local, MINUTE_MS, SECOND_MS } from "../times/civil";
import { readStamped, readStampedList } from "../times/stamped-time";

/** One STANDARD or DAYLIGHT block: from each of its onsets on, the clock is `to` ahead of UTC. */
export interface Observance {
  readonly start: Local;
  readonly from: number;
  readonly to: number;
  readonly rules: readonly Rule[];
  readonly dates: readonly Local[];
}

/** The blocks of a VTIMEZONE that make sense. */
export function readObservances(text: string, begin: number, end: number): Observance[] {
  const observances: Observance[] = [];
  let block: Property[] | null = null;
  for (let at = begin; at < end; ) {
    const stop = endOfLine(text, at, end);
    const property = readProperty(unfold(text, at, stop), at);
    at = stop + 1;
    if (!property) continue;
    const value = property.value.trim().toUpperCase();
    if (property.name === "BEGIN") block = value === "STANDARD" || value === "DAYLIGHT" ? [] : null;
    else if (property.name === "END") {
      const observance = block && readObservance(block);
      if (observance && !isMeanSolarTime(observance)) observances.push(observance);
      block = null;
    } else block?.push(property);
  }
  return observances;
}

function readObservance(block: readonly Property[]): Observance | null {
  const all = (name: string) => block.filter((property) => property.name === name);
  const start = all("DTSTART")[0];
  const startsAt = start && readStamped(start);
  const to = readOffset(all("TZOFFSETTO")[0]?.value);
  if (!startsAt || to === null) return null;
  const dates = all("RDATE").flatMap((property) => [...readStampedList(property)]);
  return {
    start: startsAt.at,
    from: readOffset(all("TZOFFSETFROM")[0]?.value) ?? to,
    to,
    rules: all("RRULE").flatMap((property) => readRule(property.value) ?? []),
    dates: dates.flatMap((date) => date?.at ?? []),
  };
}

function readOffset(text: string | undefined): number | null {
  const parts = /^\s*([+-]?)(\d{1,2}):?(\d{2})?:?(\d{2})?\s*$/.exec(text ?? "");
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[2]), Number(parts[3] ?? 0), Number(parts[4] ?? 0)];
  const size = hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;
  return parts[1] === "-" ? -size : size;
}
