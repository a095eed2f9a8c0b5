import { beforeEach, expect, test } from "vitest";
import type { AccountRow, LinkRow } from "../../src/app/account";
import type { RemoteCalendarId, RemoteId } from "../../src/app/calendar-source";
import { chooseCalendars, reconnectAccount, removeAccount } from "../../src/app/connect-account";
import { correctEvents } from "../../src/app/correct-event";
import { heedAccount } from "../../src/app/refresh-accounts";
import { refreshCurrentWeek, refreshTouchedWeeks } from "../../src/app/refresh-weeks";
import { withSeen } from "../../src/app/seen-times";
import { syncAccount, syncDue } from "../../src/app/sync-calendars";
import type { EventKey } from "../../src/domain/calendar/event";
import { MINUTE, millis } from "../../src/domain/time/instant";
import { type WeekId, weekOf } from "../../src/domain/time/weeks";
import { COPENHAGEN, type ZoneId } from "../../src/domain/time/zones";
import { openGraphClient } from "../../src/sources/graph/connect";
import { viewRequest } from "../../src/sources/graph/requests";
import { at } from "../domain/balance/made-events";
import { REDIRECT_URI } from "../servers/oidc/client";
import { everything, writesTo } from "../store/opened";
import { graphServers } from "./graph-servers";
import { connectGraph, putBetween, type Synced, startEngine } from "./sync-world";

const servers = graphServers();
let engine: Synced;
let account: AccountRow;
beforeEach(async () => {
  engine = startEngine(servers);
  account = await connectGraph(engine, servers);
});

const note = (subject: string, day: string, from = "09:00", to = "10:00") => ({
  subject,
  start: `${day}T${from}:00`,
  end: `${day}T${to}:00`,
});
const sync = (isAsked = false) => syncAccount(engine, account.id, isAsked);
const titles = async () => (await engine.events.all()).map(({ event }) => event.title).toSorted(byText);
const byText = (a: string, b: string) => a.localeCompare(b);
const eventOf = async (title: string) =>
  (await engine.events.all()).find(({ event }) => event.title === title);
const historyOf = async (title: string) => {
  const key = (await eventOf(title))?.event.key ?? "";
  return (await engine.db.remotes.get(key as EventKey))?.history;
};
const wednesday = "2026-11-18";

test("the first reading covers half a year to either side, the present first, and folds its weeks", async () => {
  servers.graph.mailbox.add(note("Nu", wednesday));
  servers.graph.mailbox.add(note("Længe siden", "2026-06-03"));
  servers.graph.mailbox.add(note("Om længe", "2027-05-05"));
  servers.graph.mailbox.add(note("For længe siden", "2026-01-07"));
  expect(await sync()).toMatchObject({ outcome: "in-step", failure: null });
  expect(await titles()).toEqual(["Længe siden", "Nu", "Om længe"]);
  const asked = servers.graph.seen.filter(({ path }) => path === "/me/calendarView");
  const [first] = asked;
  expect(Date.parse(first?.query.get("startDateTime") ?? "")).toBeLessThan(engine.now);
  expect(Date.parse(first?.query.get("endDateTime") ?? "")).toBeGreaterThan(engine.now);
  expect(asked).toHaveLength(14);
  const [calendar] = await engine.calendars.list();
  expect(calendar).toMatchObject({ kind: "graph", name: "Kalender", eventCount: 3, readAt: engine.now });
  expect((await engine.accounts.links(account.id))[0]?.pending).toEqual([]);
  expect(await engine.weeks.touched()).toEqual([]);
  expect((await engine.weeks.get(weekOf(engine.now, COPENHAGEN)))?.computedAt).toBe(engine.now);
  expect(engine.mirrored).toMatchObject({ calendars: 1, readAt: engine.now });
});

test("a look at an account without changes costs no write", async () => {
  servers.graph.mailbox.add(note("Møde", wednesday));
  await sync();
  const seen = writesTo(engine.db);
  engine.now = at("2026-11-19", "9:00");
  expect(await sync()).toMatchObject({ outcome: "in-step", weeks: [] });
  expect(seen).toEqual([]);
});

