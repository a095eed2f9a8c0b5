import type { CalendarEvent } from "../../domain/calendar/event";
import type { Finding } from "../../domain/calendar/finding";
import { notebook } from "./findings";
import { GroupStore } from "./group-store";
import { LIMITS } from "./limits";
import { readGroups } from "./read-groups";
import type { ReadOptions } from "./read-options";
import { unifyLineEnds } from "./repair/line-ends";
import { cutComponents } from "./text/cut-components";
import { type Decoded, decodeBytes } from "./text/decode-bytes";
import { readText } from "./text/text-value";

export type CalendarReading =
  | {
      readonly ok: true;
      /** By start, then uid. */
      readonly events: readonly CalendarEvent[];
      readonly findings: readonly Finding[];
      readonly name: string | null;
      /** The zone the file says it is meant for; shown to the leader, not used. */
      readonly declaredZone: string | null;
      /** Addresses that take part in most events, the likeliest owner first. */
      readonly likelyOwners: readonly string[];
    }
  | { readonly ok: false; readonly reason: "empty" | "not-a-calendar" | "too-large" };

/** Reads the part of a calendar file that lies in the window. */
export const readCalendar = (input: string | Uint8Array, options: ReadOptions): CalendarReading =>
  createCalendarReader().read(input, options);

export interface ReusableReader {
  read(input: string | Uint8Array, options: ReadOptions): CalendarReading;
}

/** Keeps what it read of each component, so that a file that changed a little is read again at little cost. */
export function createCalendarReader(): ReusableReader {
  const store = new GroupStore();
  return { read: (input, options) => read(input, options, store) };
}

function read(input: string | Uint8Array, options: ReadOptions, store: GroupStore): CalendarReading {
  const limits = options.limits ?? LIMITS;
  if (input.length > limits.characters) return { ok: false, reason: "too-large" };
  const decoded: Decoded = typeof input === "string" ? { text: input, isGuessed: false } : decodeBytes(input);
  const text = unifyLineEnds(decoded.text.charCodeAt(0) === 0xfeff ? decoded.text.slice(1) : decoded.text);
  const cut = cutComponents(text, limits.components, (share) => options.onProgress?.(share / 2));
  if (!cut.isCalendar) return { ok: false, reason: text.trim() === "" ? "empty" : "not-a-calendar" };

  const { note, read: notes } = notebook(text, limits.findings);
  if (decoded.isGuessed) note(null, { reason: "letters-guessed" });
  if (cut.leftOut > 0) note(null, { reason: "too-many-components", detail: String(cut.leftOut) });
  for (const piece of cut.events) {
    if (!piece.closed)
      note(piece, { reason: piece.end === text.length ? "file-cut-off" : "component-unclosed" });
  }
  const { events, likelyOwners } = readGroups(text, cut, options, limits, note, store);
  options.onProgress?.(1);
  const named = cut.calendars.find((head) => head.name !== null);
  return {
    ok: true,
    events,
    findings: notes(),
    name: named?.name ? readText(named.name) : null,
    declaredZone: cut.calendars.find((head) => head.declaredZone !== null)?.declaredZone ?? null,
    likelyOwners,
  };
}
