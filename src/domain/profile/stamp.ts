import { HOUR, type Instant, instant } from "../time/instant";

export type DeviceId = string & { readonly kind: "device" };
/**
 * A hybrid logical clock reading and the device that took it, as text that sorts by time:
 * thirteen digits of milliseconds, four base-36 digits of a counter, the device.
 * Two devices can therefore be merged record by record, whichever clock was wrong.
 */
export type Stamp = string & { readonly kind: "stamp" };

const COUNTER_WIDTH = 4;

const COUNTS = 36 ** COUNTER_WIDTH;

/** The next reading: behind the last one seen, never before the wall clock. */
export function nextStamp(last: Stamp | null, now: Instant, device: DeviceId): Stamp {
  const [lastTime = "0", lastCount = "0"] = last?.split("-") ?? [];
  const wall = Math.floor(now);
  let time = Number(lastTime);
  let count = Number.parseInt(lastCount, 36) + 1;
  if (wall > time) {
    time = wall;
    count = 0;
  } else if (count === COUNTS) {
    time += 1;
    count = 0;
  }
  return `${String(time).padStart(13, "0")}-${count.toString(36).padStart(COUNTER_WIDTH, "0")}-${device}` as Stamp;
}

const TIME_WIDTH = 13;
const DEVICE_AT = TIME_WIDTH + 1 + COUNTER_WIDTH + 1;

export const timeOf = (stamp: Stamp): Instant => instant(Number(stamp.slice(0, TIME_WIDTH)));

export const deviceOf = (stamp: Stamp): DeviceId => stamp.slice(DEVICE_AT) as DeviceId;

const TRUSTED_AHEAD = 24 * HOUR;

/**
 * A stamp from so far ahead of this clock tells of a clock that was wrong. Nobody's own stamps follow it there: what
 * has overwritten what is known from the versions themselves, so a wrong clock costs no more than the order of
 * versions that did not know each other.
 */
export const isFarAhead = (stamp: Stamp, now: Instant): boolean => timeOf(stamp) > now + TRUSTED_AHEAD;