test("as little costs the whole look with all that follows it, yet the age shown begins anew", async () => {
  servers.graph.mailbox.add(note("Møde", wednesday));
  await sync();
  const seen = writesTo(engine.db);
  engine.now = at("2026-11-19", "9:00");
  const ports = {
    ...engine,
    tryLink: async () => ({ ok: false, reason: "cannot" }) as const,
    sourceOfEmptied: engine.sourceOf,
  };
  expect(await heedAccount(ports, { ask: "sync", account: account.id })).toEqual({ ok: true });
  expect(seen).toEqual([]);
  const [calendar] = withSeen(await engine.calendars.list(), await engine.mirror.seen());
  expect(calendar?.readAt).toBe(engine.now);
  await refreshCurrentWeek(engine);
  expect(engine.mirrored?.readAt).toBe(engine.now);
});

test("only the weeks in which something changed are folded anew", async () => {
  const id = servers.graph.mailbox.add(note("Møde", wednesday));
  servers.graph.mailbox.add(note("Andet", "2026-11-25"));
  await sync();
  engine.now = at("2026-11-19", "9:00");
  servers.graph.mailbox.change(id, { subject: "Møde om budget" });
  expect((await sync()).weeks).toEqual(["2026-W47"]);
  const [changed, other] = await engine.weeks.list(["2026-W47", "2026-W48"] as never);
  expect([changed?.computedAt, other?.computedAt]).toEqual([
    at("2026-11-19", "9:00"),
    at("2026-11-19", "8:12"),
  ]);
});

test("a move is remembered with when it was seen, and the leader's word stays with the event", async () => {
  const id = servers.graph.mailbox.add(note("Møde", wednesday));
  await sync();
  const named = await eventOf("Møde");
  await correctEvents(engine, [named as never], "finance" as never, "event", weekOf(engine.now, COPENHAGEN));
  engine.now = at("2026-11-19", "9:00");
  servers.graph.mailbox.move(id, "2026-11-20T13:00:00", "2026-11-20T14:00:00");
  await sync();
  expect(await historyOf("Møde")).toEqual({
    firstSeen: at("2026-11-19", "8:12"),
    moves: [{ at: at("2026-11-19", "9:00"), from: at(wednesday, "9:00"), to: at("2026-11-20", "13:00") }],
    cancelledAt: null,
  });
  expect((await eventOf("Møde"))?.naming).toMatchObject({ activity: "finance", source: "leader" });
});

test("what vanishes is asked for by its id: it may only have left the window", async () => {
  const far = servers.graph.mailbox.add(note("Udskudt", wednesday));
  const gone = servers.graph.mailbox.add(note("Slettet", wednesday));
  await sync();
  engine.now = at("2026-11-19", "9:00");
  servers.graph.mailbox.move(far, "2027-09-01T09:00:00", "2027-09-01T10:00:00");
  servers.graph.mailbox.delete(gone);
  const asked = servers.graph.seen.length;
  await sync();
  expect(
    servers.graph.seen.slice(asked).map(({ path, status }) => [path.replace(/[^/]+=$/u, "ID"), status]),
  ).toEqual([
    ["/me/calendarView", 200],
    ["/me/events/AAkALg000001%3D", 200],
    ["/me/events/AAkALg000002%3D", 404],
  ]);
  expect((await eventOf("Udskudt"))?.event).toMatchObject({
    status: "confirmed",
    start: at("2027-09-01", "9:00"),
  });
  expect((await eventOf("Slettet"))?.event.status).toBe("cancelled");
  expect((await historyOf("Slettet"))?.cancelledAt).toBe(at("2026-11-19", "9:00"));
  const again = servers.graph.seen.length;
  await sync();
  expect(servers.graph.seen.slice(again).map(({ path }) => path)).toEqual(["/me/calendarView"]);
});

test("what an organiser calls off, and what comes back, is followed", async () => {
  const id = servers.graph.mailbox.add(note("Møde", wednesday));
  await sync();
  engine.now = at("2026-11-19", "9:00");
  servers.graph.mailbox.change(id, { isCancelled: true });
  await sync();
  const cancelledAt = engine.now;
  expect((await historyOf("Møde"))?.cancelledAt).toBe(cancelledAt);
  engine.now = at("2026-11-19", "10:00");
  servers.graph.mailbox.change(id, { location: "Lokale 2" });
  await sync();
  expect((await historyOf("Møde"))?.cancelledAt).toBe(cancelledAt);
  servers.graph.mailbox.change(id, { isCancelled: false });
  await sync();
  expect((await eventOf("Møde"))?.event.status).toBe("confirmed");
  expect((await historyOf("Møde"))?.cancelledAt).toBeNull();
});

