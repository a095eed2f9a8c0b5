import type { Sensitivity, ShowAs } from "../domain/calendar/event";
import type { EventShape } from "../domain/classify/event-shape";

export type ReadLine = { readonly id: string; readonly event: EventShape } | { readonly because: string };

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?/u;
const SHOWN: ReadonlySet<string> = new Set(["free", "tentative", "busy", "oof", "workingElsewhere"]);
const SENSITIVE: ReadonlySet<string> = new Set(["normal", "personal", "private", "confidential"]);

/** Reads one line of events as activities.md describes them; only a start, an end and a subject are demanded. */
export function readEventLine(line: string): ReadLine {
  let value: unknown;
  try {
    // Some editors put a byte order mark before a file's first line.
    value = JSON.parse(line.replace(/^\ufeff/u, ""));
  } catch {
    return { because: "not JSON" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { because: "not a JSON object" };
  const fields = value as Readonly<Record<string, unknown>>;
  const { id, subject, start, end } = fields;
  if (typeof id !== "string") return { because: '"id" is not text' };
  if (typeof subject !== "string") return { because: `event ${id}: "subject" is not text` };
  const from = typeof start === "string" ? LOCAL_TIME.exec(start) : null;
  const until = typeof end === "string" ? LOCAL_TIME.exec(end) : null;
  if (from === null) return { because: `event ${id}: "start" is not a local time` };
  if (until === null) return { because: `event ${id}: "end" is not a local time` };
  const minutes = (Date.parse(`${until[0]}Z`) - Date.parse(`${from[0]}Z`)) / 60_000;
  if (Number.isNaN(minutes)) return { because: `event ${id}: "start" or "end" is no date` };
  const people = count(fields.attendees);
  const outside = people === null ? null : Math.min(people, count(fields.attendeesExternal) ?? 0);
  const allDay = fields.allDay === true;
  return {
    id,
    event: {
      title: subject,
      body: text(fields.body),
      location: text(fields.location),
      categories: list(fields.categories),
      key: null,
      series: typeof fields.series === "string" && fields.series !== "" ? fields.series : null,
      allDay,
      startsAt: allDay ? 0 : Number(from[1]) * 60 + Number(from[2]),
      minutes: Math.max(0, minutes),
      organizerIsMe: typeof fields.organizerIsMe === "boolean" ? fields.organizerIsMe : null,
      inside: people === null || outside === null ? null : people - outside,
      outside,
      isOnline: fields.isOnline === true,
      showAs: SHOWN.has(text(fields.showAs)) ? (fields.showAs as ShowAs) : "busy",
      sensitivity: SENSITIVE.has(text(fields.sensitivity)) ? (fields.sensitivity as Sensitivity) : "normal",
      recurring: typeof fields.series === "string" && fields.series !== "",
    },
  };
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const count = (value: unknown): number | null =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? Math.floor(value) : null;
const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
