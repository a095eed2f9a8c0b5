import { endOfLine, readProperty, unfold } from "./content-line";

/** What a VCALENDAR says about itself. */
export interface CalendarHead {
  name: string | null;
  declaredZone: string | null;
  method: string | null;
}

export const newHead = (): CalendarHead => ({ name: null, declaredZone: null, method: null });

const WANTED = /^(?:X-WR-CALNAME|NAME|X-WR-TIMEZONE|TIMEZONE-ID|METHOD)[:;]/i;

/** RFC 7986 gave NAME and TIMEZONE-ID to what everybody had long written with an X; the X is asked first. */
export function noteHead(text: string, at: number, head: CalendarHead): void {
  if (!WANTED.test(text.slice(at, at + 15))) return;
  const line = unfold(text, at, endOfLine(text, at, Math.min(text.length, at + 2000)));
  const property = readProperty(line, at);
  const value = property?.value.trim() ?? "";
  if (value === "") return;
  if (property?.name === "X-WR-CALNAME") head.name = value;
  else if (property?.name === "NAME") head.name ??= value;
  else if (property?.name === "X-WR-TIMEZONE") head.declaredZone = value;
  else if (property?.name === "TIMEZONE-ID") head.declaredZone ??= value;
  else if (property?.name === "METHOD") head.method = value.toUpperCase();
}