test("an occurrence that is taken out of its series is cancelled, the others stand", async () => {
  const series = note("Tavle", "2026-11-16");
  const { occurrences } = servers.graph.mailbox.addSeries(series, ["2026-11-16", "2026-11-23", "2026-11-30"]);
  await sync();
  servers.graph.mailbox.delete(occurrences[1] as string);
  await sync();
  const states = (await engine.events.all()).map(({ event }) => event).toSorted((a, b) => a.start - b.start);
  expect(states.map(({ status }) => status)).toEqual(["confirmed", "cancelled", "confirmed"]);
});

test("what the leader asks for while a run is at it comes after it", async () => {
  const [under, asked] = await Promise.all([
    syncAccount(engine, account.id),
    syncAccount(engine, account.id, true),
  ]);
  expect([under.outcome, asked.outcome]).toEqual(["in-step", "in-step"]);
});

test("one run at a time", async () => {
  const [one, two] = await Promise.all([sync(), sync()]);
  expect([one.outcome, two.outcome].sort()).toEqual(["busy", "in-step"]);
});

test("being offline is a state: nothing is written and nothing is lost", async () => {
  servers.graph.mailbox.add(note("Møde", wednesday));
  await sync();
  const online = engine.http.world.fetch;
  const seen = writesTo(engine.db);
  Object.assign(engine.http.world, {
    isOnline: () => false,
    fetch: () => Promise.reject(new TypeError("no network")),
  });
  expect(await sync()).toMatchObject({ outcome: "offline" });
  expect(seen).toEqual([]);
  Object.assign(engine.http.world, { isOnline: () => true, fetch: online });
  expect(await sync()).toMatchObject({ outcome: "in-step" });
});

test("a server that asks us to wait is left alone until then, also after a restart", async () => {
  servers.graph.faultAt = () => ({ kind: "status", status: 429, retryAfter: 600 });
  expect(await sync()).toMatchObject({ outcome: "trouble", failure: { reason: "throttled" } });
  servers.graph.faultAt = () => null;
  engine = startEngine(servers, {}, engine);
  const asked = servers.graph.seen.length;
  expect(await sync()).toMatchObject({ outcome: "waiting" });
  expect(servers.graph.seen).toHaveLength(asked);
  engine.now = at("2026-11-19", "8:23");
  expect(await sync()).toMatchObject({ outcome: "in-step" });
  expect((await engine.accounts.get(account.id))?.trouble).toBeNull();
});

test("a consent that is missing is named, and what is held stays", async () => {
  servers.graph.mailbox.add(note("Møde", wednesday));
  await sync();
  servers.graph.scopesOf = () => new Set();
  expect(await sync()).toMatchObject({ outcome: "trouble" });
  const trouble = { reason: "consent-missing", detail: "Calendars.ReadBasic", since: engine.now };
  expect((await engine.accounts.get(account.id))?.trouble).toEqual(trouble);
  const seen = writesTo(engine.db);
  await sync();
  expect(seen).toEqual([]);
  expect(await titles()).toEqual(["Møde"]);
});

test("a sign-in that has died waits for the leader, and another person's account is refused", async () => {
  servers.graph.mailbox.add(note("Møde", wednesday));
  await sync();
  servers.browser?.forget();
  servers.graph.scopesOf = () => undefined;
  await engine.secrets.put(account.id, JSON.stringify({ ...(await tokens()), refresh: null }));
  expect(await sync()).toMatchObject({ outcome: "trouble", failure: { reason: "sign-in-needed" } });
  expect(await titles()).toEqual(["Møde"]);
  servers.graph.scopesOf = () => new Set(["Calendars.ReadBasic"]);
  const tried = { connection: account.connection, addresses: account.addresses, calendars: [], secret: "{}" };
  const other = { ...tried, addresses: ["en.anden@kommune.example"] };
  expect(await reconnectAccount(engine, account, other)).toEqual({ ok: false, reason: "other-account" });
  const again = await connectGraph(engine, servers);
  const secret = (await engine.secrets.get(again.id)) ?? "";
  const stored = (await engine.accounts.get(account.id)) as AccountRow;
  expect(await reconnectAccount(engine, stored, { ...tried, secret })).toEqual({ ok: true });
  expect(await sync()).toMatchObject({ outcome: "in-step" });
});

