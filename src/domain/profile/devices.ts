import { HOUR, type Instant } from "../time/instant";

/** One of the leader's devices as the others see it. Only the device itself says how it is, or another that it is forgotten. */
export interface KnownDevice {
  readonly id: string;
  readonly name: string;
  readonly seen: Instant;
  /** Counts what was said of it: the greater holds, whatever the clocks say. */
  readonly count: number;
  readonly isForgotten?: true;
}

const LOOKS_IN_EVERY = 24 * HOUR;

const byStanding = (a: KnownDevice, b: KnownDevice): number =>
  a.count - b.count ||
  Number(a.isForgotten ?? false) - Number(b.isForgotten ?? false) ||
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
  JSON.stringify(joinDevices(one, [])) === JSON.stringify(joinDevices(other, []));

/** Whether a device has something to say of itself: that it is there, is called otherwise, or was there today. */
export function isDue(
  devices: readonly KnownDevice[],
  self: Pick<KnownDevice, "id" | "name">,
  now: Instant,
): boolean {
  const held = devices.find(({ id }) => id === self.id);
  return !held || held.name !== self.name || held.isForgotten === true || now - held.seen >= LOOKS_IN_EVERY;
}

/** The list with this device in it as it is now. */
export function withSelf(
  devices: readonly KnownDevice[],
  self: Pick<KnownDevice, "id" | "name">,
  now: Instant,
): KnownDevice[] {
  if (!isDue(devices, self, now)) return [...devices];
  const count = (devices.find(({ id }) => id === self.id)?.count ?? 0) + 1;
  return joinDevices(devices, [{ ...self, seen: now, count }]);
}

export const withoutDevice = (devices: readonly KnownDevice[], gone: string): KnownDevice[] =>
  devices.map((device) =>
    device.id === gone ? { ...device, count: device.count + 1, isForgotten: true } : device,
  );
