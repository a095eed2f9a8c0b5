import { HOUR, type Instant } from "../time/instant";

/** One of the leader's devices as the others see it. Only the device itself says how it is, or another that it is forgotten. */
export interface KnownDevice {
  readonly id: string;
  readonly name: string;
  readonly seen: Instant;
  /** Counts what was said of it: the greater holds, whatever the clocks say. */
  readonly count: number;
  /** How often it has begun anew after having been forgotten, which nothing else undoes. */
  readonly generation?: number;
  readonly isForgotten?: true;
}

const LOOKS_IN_EVERY = 24 * HOUR;

const byStanding = (a: KnownDevice, b: KnownDevice): number =>
  (a.generation ?? 0) - (b.generation ?? 0) ||
  Number(a.isForgotten ?? false) - Number(b.isForgotten ?? false) ||
  a.count - b.count ||
  a.seen - b.seen ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** What two lists say of each device, put together; in whatever order lists meet, they come to the same. */
export function joinDevices(one: readonly KnownDevice[], other: readonly KnownDevice[]): KnownDevice[] {
  const all = new Map<string, KnownDevice>();
  for (const device of [...one, ...other]) {
    const held = all.get(device.id);
    if (!held || byStanding(held, device) < 0) all.set(device.id, device);
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const isSameList = (one: readonly KnownDevice[], other: readonly KnownDevice[]): boolean =>
  one.length === other.length &&
  joinDevices(one, other).every(
    (each) =>
      one.some((held) => held.id === each.id && byStanding(held, each) === 0) &&
      other.some((held) => held.id === each.id && byStanding(held, each) === 0),
  );

/**
 * Whether a device has something to say of itself: that it is there, is called otherwise, or was there today. A clock
 * that was put right says it too.
 */
export function isDue(
  devices: readonly KnownDevice[],
  self: Pick<KnownDevice, "id" | "name">,
  now: Instant,
): boolean {
  const held = devices.find(({ id }) => id === self.id);
  return (
    !held ||
    held.name !== self.name ||
    held.isForgotten === true ||
    Math.abs(now - held.seen) >= LOOKS_IN_EVERY
  );
}

/** The list with this device in it as it is now; where it was forgotten, it begins anew. */
export function withSelf(
  devices: readonly KnownDevice[],
  self: Pick<KnownDevice, "id" | "name">,
  now: Instant,
): KnownDevice[] {
  if (!isDue(devices, self, now)) return [...devices];
  const held = devices.find(({ id }) => id === self.id);
  const generation = (held?.generation ?? 0) + Number(held?.isForgotten ?? false);
  const anew = { ...self, seen: now, count: (held?.count ?? 0) + 1, ...(generation > 0 && { generation }) };
  return joinDevices(
    devices.filter(({ id }) => id !== self.id),
    [anew],
  );
}

export const withoutDevice = (devices: readonly KnownDevice[], gone: string): KnownDevice[] =>
  devices.map((device) =>
    device.id === gone ? { ...device, count: device.count + 1, isForgotten: true } : device,
  );
