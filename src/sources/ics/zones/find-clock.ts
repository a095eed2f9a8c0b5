import type { ZoneId } from "../../../domain/time/zones";
import type { Noter } from "../findings";
import { offsetInName, zoneOfName } from "../repair/zone-names";
import { endOfLine, readProperty, unfold } from "../text/content-line";
import type { Piece } from "../text/piece";
import { DAY_MS, dayNumber } from "../times/civil";
import type { StampedTime } from "../times/stamped-time";
import { type Clock, fixedClock, UTC } from "./clock";
import { fileClock } from "./file-clock";
import { ianaClock } from "./iana-clock";

/** Which clock a time of this file goes by. Made anew for each file: two files may mean two things by one name. */
export type ClockFinder = (time: StampedTime, piece: Piece) => Clock;

export interface ZoneSource {
  readonly text: string;
  readonly zones: readonly Piece[];
  readonly reader: Clock;
  /** File zones need not be right beyond this instant. */
  readonly horizon: number;
  readonly note: Noter;
}

export function clockFinder(source: ZoneSource): ClockFinder {
  const defined = zonePieces(source);
  const found = new Map<string, Clock>();
  return (time, piece) => {
    if (time.offset !== null) return time.offset === 0 ? UTC : fixedClock(time.offset);
    if (time.zoneName === null) return source.reader;
    const key = `${piece.calendar} ${time.zoneName}`;
    const known = found.get(key);
    if (known) return known;
    const clock = findClock(time.zoneName, piece, source, defined);
    found.set(key, clock);
    return clock;
  };
}

function findClock(name: string, piece: Piece, source: ZoneSource, defined: Map<string, Piece[]>): Clock {
  const pieces = defined.get(name) ?? [];
  const own = pieces.find((each) => each.calendar === piece.calendar) ?? pieces[0];
  const zone = zoneOfName(name);
  const fromFile = own && fileClock(source.text, own.begin, own.end, source.horizon);
  if (fromFile) return { zone, ...fromFile };
  if (zone) return ianaClock(zone);
  const named = offsetInName(name);
  if (named?.isWhole) return fixedClock(named.offset);
  if (named && named.offset !== winterOffset(source.reader, source.horizon)) {
    source.note(piece, { reason: "zone-guessed", detail: name });
    return fixedClock(named.offset);
  }
  source.note(piece, { reason: named ? "zone-guessed" : "zone-unknown", detail: name });
  return source.reader;
}

/** The smaller offset of the year, which is the one that Windows puts into its names. */
function winterOffset(clock: Clock, near: number): number {
  const year = new Date(near).getUTCFullYear();
  const [january, july] = [dayNumber(year, 1, 15) * DAY_MS, dayNumber(year, 7, 15) * DAY_MS];
  return Math.min(clock.offsetAt(january), clock.offsetAt(july));
}

function zonePieces({ text, zones }: ZoneSource): Map<string, Piece[]> {
  const byName = new Map<string, Piece[]>();
  for (const piece of zones) {
    const name = zoneNameOf(text, piece);
    if (name === null) continue;
    byName.set(name, [...(byName.get(name) ?? []), piece]);
  }
  return byName;
}

function zoneNameOf(text: string, piece: Piece): string | null {
  for (let at = piece.begin; at < piece.end; ) {
    const stop = endOfLine(text, at, piece.end);
    const property = readProperty(unfold(text, at, stop), at);
    if (property?.name === "TZID") return property.value.replace(/"/g, "").trim() || null;
    at = stop + 1;
  }
  return null;
}

/** The zone a clock is known by, for showing; UTC is no zone anybody lives in. */
export const zoneShown = (clock: Clock): ZoneId | null => (clock === UTC ? null : clock.zone);
