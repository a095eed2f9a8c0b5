import { setTimeout } from "node:timers/promises";
import type { AccountId, AccountRow } from "../../app/account";
import type { CalDavWish, Tried } from "../../app/connect-account";
import { systemClock } from "../../platform/clock";
import { openCalDav, tryCalDav } from "../../sources/caldav/connect";
import type { HttpWorld } from "../../sources/http";

export { providerOfMail } from "../../sources/caldav/providers";

/** A terminal asks nobody's leave: whoever types an address has given it. */
const world: HttpWorld = {
  fetch: globalThis.fetch,
  now: systemClock.now,
  sleep: (length) => setTimeout(length),
  random: Math.random,
  isOnline: () => true,
  mayReach: async () => true,
  log: () => {},
};

export const connect = (wish: CalDavWish) => tryCalDav(world, wish);

/** The source behind a connection that stands, with its password in memory only. */
export function open({ connection, addresses, secret }: Tried) {
  const id = "terminal" as AccountId;
  const account: AccountRow = { id, name: "", addedAt: world.now(), addresses, connection, trouble: null };
  return openCalDav(world, account, {
    get: async () => secret,
    put: async () => {},
    replace: async () => {},
    remove: async () => {},
  });
}

export const now = systemClock.now;
