import type { ZoneId } from "../../../domain/time/zones";
import { DAY_MS, type Local, local } from "../times/civil";

/** What tells wall-clock time: an IANA zone, a zone that a file defines, a fixed offset, or UTC. */
export interface Clock {
  /** The IANA name where there is one. */
  readonly zone: ZoneId | null;
  /** Milliseconds that the wall clock is ahead of UTC at an instant. */
  offsetAt(at: number): number;
}

/**
 * The instant at which the clock shows `wall`. A time that a spring change skips is read with the offset
 * before the change, one that an autumn change repeats is its first passing (RFC 5545, 3.3.5).
 */
export function instantOf(wall: Local, clock: Clock): number {
  const before = clock.offsetAt(wall - DAY_MS);
  const after = clock.offsetAt(wall + DAY_MS);
  if (before === after) return wall - before;
  const early = wall - Math.max(before, after);
  if (early + clock.offsetAt(early) === wall) return early;
  const late = wall - Math.min(before, after);
  if (late + clock.offsetAt(late) === wall) return late;
  return wall - before;
}

export const localOf = (at: number, clock: Clock): Local => local(at + clock.offsetAt(at));

export const UTC: Clock = { zone: "UTC" as ZoneId, offsetAt: () => 0 };

export const fixedClock = (offset: number): Clock => ({ zone: null, offsetAt: () => offset });
