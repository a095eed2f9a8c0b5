import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AccountRow } from "../../../src/app/account";
import { AUTO_SETTING, INTO_SETTING, NOTICES_SETTING } from "../../../src/app/blocks/block-settings";
import { bookBlocks, letGo, moveBlock, takeBack } from "../../../src/app/blocks/change-blocks";
import { keepWord } from "../../../src/app/blocks/keep-word";
import { knownBlocks } from "../../../src/app/blocks/known-blocks";
import { lookAtBlocks } from "../../../src/app/blocks/look-at-blocks";
import type { BlockNotice } from "../../../src/app/blocks/notices";
import { removeEverything, settleBlocks } from "../../../src/app/blocks/settle-blocks";
import { changeSetting } from "../../../src/app/change-setting";
import { syncAccount } from "../../../src/app/sync-calendars";
import { PAUSED_UNTIL } from "../../../src/domain/profile/pause";
import { at } from "../../domain/balance/made-events";
import { wishWith } from "../../domain/blocks/made-wish";
import { GraphServer } from "../../servers/graph/server";
import { FacelessBrowser } from "../../servers/oidc/browser";
import { REDIRECT_URI } from "../../servers/oidc/client";
import { SignInServer } from "../../servers/oidc/server";
import { RadicaleServer, whyNoRadicale } from "../../servers/radicale/server";
import { keptNotices } from "../../support/kept-notices";
import { isKilled, mortal } from "../mortal";
import { connectGraph, connectRadicale, type Servers, type Synced, startEngine } from "../sync-world";

const MONDAY = at("2026-11-16", "6:30");
/** One block a week and no notice, so that a week's blocks are told at a glance. */
const WISH = wishWith({ reflection: { count: 1, lead: 0 as never } });

const told: string[] = [];
const notices = {
  isAllowed: async () => true,
  tell: async ({ about, title }: BlockNotice) => void told.push(`${about} ${title}`),
};
const noDrafts = { get: async () => ({ counts: {}, reminders: [], health: {} }) };

const withWords = (engine: Synced) =>
  Object.assign(engine, {
    language: () => "da" as const,
    titleOf: () => "Refleksion",
    notices,
    noticeStore: keptNotices(),
    guard: noDrafts,
  });
type Leader = ReturnType<typeof withWords>;

/** What a calendar server holds, as its owner sees it. */
interface Held {
  readonly title: string;
  readonly start: number;
}

interface Site {
  connect(engine: Synced): Promise<AccountRow>;
  engine(held?: Synced): Synced;
  held(): Promise<Held[]>;
  /** A meeting of the leader's own. */
  add(title: string, day: string, hour: number): Promise<void>;
  deleteBlock(): Promise<void>;
  /** The server no longer knows what was asked of it before. */
  forget(): void;
}

let signIn: SignInServer;
beforeAll(async () => {
  signIn = await SignInServer.start();
});
afterAll(() => signIn.stop());

let close: () => Promise<void>;
afterEach(() => close());

async function graphSite(): Promise<Site> {
  const graph = await GraphServer.start();
  graph.scopesOf = (token) => (token ? new Set(["Calendars.ReadBasic", "Calendars.ReadWrite"]) : undefined);
  const servers: Servers = { graph, signIn, browser: new FacelessBrowser(REDIRECT_URI) };
  close = async () => {
    await graph.stop();
    expect(graph.breaches).toEqual([]);
  };
  const items = () => [...graph.mailbox.items.values()];
  return {
    engine: (held) => startEngine(servers, {}, held),
    connect: (engine) => connectGraph(engine, servers, ["Calendars.ReadBasic", "Calendars.ReadWrite"]),
    held: async () => items().map(({ subject, start }) => ({ title: subject, start })),
    add: async (title, day, hour) => {
      const time = (value: number) => `${day}T${String(value).padStart(2, "0")}:00:00`;
      graph.mailbox.add({ subject: title, start: time(hour), end: time(hour + 1) });
    },
    deleteBlock: async () => {
      for (const item of items()) if (item.subject === "Refleksion") graph.mailbox.delete(item.id);
    },
    forget: () => graph.mailbox.transactions.clear(),
  };
}

