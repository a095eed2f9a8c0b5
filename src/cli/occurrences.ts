import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import type { CalendarEvent, CalendarId } from "../domain/calendar/event";
import type { Finding } from "../domain/calendar/finding";
import { type Instant, instant, type Span } from "../domain/time/instant";
import { COPENHAGEN, isZone, type ZoneId } from "../domain/time/zones";
import { type Io, UnreadableInput, WrongUsage } from "./io";
import { readCalendar } from "./wiring";

/** What happens between two instants, out of calendar files. */
export async function occurrences(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: "string" },
      to: { type: "string" },
      zone: { type: "string" },
      json: { type: "boolean" },
      jobs: { type: "boolean" },
    },
  });
  if (values.jobs) return answerJobs(io);
  if (positionals.length === 0) throw new WrongUsage("No calendar file was named.");
  const window = { start: asInstant(values.from, "--from"), end: asInstant(values.to, "--to") };
  const zone = asZone(values.zone);
  const rows: CalendarEvent[] = [];
  const findings: (Finding & { file: string })[] = [];
  for (const file of positionals) {
    const reading = readFile(file, window, zone);
    if (!reading.ok) throw new UnreadableInput(`${file}: ${WORDS[reading.reason]}`);
    for (const event of reading.events) rows.push(event);
    for (const finding of reading.findings) findings.push({ ...finding, file });
  }
  rows.sort(byStartThenUid);
  io.out(values.json ? JSON.stringify({ occurrences: rows.map(shown), findings }) : table(rows, zone));
  return 0;
}

const WORDS = {
  empty: "the file is empty.",
  "not-a-calendar": "this is no calendar file.",
  "too-large": "the file is too large to be a calendar.",
} as const;

interface Job {
  readonly file: string;
  readonly zone: ZoneId;
  readonly windows: Readonly<Record<string, Span>>;
}

/** One answer a line; a file that cannot be read is answered with why, and the next is read. */
async function answerJobs(io: Io): Promise<number> {
  for await (const line of createInterface({
    input: Readable.from(io.stdin),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() !== "") io.out(JSON.stringify(answerJob(line)));
  }
  return 0;
}

function answerJob(line: string): object {
  let file: unknown = null;
  try {
    file = (JSON.parse(line) as { file?: unknown }).file;
    const job = readJob(line);
    const windows: Record<string, object[]> = {};
    const bytes = readFileSync(job.file);
    for (const [name, window] of Object.entries(job.windows)) {
      const reading = readCalendar(bytes, { window, zone: job.zone, calendarId: calendarOf(job.file) });
      if (!reading.ok) return { file: job.file, error: WORDS[reading.reason] };
      windows[name] = reading.events.map(shown);
    }
    return { file: job.file, windows };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

function readJob(line: string): Job {
  const value = JSON.parse(line) as { file?: unknown; zone?: unknown; windows?: unknown };
  if (typeof value.file !== "string") throw new WrongUsage('"file" is not a path.');
  if (typeof value.windows !== "object" || value.windows === null)
    throw new WrongUsage('"windows" is missing.');
  const windows: Record<string, Span> = {};
  for (const [name, pair] of Object.entries(value.windows)) {
    const [from, to]: unknown[] = Array.isArray(pair) ? pair : [];
    windows[name] = { start: asInstant(from, name), end: asInstant(to, name) };
  }
  return { file: value.file, zone: asZone(value.zone), windows };
}

function asInstant(value: unknown, name: string): Instant {
  const at = typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw new WrongUsage(`${name} is no instant, such as 2026-11-16T00:00:00Z.`);
  return instant(at);
}

function asZone(value: unknown): ZoneId {
  if (value === undefined || value === null) return COPENHAGEN;
  if (typeof value !== "string" || !isZone(value))
    throw new WrongUsage(`"${String(value)}" is no time zone.`);
  return value;
}

const calendarOf = (file: string): CalendarId => basename(file) as CalendarId;

const readFile = (file: string, window: Span, zone: ZoneId) =>
  readCalendar(readFileSync(file), { window, zone, calendarId: calendarOf(file) });

const byStartThenUid = (a: CalendarEvent, b: CalendarEvent): number =>
  a.start - b.start || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0);

const utc = (at: Instant): string => new Date(at).toISOString().replace(".000Z", "Z");

const shown = (event: CalendarEvent) => ({
  uid: event.uid,
  start: utc(event.start),
  end: utc(event.end),
  allDay: event.allDay,
  summary: event.title,
  status: event.status,
  busy: event.showAs !== "free",
});

function table(events: readonly CalendarEvent[], zone: ZoneId): string {
  const when = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return events
    .map((event) => {
      const times = event.allDay
        ? when.format(event.start).slice(0, 10).padEnd(33)
        : `${when.format(event.start)} ${when.format(event.end)}`;
      return `${times}  ${event.title}${event.status === "cancelled" ? " (cancelled)" : ""}`;
    })
    .join("\n");
}