const tokens = async () => JSON.parse((await engine.secrets.get(account.id)) ?? "{}");

test("410 reads everything anew, once", async () => {
  servers.graph.mailbox.add(note("Møde", wednesday));
  await sync();
  let faults = 0;
  servers.graph.faultAt = (_, { path }) =>
    path === "/me/calendarView" && faults++ === 0 ? { kind: "status", status: 410 } : null;
  const asked = servers.graph.seen.length;
  expect(await sync()).toMatchObject({ outcome: "in-step", weeks: [] });
  expect(servers.graph.seen.length - asked).toBe(1 + 14 + 1);
  servers.graph.faultAt = () => ({ kind: "status", status: 410 });
  expect(await sync()).toMatchObject({ outcome: "in-step" });
  expect((await engine.accounts.links(account.id))[0]?.trouble).toMatchObject({ reason: "start-over" });
});

test("weeks that have come near are read as time goes by", async () => {
  await sync();
  servers.graph.mailbox.add(note("Næste sommer", "2027-07-07"));
  engine.now = at("2027-05-12", "9:00");
  await sync();
  expect(await titles()).toEqual(["Næste sommer"]);
  expect((await engine.calendars.list())[0]?.window.end).toBe(at("2027-07-19", "0:00"));
});

test("what was booked while the product was away longer than the routine looks back is read, once", async () => {
  await sync();
  servers.graph.mailbox.add(note("I ferien", "2026-12-02"));
  engine.now = at("2027-01-14", "9:00");
  expect(await sync()).toMatchObject({ outcome: "in-step", weeks: ["2026-W49"] });
  expect(await titles()).toEqual(["I ferien"]);
  const asked = servers.graph.seen.length;
  const seen = writesTo(engine.db);
  await sync();
  expect(servers.graph.seen.slice(asked).map(({ path }) => path)).toEqual(["/me/calendarView"]);
  expect(seen).toEqual([]);
});

test("a row from before the routine was noted down is looked at as it was, and then noted", async () => {
  await sync();
  const [{ routineFrom: _, ...older }] = (await engine.accounts.links(account.id)) as [LinkRow];
  await engine.accounts.putLink(older);
  expect(await sync()).toMatchObject({ outcome: "in-step" });
  expect((await engine.accounts.links(account.id))[0]?.routineFrom).toBe(at("2026-10-19", "0:00"));
});

test("an event of twenty years lies in the weeks that are read, and in those that come near", async () => {
  const leave = {
    ...note("Orlov", "2016-01-01", "00:00", "00:00"),
    end: "2036-01-01T00:00:00",
    isAllDay: true,
  };
  servers.graph.mailbox.add(leave);
  await sync();
  const weeks = await engine.weeks.folded();
  expect(weeks.length).toBeLessThan(60);
  engine.now = at("2027-05-12", "9:00");
  await sync();
  expect(await engine.weeks.folded()).toContain("2027-W28");
});

test("events are let go of after as many weeks as the leader keeps them; what their weeks came to stays", async () => {
  servers.graph.mailbox.add(note("Gammelt", "2026-10-07"));
  servers.graph.mailbox.add(note("Nyt", wednesday));
  await sync();
  const before = await engine.weeks.get("2026-W41" as never);
  expect(before?.counted).toBeGreaterThan(0);
  await engine.profile.write([{ kind: "setting", id: "kept-weeks", value: 5 }], engine.now);
  await sync();
  expect(await titles()).toEqual(["Nyt"]);
  const kept = { ...before, isFinal: true };
  expect(await engine.weeks.get("2026-W41" as never)).toEqual(kept);
  await engine.profile.write([{ kind: "mark", id: "finance", value: { gives: 0, drains: 1 } }], engine.now);
  await refreshTouchedWeeks(engine);
  expect(await engine.weeks.get("2026-W41" as never)).toEqual(kept);
  const start = at("2026-10-12", "0:00");
  expect((await engine.calendars.list())[0]).toMatchObject({ window: { start }, eventCount: 1 });
  const seen = writesTo(engine.db);
  await sync();
  expect(seen).toEqual([]);
});

