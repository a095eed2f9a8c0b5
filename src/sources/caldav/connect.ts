import type { AccountRow, SecretStore } from "../../app/account";
import type { CalendarSource, Result } from "../../app/calendar-source";
import type { CalDavWish, Tried } from "../../app/connect-account";
import type { HttpWorld, Patience } from "../http";
import { caldavSource } from "./caldav-source";
import { type Dav, davClient } from "./dav";
import { findHome, listCalendars } from "./discover";

/** Tries the door: nothing is kept. */
export async function tryCalDav(
  world: HttpWorld,
  wish: CalDavWish,
  patience?: Patience,
): Promise<Result<Tried>> {
  const address = readAddress(wish.address);
  if (address === null) return { ok: false, reason: "no-calendar-server" };
  const dav = davClient(world, wish, patience);
  const found = await findHome(dav, address);
  if (!found.ok) return found;
  const { home } = found;
  const listed = await listCalendars(dav, home);
  if (!listed.ok) return listed;
  const own = wish.user.includes("@") ? [wish.user.toLowerCase()] : [];
  return {
    ok: true,
    connection: { kind: "caldav", user: wish.user, home },
    addresses: [...new Set([...found.addresses, ...own])],
    calendars: listed.calendars,
    secret: wish.password,
  };
}

/** WebDAV for a kept account, as its user. */
export async function openDav(
  world: HttpWorld,
  { id, connection }: AccountRow,
  secrets: SecretStore,
): Promise<Result<{ readonly dav: Dav; readonly home: string }>> {
  const password = await secrets.get(id);
  if (connection.kind !== "caldav") return { ok: false, reason: "cannot" };
  if (password === null) return { ok: false, reason: "wrong-password" };
  const { user, home } = connection;
  return { ok: true, dav: davClient(world, { user, password }), home };
}

/** The calendars behind a kept account. */
export async function openCalDav(
  world: HttpWorld,
  account: AccountRow,
  secrets: SecretStore,
): Promise<Result<{ readonly source: CalendarSource }>> {
  const opened = await openDav(world, account, secrets);
  if (!opened.ok) return opened;
  const { dav, home } = opened;
  return { ok: true, source: caldavSource(dav, { home, me: account.addresses }, world.now) };
}

function readAddress(typed: string): string | null {
  const text = typed.trim();
  try {
    return new URL(/^https?:\/\//iu.test(text) ? text : `https://${text}`).href;
  } catch {
    return null;
  }
}
