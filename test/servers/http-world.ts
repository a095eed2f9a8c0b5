import type { RequestEntry } from "../../src/app/request-log";
import { type Instant, instant, type Millis, millis } from "../../src/domain/time/instant";
import { type HttpWorld, PATIENCE, type Patience } from "../../src/sources/http";

/** Node's own fetch, a clock that stands still, waits that take no time, and a log to look into. */
export function testWorld(now: Instant, over: Partial<HttpWorld> = {}) {
  const entries: RequestEntry[] = [];
  const slept: Millis[] = [];
  const world: HttpWorld = {
    fetch: (...args) => globalThis.fetch(...args),
    now: () => now,
    sleep: async (length) => void slept.push(length),
    random: () => 0.5,
    isOnline: () => true,
    mayReach: async () => true,
    log: (entry) => void entries.push(entry),
    ...over,
  };
  return { world, entries, slept };
}

/** For a server that will never say anything. */
export const IMPATIENT: Patience = { ...PATIENCE, timeout: millis(100) };

export const at = (text: string): Instant => instant(Date.parse(text));