test("in another zone all-day events are read anew, and none of them counts as moved", async () => {
  servers.graph.mailbox.add({
    ...note("Ferie", wednesday, "00:00", "00:00"),
    end: "2026-11-19T00:00:00",
    isAllDay: true,
  });
  await sync();
  const frames = { ...engine.frames(), zone: "America/New_York" as ZoneId };
  await engine.profile.write([{ kind: "frames", id: "frames", value: frames }], engine.now);
  await sync();
  expect((await eventOf("Ferie"))?.event.start).toBe(at(wednesday, "6:00"));
  expect((await historyOf("Ferie"))?.moves).toEqual([]);
});

test("a change of zone that is cut off half-way goes on as one, and every event comes to lie in its new week", async () => {
  const leave = (day: string, end: string) => ({
    ...note(`Ferie ${day}`, day, "00:00", "00:00"),
    end,
    isAllDay: true,
  });
  servers.graph.mailbox.add(leave(wednesday, "2026-11-19T00:00:00"));
  servers.graph.mailbox.add(leave("2027-04-07", "2027-04-08T00:00:00"));
  servers.graph.mailbox.add(note("Opkald", "2026-11-23", "01:00", "02:00"));
  await sync();
  const frames = { ...engine.frames(), zone: "America/New_York" as ZoneId };
  await engine.profile.write([{ kind: "frames", id: "frames", value: frames }], engine.now);
  let views = 0;
  const heal = putBetween(engine, (url, _, go) =>
    url.includes("calendarView") && ++views > 1 ? Promise.reject(new TypeError("cut")) : go(),
  );
  await sync();
  heal();
  expect(await sync(true)).toMatchObject({ outcome: "in-step" });
  expect((await historyOf("Ferie 2027-04-07"))?.moves).toEqual([]);
  // Monday at one in Copenhagen is Sunday evening in New York.
  expect((await engine.events.ofWeek("2026-W47" as WeekId)).map(({ event }) => event.title)).toContain(
    "Opkald",
  );
  expect((await engine.accounts.links(account.id))[0]?.zoneBefore).toBeUndefined();
});

test("a calendar that counts no more goes with its events; an account with everything that came from it", async () => {
  servers.graph.mailbox.add(note("Møde", wednesday));
  await sync();
  await chooseCalendars(engine, account, []);
  expect(await titles()).toEqual([]);
  expect(await engine.calendars.list()).toEqual([]);
  await removeAccount(engine, account.id);
  const rows = await everything(engine.db);
  for (const table of ["accounts", "links", "remotes", "secrets", "events", "calendars"])
    expect(rows[table], table).toEqual([]);
  expect(await sync()).toMatchObject({ outcome: "gone" });
});

test("taking the account away in the middle of a look brings nothing back", async () => {
  servers.graph.mailbox.add(note("Møde", wednesday));
  servers.graph.faultAt = (count) => (count === 4 ? { kind: "slow", ms: 20 } : null);
  const running = sync();
  await removeAccount(engine, account.id);
  await running;
  expect((await everything(engine.db)).events).toEqual([]);
  expect((await everything(engine.db)).links).toEqual([]);
  expect((await everything(engine.db)).accounts).toEqual([]);
});

test("only accounts that have not been looked at for a while are due", async () => {
  expect((await syncDue(engine, millis(20 * MINUTE))).map(({ outcome }) => outcome)).toEqual(["in-step"]);
  engine.now = at("2026-11-19", "8:20");
  expect(await syncDue(engine, millis(20 * MINUTE))).toEqual([]);
  engine.now = at("2026-11-19", "8:33");
  expect(await syncDue(engine, millis(20 * MINUTE))).toHaveLength(1);
});

test("the same account is kept once, however often it is connected; what counted goes on counting", async () => {
  servers.graph.mailbox.add(note("Møde", wednesday));
  await sync();
  const again = await connectGraph(engine, servers);
  expect(again.id).toBe(account.id);
  await sync(true);
  expect(await titles()).toEqual(["Møde"]);
  expect(await engine.calendars.list()).toHaveLength(1);
});

