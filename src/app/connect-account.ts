import type { CalendarId } from "../domain/calendar/event";
import type { AccountId, AccountRow, AccountStore, Connection, LinkRow, SecretStore } from "./account";
import type { RemoteCalendar, Result } from "./calendar-source";
import type { GraphScope } from "./graph-scope";
import type { CalendarRow, Ports } from "./ports";
import { loadProfile } from "./profile";
import { refreshCurrentWeek } from "./refresh-weeks";
import type { InLine } from "./sync-ports";
import { firstReading } from "./sync-spans";

/** A connection that has been tried and stands; nothing of it is kept yet. */
export interface Tried {
  readonly connection: Connection;
  readonly addresses: readonly string[];
  readonly calendars: readonly RemoteCalendar[];
  readonly secret: string;
}

export interface MicrosoftWish {
  readonly authority: string;
  readonly clientId: string;
  readonly scopes: readonly GraphScope[];
  /** Whose account it is, when it is opened again or a further consent is asked for. */
  readonly address: string | null;
}

export interface CalDavWish {
  /** What the leader typed, or what the table of providers says: "sky.kommune.dk" is enough. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

export type AccountPorts = Ports & {
  readonly accounts: AccountStore;
  readonly secrets: SecretStore;
  readonly newId: () => string;
  readonly inLine: InLine;
};

/** What connecting takes besides: the doors are tried, and nothing is kept. */
export type ConnectPorts = AccountPorts & {
  /** Shows Microsoft's sign-in. */
  readonly tryMicrosoft: (wish: MicrosoftWish) => Promise<Result<Tried>>;
  readonly tryCalDav: (wish: CalDavWish) => Promise<Result<Tried>>;
};

/**
 * Keeps an account that has been tried, with the calendars of it that count. They are read at the next look. One that is
 * held already is opened again, for every event would stand twice otherwise.
 */
export async function keepAccount(
  ports: AccountPorts,
  tried: Tried,
  name: string,
  counting: readonly RemoteCalendar[],
): Promise<AccountRow> {
  const held = await heldAs(ports, tried);
  if (held) return keepAgain(ports, held, tried, counting);
  const account: AccountRow = {
    id: ports.newId() as AccountId,
    name,
    addedAt: ports.clock.now(),
    addresses: tried.addresses,
    connection: tried.connection,
    trouble: null,
  };
  // In this order: whoever sees the account may use it at once, and without its secret the password would look wrong.
  await ports.secrets.put(account.id, tried.secret);
  await ports.accounts.put(account);
  await chooseCalendars(ports, account, counting);
  return account;
}

async function heldAs({ accounts, secrets }: AccountPorts, tried: Tried): Promise<AccountRow | null> {
  for (const account of await accounts.list()) {
    // The address of a link lies with the secrets.
    const isSame = account.connection.kind !== "link" || (await secrets.get(account.id)) === tried.secret;
    if (isSame && isSameOwner(account, tried)) return account;
  }
  return null;
}

/** What counted before goes on counting, and a sign-in that works and has more consents is not given up for this one. */
async function keepAgain(
  ports: AccountPorts,
  held: AccountRow,
  tried: Tried,
  counting: readonly RemoteCalendar[],
): Promise<AccountRow> {
  if (held.trouble !== null || !hasMoreScopes(held.connection, tried.connection))
    await reconnectAccount(ports, held, tried);
  const account = (await ports.accounts.get(held.id)) ?? held;
  const before = (await ports.accounts.links(account.id)).map(({ remote: id, isReadOnly }) => ({
    ...{ id, isReadOnly },
    ...{ name: "", isDefault: false },
  }));
  await chooseCalendars(ports, account, [...counting, ...before]);
  return account;
}

const hasMoreScopes = (held: Connection, tried: Connection): boolean =>
  held.kind === "graph" &&
  tried.kind === "graph" &&
  held.scopes.length > tried.scopes.length &&
  tried.scopes.every((scope) => held.scopes.includes(scope));

/** Which calendars of the account count. One that counts no more goes with everything that came from it. */
export async function chooseCalendars(
  ports: AccountPorts,
  account: AccountRow,
  counting: readonly RemoteCalendar[],
): Promise<void> {
  const { frames } = await loadProfile(ports);
  const now = ports.clock.now();
  const links = await ports.accounts.links(account.id);
  const news = counting.filter(({ id }) => !links.some((link) => link.remote === id));
  const dropped = links.filter((link) => !counting.some(({ id }) => id === link.remote));
  const added = news.map(({ id, name, isReadOnly }) => {
    const calendarId = ports.newId() as CalendarId;
    const progress = firstReading(now, frames.zone);
    const calendar: CalendarRow = {
      id: calendarId,
      kind: account.connection.kind,
      name,
      addedAt: now,
      readAt: now,
      window: progress.window,
      declaredZone: null,
      eventCount: 0,
      findings: [],
      counts: true,
    };
    const link: LinkRow = {
      ...progress,
      calendarId,
      accountId: account.id,
      remote: id,
      isReadOnly,
      observedSince: now,
      trouble: null,
    };
    return { calendar, link };
  });
  await ports.accounts.choose(
    added,
    dropped.map(({ calendarId }) => calendarId),
  );
  if (dropped.length > 0) await refreshCurrentWeek(ports);
}

/** Opens an account again with a new secret. Another person's account would mix two calendars: it is refused. */
export async function reconnectAccount(
  ports: AccountPorts,
  account: AccountRow,
  tried: Tried,
): Promise<Result<object>> {
  if (!isSameOwner(account, tried)) return { ok: false, reason: "other-account" };
  const addresses = [...new Set([...account.addresses, ...tried.addresses])];
  // A renewal under way would write its older tokens over the new ones.
  await ports.inLine(`renew ${account.id}`, () => ports.secrets.put(account.id, tried.secret));
  await ports.accounts.put({ ...account, addresses, connection: tried.connection, trouble: null });
  return { ok: true };
}

function isSameOwner({ connection, addresses }: AccountRow, tried: Tried): boolean {
  const other = tried.connection;
  switch (connection.kind) {
    case "link":
      return other.kind === "link";
    case "caldav":
      return other.kind === "caldav" && other.home === connection.home;
    case "graph":
      return other.kind === "graph" && addresses.some((address) => tried.addresses.includes(address));
  }
}

export const renameAccount = (ports: AccountPorts, account: AccountRow, name: string): Promise<void> =>
  ports.accounts.put({ ...account, name });

/** Takes the account away with everything that came from it, and destroys what opened it. */
export async function removeAccount(ports: AccountPorts, id: AccountId): Promise<void> {
  await ports.secrets.remove(id);
  await ports.accounts.remove(id);
  await refreshCurrentWeek(ports);
}
