import type { CategoryChange, EventChange } from "../../app/calendar-source";
import type { Sensitivity } from "../../domain/calendar/event";
import type { Instant } from "../../domain/time/instant";
import { BUSY_WORDS } from "../ics/text/busy-words";
import { readProperty } from "../ics/text/content-line";
import { readTextList } from "../ics/text/text-value";
import { writeLine, writeText } from "../ics/text/write-line";
import { writeUtc } from "../ics/times/write-time";

/** An object's text with its categories changed in every event of it; the same text where nothing changes. */
export function categorised(text: string, { add, drop }: CategoryChange): string {
  return editEvents(text, (lines) => {
    const held = lines.filter(isCategories).flatMap(categoriesOf);
    const missing = add.filter((name) => !held.includes(name) || drop.includes(name));
    const kept = lines.flatMap((line) => (isCategories(line) ? without(line, drop) : [line]));
    return missing.length === 0 ? kept : [...kept, `CATEGORIES:${missing.map(writeText).join(",")}`];
  });
}

/** An object's text with its one event changed; null where it holds a series, which is not ours to change. */
export function changed(text: string, change: EventChange, now: Instant): string | null {
  const [event = "", ...others] = text.match(/^BEGIN:VEVENT\s*$[\s\S]*?^END:VEVENT\s*$/gimu) ?? [];
  if (event === "" || others.length > 0 || /^(?:RRULE|RDATE|RECURRENCE-ID)[:;]/imu.test(event)) return null;
  const wanted = new Map<string, string | null>([["DTSTAMP", `DTSTAMP:${writeUtc(now)}`]]);
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) wanted.set(name, value === "" ? null : `${name}:${value}`);
  };
  set("SUMMARY", change.title === undefined ? undefined : writeText(change.title));
  set("DESCRIPTION", change.text === undefined ? undefined : writeText(change.text));
  set("LOCATION", change.location === undefined ? undefined : writeText(change.location));
  set("DTSTART", change.start === undefined ? undefined : writeUtc(change.start));
  set("DTEND", change.end === undefined ? undefined : writeUtc(change.end));
  if (change.end !== undefined) wanted.set("DURATION", null);
  set("CLASS", change.sensitivity === undefined ? undefined : CLASSES[change.sensitivity]);
  set("CATEGORIES", change.categories?.map(writeText).join(","));
  if (change.showAs !== undefined) {
    set("TRANSP", change.showAs === "free" ? "TRANSPARENT" : "OPAQUE");
    set("X-MICROSOFT-CDO-BUSYSTATUS", BUSY_WORDS[change.showAs]);
  }
  return editEvents(text, (lines) => {
    const kept = lines.filter((line) => !wanted.has(nameOf(line)));
    return [...kept, ...[...wanted.values()].filter((line) => line !== null)];
  });
}

const CLASSES: Readonly<Record<Sensitivity, string>> = {
  normal: "PUBLIC",
  personal: "PRIVATE",
  private: "PRIVATE",
  confidential: "CONFIDENTIAL",
};

const nameOf = (line: string): string => readProperty(line, 0)?.name ?? "";
const isCategories = (line: string): boolean => nameOf(line) === "CATEGORIES";
const categoriesOf = (line: string): string[] => readTextList(readProperty(line, 0)?.value ?? "");

/** The line without these names; the line itself where it has none of them, and nothing where no name is left. */
function without(line: string, names: readonly string[]): string[] {
  const held = categoriesOf(line);
  const left = held.filter((name) => !names.includes(name));
  if (left.length === held.length) return [line];
  return left.length === 0 ? [] : [`CATEGORIES:${left.map(writeText).join(",")}`];
}

/** Hands each event's own lines, unfolded, to the edit; alarms and everything outside stay as they are. */
function editEvents(text: string, edit: (lines: readonly string[]) => readonly string[]): string {
  const written: string[] = [];
  let event: string[] | null = null;
  let nested: string[] = [];
  let depth = 0;
  for (const line of text.replace(/\r?\n[ \t]/gu, "").split(/\r?\n/u)) {
    const edge = /^(BEGIN|END):(.*)$/iu.exec(line.trim());
    const isEvent = edge?.[2]?.toUpperCase() === "VEVENT";
    if (event === null) {
      written.push(line);
      if (edge?.[1]?.toUpperCase() === "BEGIN" && isEvent) [event, nested, depth] = [[], [], 0];
    } else if (edge && isEvent) {
      written.push(...edit(event), ...nested, line);
      event = null;
    } else if (edge) {
      depth += edge[1]?.toUpperCase() === "BEGIN" ? 1 : -1;
      nested.push(line);
    } else (depth > 0 ? nested : event).push(line);
  }
  return written
    .filter((line) => line !== "")
    .map(writeLine)
    .join("");
}
