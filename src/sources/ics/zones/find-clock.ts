import type { ZoneId } from "../../../domain/time/zones";
import type { Noter } from "../findings";
import { offsetInName, zoneOfName } from "../repair/zone-names";
import { endOfLine, readProperty, unfold } from "../text/content-line";
import type { Piece } from "../text/piece";
import { DAY_MS, dayNumber } from "../times/civil";
import type { StampedTime } from "../times/stamped-time";
import { type Clock, fixedClock, UTC } from "./clock";
import { type FileClock, fileClock } from "./file-clock";
import { ianaClock } from "./iana-clock";

/** Which clock a time of this file goes by. Made anew for each file: two files may mean two things by one name. */
export type ClockFinder = (time: StampedTime, piece: Piece, note: Noter) => Clock;

export interface ZoneSource {
  readonly text: string;
  readonly zones: readonly Piece[];
  readonly reader: Clock;
  /** File zones need not be right beyond this instant. */
  readonly horizon: number;
  /** Names beyond this many are not looked into. */
  readonly most: number;
}

interface FoundClock {
  readonly clock: Clock;
  readonly doubt: "zone-unknown" | "zone-guessed" | null;
}

export function clockFinder(source: ZoneSource): ClockFinder {
  const defined = zonePieces(source);
  const found = new Map<string, FoundClock>();
  return (time, piece, note) => {
    if (time.offset !== null) return time.offset === 0 ? UTC : fixedClock(time.offset);
    if (time.zoneName === null) return source.reader;
    const key = `${piece.calendar} ${time.zoneName}`;
    let known = found.get(key);
    if (!known) {
      known =
        found.size < source.most
          ? findClock(time.zoneName, piece, source, defined)
          : { clock: source.reader, doubt: "zone-unknown" };
      found.set(key, known);
    }
    if (known.doubt) note(piece, { reason: known.doubt, detail: time.zoneName });
    return known.clock;
  };
}

function findClock(
  name: string,
  piece: Piece,
  source: ZoneSource,
  defined: Map<string, Piece[]>,
): FoundClock {
  const pieces = defined.get(name) ?? [];
  const own = pieces.find((each) => each.calendar === piece.calendar) ?? pieces[0];
  const zone = zoneOfName(name);
  const fromFile = own && fileClock(source.text, own.begin, own.end, source.horizon);
  if (fromFile) return sure(zone ? withinItsTime(fromFile, zone) : { zone, offsetAt: fromFile.offsetAt });
  if (zone) return sure(ianaClock(zone));
  const named = offsetInName(name);
  if (named?.isWhole) return sure(fixedClock(named.offset));
  if (!named) return { clock: source.reader, doubt: "zone-unknown" };
  const isLikeHere = named.offset === winterOffset(source.reader, source.horizon);
  return { clock: isLikeHere ? source.reader : fixedClock(named.offset), doubt: "zone-guessed" };
}

const sure = (clock: Clock): FoundClock => ({ clock, doubt: null });

/** Many writers define only the changes around their events; outside those the zone's name knows better. */
function withinItsTime(file: FileClock, zone: ZoneId): Clock {
  const world = ianaClock(zone);
  return {
    zone,
    offsetAt: (at) => (at >= file.from && at < file.to ? file.offsetAt(at) : world.offsetAt(at)),
  };
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
    const same = byName.get(name);
    if (same) same.push(piece);
    else byName.set(name, [piece]);
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
