import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AccountMessage } from "../../src/app/account-messages";
import { lookAtLinks, removeLink } from "../../src/app/look-at-links";
import { heedAccount, type RefreshPorts, refreshAccounts } from "../../src/app/refresh-accounts";
import { withSeen } from "../../src/app/seen-times";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import { instant, MINUTE } from "../../src/domain/time/instant";
import { openLink, tryLink } from "../../src/sources/feed/link";
import { writeCalendar } from "../../src/sources/ics/write-calendar";
import { type Fault, FaultyPublisher } from "../servers/faulty-publisher";
import { IMPATIENT } from "../servers/http-world";
import { everything, writesTo } from "../store/opened";
import { startEngine } from "./sync-world";
import { entry } from "./whole-product";

let publisher: FaultyPublisher;
let server: Server;
let ports: RefreshPorts & ReturnType<typeof startEngine>;

const publish = (...events: ReturnType<typeof entry>[]) => {
  publisher.text = writeCalendar({ name: "Skolen", writtenAt: ports.now, zone: DANISH_FRAMES.zone, events });
};
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/private-token/basic.ics`;
/** Whoever never answers is not waited for long; whoever does may take its time on a busy machine. */
const wish = () => (publisher.fault === "silent" ? { patience: { ...IMPATIENT, tries: 1 } } : {});
const heed = (message: AccountMessage) => heedAccount(ports, message);
const later = (minutes: number) => {
  ports.now = instant(ports.now + minutes * MINUTE);
};
const titles = async () =>
  (await ports.events.all()).map(({ event }) => `${event.title} ${event.status}`).sort();
const calendar = async () => {
  const [row] = withSeen(await ports.calendars.list(), await ports.mirror.seen());
  if (!row) throw new Error("no calendar is kept");
  return row;
};
const trouble = async () => (await lookAtLinks(ports.accounts))[0]?.trouble?.reason ?? null;

const BOTH = ["Leder confirmed", "Tilsyn confirmed"];

beforeEach(async () => {
  publisher = new FaultyPublisher();
  server = createServer(publisher.heed);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const engine = startEngine({});
  const { world } = engine.http;
  ports = Object.assign(engine, {
    tryLink: (typed: string) => tryLink(world, typed, wish()),
    sourceOf: (account: Parameters<RefreshPorts["sourceOf"]>[0]) =>
      openLink(world, account, engine.secrets, wish()),
    sourceOfEmptied: (account: Parameters<RefreshPorts["sourceOf"]>[0]) =>
      openLink(world, account, engine.secrets, { ...wish(), mayEmpty: true }),
  });
  publish(entry("Tilsyn", "2026-11-25", "9:00", "10:00"), entry("Leder", "2026-11-26", "9:00", "10:00"));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise<void>((closed) => server.close(() => closed()));
});

test("a link is kept under the calendar's own name, and its address lies readable nowhere", async () => {
  expect(await heed({ ask: "follow", address: address() })).toEqual({ ok: true });
  expect(await titles()).toEqual(BOTH);
  expect(await calendar()).toMatchObject({ kind: "link", name: "Skolen", eventCount: 2 });
  expect(JSON.stringify(await everything(ports.db))).not.toContain("private-token");
});

test.each([
  ["web-page", "no-calendar-server"],
  ["not-found", "not-found"],
  ["cut-off", "cut-off"],
] as const)("what is no whole calendar is not kept: %s", async (fault, reason) => {
  publisher.fault = fault;
  expect(await heed({ ask: "follow", address: address() })).toMatchObject({ ok: false, reason });
  expect(await ports.accounts.list()).toEqual([]);
});

test.each(["http://skole.example/a.ics", "ftp://skole.example/a.ics", "nonsense", ""])(
  "an address that is none is not asked: %s",
  async (typed) => {
    expect(await heed({ ask: "follow", address: typed })).toMatchObject({ ok: false });
    expect(publisher.asked).toEqual([]);
  },
);

describe("a kept link", () => {
  beforeEach(async () => {
    await heed({ ask: "follow", address: address() });
    publisher.asked.length = 0;
  });

  test("is asked with what was told last; no news makes the age young and writes nothing", async () => {
    const before = await everything(ports.db);
    const written = writesTo(ports.db);
    later(55);
    await refreshAccounts(ports, "alarm");
    expect(publisher.asked).toMatchObject([{ status: 304, conditional: expect.stringMatching(/^"/u) }]);
    expect((await calendar()).readAt).toBe(ports.now);
    expect(written).toEqual([]);
    expect(await everything(ports.db)).toEqual(before);
  });

  test("is left alone while it is young, and looked at earlier when the popup is opened", async () => {
    later(16);
    await refreshAccounts(ports, "alarm");
    expect(publisher.asked).toEqual([]);
    await heed({ ask: "look" });
    await heed({ ask: "look" });
    expect(publisher.asked).toHaveLength(1);
  });

  test.each([
    ["not-found", "not-found"],
    ["sign-in", "refused"],
    ["broken", "unavailable"],
    ["silent", "timed-out"],
    ["cut-off", "cut-off"],
    ["web-page", "no-calendar-server"],
  ] as readonly (readonly [Fault, string])[])("keeps what it had and its age: %s", async (fault, reason) => {
    const { readAt, id } = await calendar();
    later(60);
    publisher.fault = fault;
    expect(await heed({ ask: "refresh", calendar: id })).toMatchObject({ ok: false, reason });
    expect(await trouble()).toBe(reason);
    expect(await titles()).toEqual(BOTH);
    expect((await calendar()).readAt).toBe(readAt);
    publisher.fault = "none";
    later(21);
    await refreshAccounts(ports, "alarm");
    expect(await trouble()).toBeNull();
    expect((await calendar()).readAt).toBe(ports.now);
  });

  test("follows its publisher to another place on the same host", async () => {
    publisher.fault = "leads-on";
    publish(entry("Nyt", "2026-11-25", "9:00", "10:00"));
    expect(await heed({ ask: "refresh", calendar: (await calendar()).id })).toEqual({ ok: true });
    expect(await titles()).toContain("Nyt confirmed");
  });

  test("says so when it leads to a host that may not be spoken with", async () => {
    publisher.fault = "leads-elsewhere";
    publisher.elsewhere = "http://127.0.0.1:1/";
    expect(await heed({ ask: "refresh", calendar: (await calendar()).id })).toEqual({
      ok: false,
      reason: "leads-elsewhere",
    });
    expect(await titles()).toEqual(BOTH);
  });

  test("that is suddenly empty keeps its events until the leader agrees, and then stays empty in peace", async () => {
    const { id } = await calendar();
    publish();
    expect(await heed({ ask: "refresh", calendar: id })).toEqual({ ok: false, reason: "suddenly-empty" });
    expect(await titles()).toEqual(BOTH);
    expect(await heed({ ask: "empty", calendar: id })).toEqual({ ok: true });
    expect(await titles()).toEqual(["Leder cancelled", "Tilsyn cancelled"]);
    expect(await trouble()).toBeNull();
    later(60);
    expect(await heed({ ask: "refresh", calendar: id })).toEqual({ ok: true });
  });

  test("goes with its address", async () => {
    await removeLink(ports, (await calendar()).id);
    expect(await ports.db.secrets.count()).toBe(0);
    expect(await ports.events.all()).toEqual([]);
    expect(await lookAtLinks(ports.accounts)).toEqual([]);
  });
});
