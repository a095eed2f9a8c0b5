import { dayAfter, isLocalDay, type LocalDay } from "../../domain/time/days";
import { HOUR, type Instant, instant, minutes, SECOND } from "../../domain/time/instant";
import { zoneOfWindowsName } from "../../domain/time/windows-zones";
import { dayOf, instantAt, isZone, startOfDay, type ZoneId } from "../../domain/time/zones";

const WALL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/u;

export interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

interface Wall {
  readonly day: LocalDay;
  readonly minutes: number;
  readonly seconds: number;
}

function wallOf(text: string): Wall | null {
  const [, day = "", hour = "0", minute = "0", second = "0"] = WALL.exec(text) ?? [];
  if (!isLocalDay(day)) return null;
  return { day, minutes: Number(hour) * 60 + Number(minute), seconds: Number(second) };
}

/** Graph says Windows' names, and IANA's where the writer did; null for a name that nobody knows. */
export function zoneNamed(name: string): ZoneId | null {
  const plain = name.replace(/^tzone:\/\/Microsoft\/(?:Utc)$/iu, "UTC").trim();
  return zoneOfWindowsName(plain) ?? (isZone(plain) ? plain : null);
}

/** null where the text is no time. A zone that nobody knows is taken for the leader's own. */
export function readTime({ dateTime, timeZone }: GraphTime, leaders: ZoneId): Instant | null {
  const wall = wallOf(dateTime);
  if (!wall) return null;
  const zone = zoneNamed(timeZone) ?? leaders;
  return instant(instantAt(wall.day, minutes(wall.minutes), zone) + wall.seconds * SECOND);
}

/**
 * The midnight that begins an all-day event's day. Graph shows these midnights in whatever zone is asked for;
 * an event whose writer put them elsewhere belongs to the day of the leader's that its midnight is nearest to.
 */
export function readMidnight(time: GraphTime, leaders: ZoneId): Instant | null {
  const wall = wallOf(time.dateTime);
  if (!wall) return null;
  if (wall.minutes === 0) return startOfDay(wall.day, leaders);
  const at = readTime(time, leaders);
  return at === null ? null : startOfDay(dayOf(instant(at + 12 * HOUR), leaders), leaders);
}

/** Some writers end an all-day event on the day it starts. */
export function endOfLastDay(start: Instant, end: Instant, leaders: ZoneId): Instant {
  return end > start ? end : startOfDay(dayAfter(dayOf(start, leaders)), leaders);
}
