import type { AccountId, AccountRow, AccountStore, SecretStore } from "../../../src/app/account";
import type { CalendarSource, SourceFailure } from "../../../src/app/calendar-source";
import { keepAccount } from "../../../src/app/connect-account";
import type { GraphScope } from "../../../src/app/graph-scope";
import { syncAccount } from "../../../src/app/sync-calendars";
import type { SyncPorts } from "../../../src/app/sync-ports";
import { uidOf } from "../../../src/domain/blocks/block-id";
import { onlyOne } from "../../../src/platform/only-one";
import { graphClient } from "../../../src/sources/graph/client";
import { graphSource } from "../../../src/sources/graph/graph-source";
import type { HttpWorld } from "../../../src/sources/http";
import type { Access } from "../../../src/sources/oauth/access";
import type { Outlook } from "../../office/outlook";
import type { CalendarDoor, PaneDoors } from "../doors";
import { draftOf } from "./draft-of";
import { type NestedSignIn, nestedSignIn, type Registered } from "./nested-sign-in";

const GRAPH = "https://graph.microsoft.com";
const READ: GraphScope = "Calendars.ReadBasic";
const WRITE: GraphScope = "Calendars.ReadWrite";

/** Tokens stay with the Outlook around us; nothing that opens an account is kept here. */
const NO_SECRETS: SecretStore = { get: async () => null, put: async () => {}, remove: async () => {} };

const world: HttpWorld = {
  fetch: (...asked) => fetch(...asked),
  now: () => Date.now() as ReturnType<HttpWorld["now"]>,
  sleep: (length) => new Promise((slept) => setTimeout(slept, length)),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  mayReach: async (origin) => origin === GRAPH,
  log: () => {},
};

function accessFor(signIn: NestedSignIn, scope: GraphScope): Access {
  return {
    current: () => signIn.token(scope),
    insteadOf: () => signIn.token(scope, true),
  };
}

export function openCalendar(
  ports: PaneDoors["ports"],
  accounts: AccountStore,
  outlook: Outlook,
  registered: Registered | null,
): CalendarDoor {
  const way = registered === null ? "no-client" : outlook.canSignIn ? "open" : "no-sign-in";
  const signIn = registered && nestedSignIn(registered, outlook.address);
  const source = (scope: GraphScope): CalendarSource | null =>
    signIn &&
    graphSource(graphClient(world, accessFor(signIn, scope)), { me: [outlook.address], circles: {} });
  const looked = new Map<AccountId, number>();
  const syncPorts: SyncPorts = {
    ...ports,
    accounts,
    sourceOf: async () => {
      const reading = source(READ);
      return reading ? { ok: true, source: reading } : { ok: false, reason: "cannot" };
    },
    sourceOfFile: () => {
      throw new Error("no file is read here");
    },
    onlyOne,
    looks: {
      get: async (id) => (looked.get(id) ?? null) as ReturnType<HttpWorld["now"]> | null,
      put: async (id, at) => void looked.set(id, at),
    },
  };
  const held = async (): Promise<AccountRow | null> => (await accounts.list())[0] ?? null;

  async function refresh(): Promise<SourceFailure | null> {
    const account = await held();
    if (!account) return null;
    return (await syncAccount(syncPorts, account.id, true)).failure;
  }

  async function connect(): Promise<SourceFailure | null> {
    if (!signIn || !registered) return { ok: false, reason: "cannot" };
    const silent = await signIn.token(READ);
    const consent = silent.ok ? silent : await signIn.consent(READ);
    if (!consent.ok) return consent;
    const listed = await source(READ)?.calendars();
    if (!listed) return { ok: false, reason: "cannot" };
    if (!listed.ok) return listed;
    if (!(await held())) {
      const tried = {
        connection: { kind: "graph" as const, ...registered, scopes: [READ] },
        addresses: [outlook.address],
        calendars: listed.calendars,
        secret: "",
      };
      const newId = () => crypto.randomUUID();
      const keeping = { ...syncPorts, secrets: NO_SECRETS, newId };
      await keepAccount(keeping, tried, outlook.address, listed.calendars);
    }
    return refresh();
  }

  return {
    way,
    isConnected: async () => (await held()) !== null,
    connect,
    refresh,
    book: async (block, title) => {
      const account = await held();
      const [link] = account ? await accounts.links(account.id) : [];
      const writing = source(WRITE);
      if (!signIn || !link || !writing) return { ok: false, reason: "cannot" };
      const silent = await signIn.token(WRITE);
      const consent = silent.ok ? silent : await signIn.consent(WRITE);
      if (!consent.ok) return consent;
      return writing.create(link.remote, await draftOf(block, title, uidOf(block.id), ports.frames().zone));
    },
  };
}
