import type { AccountRow } from "../../src/app/account";
import type { CategoryPorts } from "../../src/app/category-units";
import type { AccountPorts, Tried } from "../../src/app/connect-account";
import { keepAccount } from "../../src/app/connect-account";
import type { GraphScope } from "../../src/app/graph-scope";
import type { LatePorts } from "../../src/app/mail/late-mails";
import type { MailPorts } from "../../src/app/mail/mail-ports";
import type { InLine, OnlyOne, SyncPorts } from "../../src/app/sync-ports";
import type { Instant } from "../../src/domain/time/instant";
import { openCalDav, tryCalDav } from "../../src/sources/caldav/connect";
import { fileSource } from "../../src/sources/feed/feed-source";
import { openLink, tryLink } from "../../src/sources/feed/link";
import { openGraph, openGraphClient, tryGraph } from "../../src/sources/graph/connect";
import { graphMailList } from "../../src/sources/graph/mail/mail-list";
import { graphMailbox } from "../../src/sources/graph/mail/mailbox";
import type { HttpWorld } from "../../src/sources/http";
import { secretStore } from "../../src/store/account-secrets";
import { accountStore } from "../../src/store/accounts";
import { mailSalt } from "../../src/store/mail-salt";
import { mailStore } from "../../src/store/mails";
import { writtenStore } from "../../src/store/written";
import type { GraphServer } from "../servers/graph/server";
import { testWorld } from "../servers/http-world";
import type { FacelessBrowser } from "../servers/oidc/browser";
import { ORIGIN, REDIRECT_URI } from "../servers/oidc/client";
import type { SignInServer } from "../servers/oidc/server";
import type { RadicaleServer } from "../servers/radicale/server";
import { type Product, restart, startProduct } from "./whole-product";

export type Synced = Product &
  AccountPorts &
  CategoryPorts &
  MailPorts &
  LatePorts & { readonly http: ReturnType<typeof testWorld> };

/** Where the accounts of a test live. */
export interface Servers {
  readonly graph?: GraphServer;
  readonly signIn?: SignInServer;
  readonly browser?: FacelessBrowser;
}

/** The whole engine over the real store: what a worker has in its hands while it lives. */
export function startEngine(servers: Servers, over: Partial<HttpWorld> = {}, held?: Product): Synced {
  const product = held ? restart(held) : startProduct();
  if (held) {
    product.now = held.now;
    product.mirrored = held.mirrored;
    product.seenTimes = held.seenTimes;
  }
  const http = testWorld(product.now, {
    now: () => product.clock.now(),
    fetch: (url, init) =>
      fetch(url, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), origin: ORIGIN },
      }),
    ...over,
  });
  const secrets = secretStore(product.db);
  const looks = new Map<string, Instant>();
  let count = 0;
  const engine: Synced = Object.assign(product, {
    http,
    secrets,
    accounts: accountStore(product.db),
    written: writtenStore(product.db),
    mails: mailStore(product.db),
    mailboxOf: async (account: AccountRow) => {
      const reach = { ...reachOf(http.world, servers), secrets, inLine: inLine() };
      const opened = openGraphClient(reach, account);
      if (!opened.ok) return opened;
      return {
        ok: true,
        mailbox: graphMailbox(opened.client, account.addresses, mailSalt(product.db)),
      } as const;
    },
    listOf: async (account: AccountRow) => {
      const reach = { ...reachOf(http.world, servers), secrets, inLine: inLine() };
      const opened = openGraphClient(reach, account);
      if (!opened.ok) return opened;
      const list = graphMailList(opened.client, account.addresses, mailSalt(product.db));
      return { ok: true, list } as const;
    },
    ...locks(),
    newId: () => `id-${++count}`,
    looks: {
      get: async (id: string) => looks.get(id) ?? null,
      put: async (id: string, at: Instant) => void looks.set(id, at),
    },
    sourceOfFile: fileSource,
    sourceOf: (account: AccountRow) => {
      switch (account.connection.kind) {
        case "link":
          return openLink(http.world, account, secrets);
        case "caldav":
          return openCalDav(http.world, account, secrets);
        case "graph":
          return openGraph({ ...reachOf(http.world, servers), secrets, inLine: inLine() }, account, {});
      }
    },
  });
  return engine;
}

const browserOf = ({ browser }: Servers): FacelessBrowser => {
  if (!browser) throw new Error("this test has no browser to sign in with");
  return browser;
};
const reachOf = (world: HttpWorld, servers: Servers) => ({
  world,
  window: browserOf(servers),
  redirectUri: REDIRECT_URI,
  ...(servers.graph ? { root: `${servers.graph.origin}/v1.0` } : {}),
});

/** One after the other, as the browser's own locks have it. */
export function inLine(): InLine {
  let last: Promise<unknown> = Promise.resolve();
  return (_, work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

/** As the browser's own locks: they go with the worker that held them. */
function locks(): { readonly onlyOne: OnlyOne; readonly inLine: InLine } {
  const held = new Map<string, Promise<unknown>>();
  const inLine: InLine = (name, work) => {
    const mine = (held.get(name) ?? Promise.resolve()).then(work);
    const settled = mine.then(
      () => {},
      () => {},
    );
    held.set(name, settled);
    void settled.then(() => held.get(name) === settled && held.delete(name));
    return mine;
  };
  return { inLine, onlyOne: async (name, work) => (held.has(name) ? null : inLine(name, work)) };
}

async function kept(engine: Synced, tried: Awaited<ReturnType<typeof tryCalDav>>, name: string) {
  if (!tried.ok) throw new Error(tried.reason);
  return keepAccount(
    engine,
    tried satisfies Tried,
    name,
    tried.calendars.filter(({ name }) => name !== "Låst"),
  );
}

export async function connectLink(engine: Synced, address: string): Promise<AccountRow> {
  return kept(engine, await tryLink(engine.http.world, address), "Link");
}

export async function connectRadicale(engine: Synced, radicale: RadicaleServer): Promise<AccountRow> {
  const { user, password } = radicale.credentials;
  const address = `${radicale.origin}/`;
  return kept(engine, await tryCalDav(engine.http.world, { address, user, password }), "Nextcloud");
}

export async function connectGraph(
  engine: Synced,
  servers: Servers,
  scopes: readonly GraphScope[] = ["Calendars.ReadBasic"],
): Promise<AccountRow> {
  const { signIn } = servers;
  if (!signIn) throw new Error("this test has nowhere to sign in");
  const { authority, clientId } = signIn.client;
  const wish = { authority, clientId, scopes, address: null };
  const tried = await tryGraph(reachOf(engine.http.world, servers), wish);
  return kept(engine, tried, "Microsoft 365");
}

/** Puts something between the engine and every server; gives how to take it away again. */
export function putBetween(
  engine: Synced,
  how: (url: string, init: RequestInit, go: () => Promise<Response>) => Promise<Response>,
): () => void {
  const { world } = engine.http;
  const { fetch } = world;
  Object.assign(world, {
    fetch: (url: string, init: RequestInit) => how(url, init, () => fetch(url, init)),
  });
  return () => void Object.assign(world, { fetch });
}

/** The same answer with another text. */
export async function retold(answer: Response, how: (text: string) => string): Promise<Response> {
  const { status, headers, url } = answer;
  const told = new Response(how(await answer.text()), {
    status,
    headers: { "content-type": headers.get("content-type") ?? "" },
  });
  Object.defineProperty(told, "url", { value: url });
  return told;
}
