import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { instant } from "../../../src/domain/time/instant";
import type { HttpWorld } from "../../../src/sources/http";
import { keepAccess, type TokenVault } from "../../../src/sources/oauth/keep-access";
import { refresh, signIn, type Tokens } from "../../../src/sources/oauth/sign-in";
import { testWorld } from "../../servers/http-world";
import { FacelessBrowser } from "../../servers/oidc/browser";
import { ORIGIN, REDIRECT_URI } from "../../servers/oidc/client";
import { SignInServer } from "../../servers/oidc/server";

const HOUR = 3_600_000;
const WISH = { scopes: ["Calendars.ReadBasic"], isInteractive: true, address: null };

let server: SignInServer;
let browser: FacelessBrowser;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  server = await SignInServer.start();
  browser = new FacelessBrowser(REDIRECT_URI);
});
afterEach(async () => {
  vi.useRealTimers();
  await server.stop();
});

/** A browser sends the extension's origin along; Node must be told to. */
function worldOf(over: Partial<HttpWorld> = {}, origin = ORIGIN) {
  return testWorld(instant(0), {
    now: () => instant(Date.now()),
    fetch: (url, init) =>
      fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), origin } }),
    ...over,
  });
}

async function signedIn(scopes = WISH.scopes): Promise<Tokens> {
  const outcome = await signIn(worldOf().world, browser, server.client, { ...WISH, scopes });
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.detail ?? ""}`);
  return outcome.tokens;
}

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

test("a sign-in gives tokens, the leader's address and nothing to the log but hosts and sizes", async () => {
  const { world, entries } = worldOf();
  const outcome = await signIn(world, browser, server.client, WISH);
  expect(outcome).toMatchObject({
    ok: true,
    tokens: {
      address: "leder@kommune.example",
      scopes: ["Calendars.ReadBasic"],
      accessUntil: Date.now() + HOUR,
    },
  });
  const tokens = outcome.ok ? outcome.tokens : null;
  expect(tokens?.refresh).toBeTruthy();
  expect(tokens?.refreshUntil).toBe(Date.now() + 24 * HOUR);
  expect(entries.map(({ purpose, outcome }) => [purpose, outcome])).toEqual([
    ["sign-in", 200],
    ["sign-in", 200],
  ]);
  expect(JSON.stringify(entries)).not.toContain(tokens?.access);
});

test("the request carries a challenge, a state and only the scopes that are needed", async () => {
  await signedIn();
  const asked = browser.opened[0]?.address.searchParams;
  expect(asked?.get("code_challenge_method")).toBe("S256");
  expect(asked?.get("scope")).toBe("openid profile email offline_access Calendars.ReadBasic");
  expect(asked?.get("state")).toMatch(/^[\w-]{20,}$/u);
});

test("a further scope is asked for when it is needed", async () => {
  const before = await signedIn();
  const after = await signedIn([...before.scopes, "Calendars.ReadWrite"]);
  expect(after.scopes).toEqual(["Calendars.ReadBasic", "Calendars.ReadWrite"]);
});

test("Microsoft's templated issuer is filled in from the token", async () => {
  await server.stop();
  server = await SignInServer.start({ isTemplated: true });
  expect((await signedIn()).address).toBe("leder@kommune.example");
});

test("a no, a closed window and a foreign answer are told apart", async () => {
  const { world } = worldOf();
  server.decision = "deny";
  expect(await signIn(world, browser, server.client, WISH)).toMatchObject({ ok: false, reason: "denied" });
  browser.habit = "close-at-once";
  expect(await signIn(world, browser, server.client, WISH)).toEqual({ ok: false, reason: "window-closed" });
  browser.habit = "sign-in";
  server.decision = "approve";
  browser.meddle = (address) => address.searchParams.set("state", "another");
  expect(await signIn(world, browser, server.client, WISH)).toEqual({ ok: false, reason: "wrong-state" });
  browser.meddle = (address) => address.searchParams.set("iss", "https://elsewhere.example");
  expect(await signIn(world, browser, server.client, WISH)).toEqual({ ok: false, reason: "wrong-state" });
});

test.each([
  [
    "access_denied",
    "AADSTS90094: The grant requires admin permission.",
    "admin-consent-needed",
    "AADSTS90094",
  ],
  ["invalid_request", "AADSTS9002326: Cross-origin token redemption.", "origin-refused", "AADSTS9002326"],
  ["server_error", "secret words", "unavailable", "server_error"],
  ["something_new", "secret words", "refused", "something_new"],
])("%s (%s) is %s", async (error, description, reason, detail) => {
  browser.meddle = (address) => {
    address.searchParams.delete("code");
    address.searchParams.set("error", error);
    address.searchParams.set("error_description", description);
  };
  expect(await signIn(worldOf().world, browser, server.client, WISH)).toEqual({ ok: false, reason, detail });
});

test("an origin that the server does not know is refused", async () => {
  const { world } = worldOf({}, "https://elsewhere.example");
  expect(await signIn(world, browser, server.client, WISH)).toMatchObject({
    ok: false,
    reason: "origin-refused",
  });
});

test("a code that was used before is refused", async () => {
  let first = "";
  browser.meddle = (address) => {
    if (first) address.searchParams.set("code", first);
    else first = address.searchParams.get("code") ?? "";
  };
  await signedIn();
  expect(await signIn(worldOf().world, browser, server.client, WISH)).toMatchObject({
    ok: false,
    reason: "sign-in-needed",
  });
});

test("being offline is said as such, and so is a server that is no authority", async () => {
  const offline = worldOf({
    isOnline: () => false,
    fetch: async () => {
      throw new TypeError("no network");
    },
  });
  expect(await signIn(offline.world, browser, server.client, WISH)).toEqual({ ok: false, reason: "offline" });
  const client = { ...server.client, authority: `${server.host}/nothing-here` };
  expect(await signIn(worldOf().world, browser, client, WISH)).toEqual({ ok: false, reason: "malformed" });
  expect(browser.opened).toEqual([]);
});

test("an authority that points to another host is not followed", async () => {
  const { world } = worldOf({
    fetch: async () =>
      Response.json({
        issuer: server.authority,
        authorization_endpoint: `${server.authority}/auth`,
        token_endpoint: "https://elsewhere.example/token",
      }),
  });
  expect(await signIn(world, browser, server.client, WISH)).toEqual({ ok: false, reason: "malformed" });
  expect(browser.opened).toEqual([]);
});

test("a refresh token is traded once; used again it is taken for stolen", async () => {
  const { world } = worldOf();
  const first = await signedIn();
  const second = await refresh(world, server.client, first);
  expect(second).toMatchObject({
    ok: true,
    tokens: { refreshUntil: first.refreshUntil, address: first.address },
  });
  expect(second.ok && second.tokens.refresh).not.toBe(first.refresh);
  expect(await refresh(world, server.client, first)).toMatchObject({ ok: false, reason: "sign-in-needed" });
});

/** One after the other, as the browser's own locks have it. */
function inLineOf(): TokenVault["alone"] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

function vaultOf(tokens: Tokens | null) {
  const vault = { held: tokens, puts: 0 };
  return {
    vault,
    port: {
      alone: inLineOf(),
      get: async () => vault.held,
      put: async (fresh: Tokens) => {
        vault.held = fresh;
        vault.puts++;
      },
    },
  };
}

test("a token is handed out while it is good, refreshed when it is not, and only once for many askers", async () => {
  const { vault, port } = vaultOf(await signedIn());
  const access = keepAccess(worldOf().world, browser, server.client, port);
  const first = await access.current();
  expect(first).toEqual({ ok: true, token: vault.held?.access });
  expect(vault.puts).toBe(0);
  pass(HOUR);
  const [a, b] = await Promise.all([access.current(), access.current()]);
  expect(a).toEqual(b);
  expect(a).not.toEqual(first);
  expect(vault.puts).toBe(1);
  expect(browser.opened).toHaveLength(1);
});

test("after a day the refresh token is dead: the session renews it in silence", async () => {
  const { vault, port } = vaultOf(await signedIn());
  const access = keepAccess(worldOf().world, browser, server.client, port);
  for (let hours = 0; hours < 22; hours += 2) {
    pass(2 * HOUR);
    await access.current();
  }
  const day = vault.held?.refreshUntil;
  pass(2 * HOUR);
  expect(await access.current()).toMatchObject({ ok: true });
  expect(vault.held?.refreshUntil).not.toBe(day);
  expect(browser.opened.map(({ isInteractive }) => isInteractive)).toEqual([true, false]);
  expect(browser.opened[1]?.address.searchParams.get("login_hint")).toBe("leder@kommune.example");
});

test("without a session only the leader can renew it, and what is held stays", async () => {
  const { vault, port } = vaultOf(await signedIn());
  const access = keepAccess(worldOf().world, browser, server.client, port);
  const held = vault.held;
  browser.forget();
  pass(25 * HOUR);
  expect(await access.current()).toMatchObject({ ok: false, reason: "sign-in-needed" });
  expect(vault.held).toBe(held);
  expect(await access.insteadOf("some older token")).toEqual({ ok: true, token: held?.access });
});

test("a blocked road is not a lost sign-in", async () => {
  const { port } = vaultOf(await signedIn());
  const { world } = worldOf({
    fetch: async () => {
      throw new TypeError("cut");
    },
  });
  pass(HOUR);
  const access = keepAccess(world, browser, server.client, port);
  expect(await access.current()).toEqual({ ok: false, reason: "unreachable" });
});
