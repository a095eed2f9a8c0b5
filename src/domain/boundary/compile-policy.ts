import { type Instant, instant, MINUTE } from "../time/instant";
import { offsetAt, type ZoneId } from "../time/zones";
import type { Boundary, Circumstances } from "./boundary";
import { boundaryRules } from "./boundary-rules";
import { type CompiledPolicy, POLICY_DAYS, POLICY_VERSION } from "./compiled-policy";
import { LINES } from "./expectation-lines";
import { STATES } from "./states";

const DAY_MINUTES = 24 * 60;
/** The policy begins in the past, so that it can say when the last frame ended, and a slow clock is still inside. */
const DAYS_BEFORE = 12;

/** Turns the choices and the calendar into ranges of UTC minutes for the coming 400 days. */
export function compilePolicy(
  boundary: Boundary,
  circumstances: Circumstances,
  now: Instant,
): CompiledPolicy {
  const from = Math.floor(now / MINUTE) - DAYS_BEFORE * DAY_MINUTES;
  const until = Math.floor(now / MINUTE) + POLICY_DAYS * DAY_MINUTES;
  const start = instant(from * MINUTE);
  const rules = boundaryRules(boundary, circumstances);
  const lasts: number[] = [];
  let states = "";
  let since = from;
  let current = rules.stateAt(start);
  const close = (end: number) => {
    lasts.push(end - since);
    states += STATES[current];
    since = end;
  };
  for (const at of rules.turningPoints({ start, end: instant(until * MINUTE) })) {
    const next = rules.stateAt(at);
    if (next === current) continue;
    close(at / MINUTE);
    current = next;
  }
  close(until);
  return {
    version: POLICY_VERSION,
    from,
    lasts,
    states,
    offsets: offsetsOf(from, until, boundary.frames.zone),
    asksAtEdge: boundary.asksAtEdge,
    exceptions: boundary.exceptions,
    line: LINES[boundary.lineLanguage],
  };
}

/** The zone's hour changes as numbers; a day is searched to the minute only where its ends differ. */
function offsetsOf(from: number, until: number, zone: ZoneId): [number, number][] {
  const ahead = (minute: number) => offsetAt(instant(minute * MINUTE), zone);
  const offsets: [number, number][] = [[0, ahead(from)]];
  for (let minute = from; minute < until; minute += DAY_MINUTES) {
    let [low, high] = [minute, minute + DAY_MINUTES];
    if (ahead(low) === ahead(high)) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (ahead(middle) === ahead(low)) low = middle;
      else high = middle;
    }
    offsets.push([high - from, ahead(high)]);
  }
  return offsets;
}
