import type { Instant } from "../time/instant";

export type DeviceId = string & { readonly kind: "device" };
/**
 * A hybrid logical clock reading and the device that took it, as text that sorts by time:
 * thirteen digits of milliseconds, four base-36 digits of a counter, the device.
 * Two devices can therefore be merged record by record, whichever clock was wrong.
 */
export type Stamp = string & { readonly kind: "stamp" };

const COUNTER_WIDTH = 4;

/** The next reading: never before the last one seen, never before the wall clock. */
export function nextStamp(last: Stamp | null, now: Instant, device: DeviceId): Stamp {
  const [time = "0", count = "0"] = last?.split("-") ?? [];
  const lastTime = Number(time);
  const ahead = now > lastTime;
  const at = ahead ? Math.floor(now) : lastTime;
  const counter = ahead ? 0 : Number.parseInt(count, 36) + 1;
  return `${String(at).padStart(13, "0")}-${counter.toString(36).padStart(COUNTER_WIDTH, "0")}-${device}` as Stamp;
}