async function radicaleSite(): Promise<Site> {
  const radicale = await RadicaleServer.start();
  close = () => radicale.stop();
  const names = () => radicale.names();
  return {
    engine: (held) => startEngine({}, {}, held),
    connect: (engine) => connectRadicale(engine, radicale),
    held: async () => {
      const texts = await Promise.all((await names()).map((name) => radicale.get(name)));
      return texts.map((text) => ({
        title: /SUMMARY:(.*)\r/u.exec(text)?.[1] ?? "",
        start: startIn(text),
      }));
    },
    add: async (title, day, hour) => {
      const time = (value: number) => `${day.replaceAll("-", "")}T${String(value).padStart(2, "0")}0000`;
      const { meeting } = await import("../../sources/caldav/ics-text");
      await radicale.put(`${title}.ics`, meeting(title, title, time(hour), time(hour + 1)));
    },
    deleteBlock: async () => {
      for (const name of await names()) if (name.includes("pusterum")) await radicale.delete(name);
    },
    forget: () => {},
  };
}

function startIn(text: string): number {
  const [, zoned, time = ""] = /BEGIN:VEVENT[\s\S]*?DTSTART(;TZID=[^:]*)?:(\S+)/u.exec(text) ?? [];
  const [, y, mo, d, h, mi] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/u.exec(time) ?? [];
  const utc = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi));
  // Every test lies in Danish winter.
  return zoned ? utc - 3_600_000 : utc;
}

const missing = whyNoRadicale();
const SITES = [["Graph", graphSite] as const, ...(missing ? [] : [["Radicale", radicaleSite] as const])];