test("a mail address that is not the sign-in name is the leader's too", async () => {
  await removeAccount(engine, account.id);
  servers.signIn.signInName = "abc123@kommune.onmicrosoft.com";
  account = await connectGraph({ ...engine, newId: () => crypto.randomUUID() }, servers);
  servers.signIn.signInName = null;
  expect(account.addresses).toEqual(["abc123@kommune.onmicrosoft.com", "leder@kommune.example"]);
  const people = ["leder@kommune.example", "kollega@kommune.example"].map((address) => ({ address }));
  const organizer = { address: "kollega@kommune.example" };
  servers.graph.mailbox.add({ ...note("Møde", wednesday), isOrganizer: false, organizer, attendees: people });
  await sync();
  expect((await eventOf("Møde"))?.event.attendance).toEqual({ inside: 1, outside: 0 });
});

test("whoever is asked to stay away stays away, whatever else was to be asked", async () => {
  for (let n = 0; n < 12; n++) servers.graph.mailbox.add(note(`M${n}`, wednesday));
  await sync();
  for (const id of [...servers.graph.mailbox.items.keys()]) servers.graph.mailbox.delete(id);
  servers.graph.faultAt = (_, { path }) =>
    path.startsWith("/me/events/") ? { kind: "status", status: 429, retryAfter: 120 } : null;
  const asked = () => servers.graph.seen.filter(({ path }) => path.startsWith("/me/events/")).length;
  expect(await sync()).toMatchObject({ failure: { reason: "throttled" } });
  expect(asked()).toBeLessThanOrEqual(3);
  servers.graph.faultAt = () => null;
  engine.now = at("2026-11-19", "8:30");
  expect(await sync()).toMatchObject({ outcome: "in-step" });
});

test("never more than three at once speak with a mailbox, however many doors lead to it", async () => {
  for (let n = 0; n < 6; n++) servers.graph.mailbox.add(note(`M${n}`, wednesday));
  await sync();
  const remotes = [...servers.graph.mailbox.items.keys()] as RemoteId[];
  const [link] = await engine.accounts.links(account.id);
  const wish = {
    ...(link as LinkRow),
    calendar: "default" as RemoteCalendarId,
    span: (link as LinkRow).window,
    held: null,
  };
  servers.graph.mostAtOnce = 0;
  servers.graph.faultAt = () => ({ kind: "slow", ms: 30 });
  const ask = async () => {
    const opened = await engine.sourceOf(account);
    return opened.ok && opened.source.find(wish, remotes);
  };
  await Promise.all([ask(), ask()]);
  expect(servers.graph.mostAtOnce).toBeLessThanOrEqual(3);
});

function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

test("a consent just given is not lost to a renewal under way, nor a removal to one", async () => {
  engine.now = at("2026-11-19", "10:30");
  const [held, reached] = [gate(), gate()];
  const secrets = {
    ...engine.secrets,
    replace: async (...given: Parameters<typeof engine.secrets.replace>) => {
      reached.open();
      await held.passed;
      await engine.secrets.replace(...given);
    },
  };
  const reach = {
    ...{ world: engine.http.world, window: servers.browser, redirectUri: REDIRECT_URI },
    ...{ root: `${servers.graph.origin}/v1.0`, secrets, inLine: engine.inLine },
  };
  const opened = openGraphClient(reach, account);
  if (!opened.ok) throw new Error(opened.reason);
  const asking = opened.client.ask(viewRequest({ start: engine.now, end: at("2026-11-20", "9:00") }));
  await reached.passed;
  const fresh = JSON.stringify({ ...(await tokens()), access: "with a further consent" });
  const { connection, addresses } = account;
  const consenting = reconnectAccount(engine, account, {
    connection,
    addresses,
    calendars: [],
    secret: fresh,
  });
  held.open();
  await Promise.all([asking, consenting]);
  expect((await tokens()).access).toBe("with a further consent");
  await removeAccount(engine, account.id);
  await engine.secrets.replace(account.id, fresh);
  expect(await engine.secrets.get(account.id)).toBeNull();
});

test("no token lies readable in the database, or in a finding", async () => {
  await sync();
  const { access, refresh } = await tokens();
  const text = JSON.stringify(await everything(engine.db), (_, value) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
  expect(access.length).toBeGreaterThan(10);
  expect(text).not.toContain(access);
  expect(text).not.toContain(refresh);
});
