import type { Instant } from "../time/instant";

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