describe.each(SITES)("blocks booked in a calendar on %s", { timeout: 60_000 }, (_, open) => {
  let site: Site;
  let leader: Leader;
  let account: AccountRow;
  beforeEach(async () => {
    site = await open();
    leader = withWords(site.engine());
    account = await ready(leader);
  });

  /** A device of the leader's that reads the calendar and books in it. */
  async function ready(engine: Leader): Promise<AccountRow> {
    engine.now = MONDAY;
    const connected = await site.connect(engine);
    await engine.profile.write([{ kind: "wish", id: "wish", value: WISH }], MONDAY);
    const [calendar] = (await knownBlocks(engine)).calendars;
    await changeSetting(engine, INTO_SETTING, calendar?.where ?? "");
    await syncAccount(engine, connected.id, true);
    return connected;
  }

  async function want(engine: Leader = leader) {
    const { weeks, into, wish } = await lookAtBlocks(engine);
    const blocks = weeks[0]?.plan.blocks ?? [];
    const where = into?.where ?? null;
    return bookBlocks(engine, { blocks, where, by: "leader", wish, titleOf: engine.titleOf });
  }
  const blocks = async () => (await site.held()).filter(({ title }) => title === "Refleksion");
  const first = async () => {
    const [block] = (await knownBlocks(leader)).bookings;
    if (!block) throw new Error("nothing is booked");
    return block;
  };

  test("what is booked stands in the calendar, and the next plan keeps it", async () => {
    await want();
    expect(await blocks()).toEqual([]);
    expect(await settleBlocks(leader)).toMatchObject({ failures: [], done: 1 });
    expect(await blocks()).toEqual([{ title: "Refleksion", start: (await first()).booking.start }]);
    const { weeks } = await lookAtBlocks(leader);
    expect(weeks[0]?.plan.blocks.map(({ change }) => change)).toEqual(["kept"]);
  });

  test("a repeated alarm and a forgetful server make no second one", async () => {
    await want();
    const wanted = await leader.profile.records();
    await settleBlocks(leader);
    site.forget();
    // The record as it was before the calendar had answered: the answer was lost.
    await leader.profile.write(wanted.filter(({ kind }) => kind === "block") as never, leader.now);
    await settleBlocks(leader);
    await settleBlocks(leader);
    expect(await blocks()).toHaveLength(1);
  });

  test("two devices that have not met make one", async () => {
    const other = withWords(site.engine());
    await ready(other);
    await want();
    await want(other);
    await settleBlocks(leader);
    site.forget();
    await settleBlocks(other);
    expect(await blocks()).toHaveLength(1);
  });

  test("a worker killed at any touch leaves one block and no loose end", async () => {
    for (let dieAt = 1; ; dieAt++) {
      const when = dieAt % 2 ? "before" : "after";
      await want();
      const { engine, life } = mortal(leader, dieAt, when);
      await settleBlocks(withWords(engine)).catch((error: unknown) => {
        if (!isKilled(error)) throw error;
      });
      const died = life.isDead;
      life.isDead = false;
      leader = withWords(site.engine(leader));
      site.forget();
      await settleBlocks(leader);
      expect(await blocks(), `died at ${dieAt}`).toHaveLength(1);
      expect((await knownBlocks(leader)).bookings.every(({ booking }) => booking.intent === null)).toBe(true);
      if (!died) break;
      await removeEverything(leader);
      expect(await blocks()).toEqual([]);
    }
  }, 120_000);

  test("a meeting on top is seen, and the block moves to the place that was shown", async () => {
    await want();
    await settleBlocks(leader);
    const { booking } = await first();
    const hour = new Date(booking.start + 3_600_000).getUTCHours();
    await site.add("Statusmøde", new Date(booking.start).toISOString().slice(0, 10), hour);
    await syncAccount(leader, account.id, true);
    const [landed] = (await lookAtBlocks(leader)).landed;
    expect(landed?.meeting.event.title).toBe("Statusmøde");
    told.length = 0;
    await keepWord(leader);
    expect(told, "before the frame opens").toEqual([]);
    leader.now = at("2026-11-13", "9:00");
    await changeSetting(leader, NOTICES_SETTING, false);
    await keepWord(leader);
    expect(told, "where the leader wants none").toEqual([]);
    await changeSetting(leader, NOTICES_SETTING, true);
    await keepWord(leader);
    expect(told).toEqual(["landed Statusmøde"]);
    if (!landed?.best) throw new Error("no other place was found");
    await moveBlock(leader, landed.block.uid, landed.best, "leader");
    await settleBlocks(leader);
    expect(await blocks()).toEqual([{ title: "Refleksion", start: landed.best.start }]);
    expect((await lookAtBlocks(leader)).landed).toEqual([]);
  });

  test("by itself it books once, moves a free block away from a meeting, and says so", async () => {
    await changeSetting(leader, AUTO_SETTING, true);
    await keepWord(leader);
    await keepWord(leader);
    expect(await blocks()).toHaveLength(2);
    const before = (await first()).booking;
    const hour = new Date(before.start + 3_600_000).getUTCHours();
    await site.add("Statusmøde", new Date(before.start).toISOString().slice(0, 10), hour);
    await syncAccount(leader, account.id, true);
    await keepWord(leader);
    const after = (await knownBlocks(leader)).bookings.find(({ booking }) => booking.moves.length > 0);
    expect(after?.booking.moves).toMatchObject([{ by: "itself", from: { start: before.start } }]);
    expect(await blocks()).toHaveLength(2);
    expect(await blocks()).toContainEqual({ title: "Refleksion", start: after?.booking.start });
  });

  test("in a pause it books nothing by itself, and begins again after it", async () => {
    await changeSetting(leader, AUTO_SETTING, true);
    await changeSetting(leader, PAUSED_UNTIL, leader.clock.now() + 3_600_000);
    await keepWord(leader);
    expect(await blocks()).toEqual([]);
    await changeSetting(leader, PAUSED_UNTIL, leader.clock.now() - 1);
    await keepWord(leader);
    expect(await blocks()).toHaveLength(2);
  });

  test("what the leader deletes stays deleted that week", async () => {
    await want();
    await settleBlocks(leader);
    await site.deleteBlock();
    await syncAccount(leader, account.id, true);
    await changeSetting(leader, AUTO_SETTING, true);
    await keepWord(leader);
    expect((await first()).booking.state).toBe("deleted");
    const held = await blocks();
    expect(held.filter(({ start }) => start < at("2026-11-23", "0:00"))).toEqual([]);
    expect(held).toHaveLength(1);
  });

  test("undone or let go it is out of the calendar, and removing everything touches nothing else", async () => {
    await site.add("Ledermøde", "2026-11-18", 10);
    await want();
    await settleBlocks(leader);
    await takeBack(leader, [(await first()).uid]);
    await settleBlocks(leader);
    expect(await blocks()).toEqual([]);
    await want();
    await settleBlocks(leader);
    const again = (await knownBlocks(leader)).bookings.find(({ booking }) => booking.state === "booked");
    expect(again?.id.generation).toBe(1);
    await letGo(leader, again?.uid ?? "");
    await settleBlocks(leader);
    expect(await blocks()).toEqual([]);
    await changeSetting(leader, AUTO_SETTING, true);
    await keepWord(leader);
    expect(await blocks()).toHaveLength(1);
    await removeEverything(leader);
    expect((await site.held()).map(({ title }) => title)).toEqual(["Ledermøde"]);
  });

  test("what cannot be done now waits and is done later", async () => {
    await want();
    const { world } = leader.http;
    const { fetch } = world;
    Object.assign(world, { isOnline: () => false, fetch: () => Promise.reject(new TypeError("offline")) });
    expect((await settleBlocks(leader)).failures).toHaveLength(1);
    Object.assign(world, { isOnline: () => true, fetch });
    await settleBlocks(leader);
    expect(await blocks()).toHaveLength(1);
  });
});
