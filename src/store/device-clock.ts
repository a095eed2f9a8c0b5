import { type DeviceId, isFarAhead, type Stamp } from "../domain/profile/stamp";
import type { Instant } from "../domain/time/instant";
import type { Database } from "./database";

/** Who stamps here, and the last stamp that was taken or heard of; for use within a change of `meta`. */
export function deviceClock(db: Database, newDeviceId: () => string) {
  async function device(): Promise<DeviceId> {
    const held = await db.meta.get("device");
    if (held) return held.value as DeviceId;
    const fresh = newDeviceId();
    await db.meta.put({ name: "device", value: fresh });
    return fresh as DeviceId;
  }

  return {
    /** A device whose clock was put right after days ahead begins anew under another name, by the right time. */
    async lastOf(now: Instant): Promise<{ self: DeviceId; last: Stamp | null }> {
      const last = ((await db.meta.get("last-stamp"))?.value as Stamp | undefined) ?? null;
      if (last === null || !isFarAhead(last, now)) return { self: await device(), last };
      await db.meta.delete("device");
      return { self: await device(), last: null };
    },
    async taken(stamp: Stamp): Promise<void> {
      await db.meta.put({ name: "last-stamp", value: stamp });
    },
  };
}
