import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AccountRow } from "../../../src/app/account";
import { AUTO_SETTING, INTO_SETTING, NOTICES_SETTING } from "../../../src/app/blocks/block-settings";
import { bookBlocks, letGo, moveBlock, takeBack } from "../../../src/app/blocks/change-blocks";
import { keepWord } from "../../../src/app/blocks/keep-word";
import { knownBlocks } from "../../../src/app/blocks/known-blocks";
import { lookAtBlocks } from "../../../src/app/blocks/look-at-blocks";
import { meetingsOn } from "../../../src/app/blocks/meetings-on";
import { removeEverything } from "../../../src/app/blocks/remove-everything";
import { settleBlocks } from "../../../src/app/blocks/settle-blocks";
import { changeSetting } from "../../../src/app/change-setting";
import { syncAccount } from "../../../src/app/sync-calendars";
import { PAUSED_UNTIL } from "../../../src/domain/profile/pause";
import { at } from "../../domain/balance/made-events";
import { wishWith } from "../../domain/blocks/made-wish";
import { isKilled, mortal } from "../mortal";
import { type Leader, SITES, type Site, withWords } from "./booking-sites";

const MONDAY = at("2026-11-16", "6:30");
/** One block a week and no notice, so that a week's blocks are told at a glance. */
const WISH = wishWith({ reflection: { count: 1, lead: 0 as never } });

const told: string[] = [];

describe.each(SITES)("blocks booked in a calendar on %s", { timeout: 60_000 }, (_, open) => {
  let site: Site;
  let leader: Leader;
  let account: AccountRow;
  beforeEach(async () => {
    site = await open();
    leader = withWords(site.engine(), told);
    account = await ready(leader);
  });
  afterEach(() => site.stop());

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
  const blocks = async () =>
    (await site.held())
      .filter(({ title }) => title === "Refleksion")
      .map(({ title, start }) => ({ title, start }));
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
      leader = withWords(site.engine(leader), told);
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
    expect((await lookAtBlocks(leader)).lastRun, "undone together").toHaveLength(2);
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

  test("what it moved by itself is moved back, and the meeting there is lived with", async () => {
    await changeSetting(leader, AUTO_SETTING, true);
    await keepWord(leader);
    const { uid, booking } = await first();
    const hour = new Date(booking.start + 3_600_000).getUTCHours();
    await site.add("Statusmøde", new Date(booking.start).toISOString().slice(0, 10), hour);
    await syncAccount(leader, account.id, true);
    await keepWord(leader);
    const look = await lookAtBlocks(leader);
    const moved = look.bookings.find((each) => each.uid === uid);
    const back = moved?.booking.moves[0]?.from;
    if (!moved || !back) throw new Error("nothing was moved");
    await moveBlock(leader, uid, back, "leader", meetingsOn(look, moved, back));
    await settleBlocks(leader);
    await keepWord(leader);
    expect(await blocks()).toContainEqual({ title: "Refleksion", start: booking.start });
    expect((await lookAtBlocks(leader)).landed).toEqual([]);
  });

  test("when the week fills, what others saw as free is shown as busy, once", async () => {
    const shown = async () =>
      (await site.held()).filter(({ title }) => title === "Refleksion").map(({ isFree }) => isFree);
    await want();
    await settleBlocks(leader);
    expect(await shown()).toEqual([true]);
    const { booking } = await first();
    const taken = new Date(booking.start).toISOString().slice(0, 10);
    for (const day of ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"])
      if (day !== taken) await site.add("Forhandling", day, 8, 8);
    await syncAccount(leader, account.id, true);
    await keepWord(leader);
    expect(await shown()).toEqual([false]);
    expect((await first()).booking).toMatchObject({ showAs: "busy", intent: null, start: booking.start });
    await keepWord(leader);
    expect(await shown()).toEqual([false]);
  });

  test("what the leader wishes while the weeks are planned stands, and is not shown as busy over it", async () => {
    await want();
    await settleBlocks(leader);
    const { uid, booking } = await first();
    const taken = new Date(booking.start).toISOString().slice(0, 10);
    for (const day of ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"])
      if (day !== taken) await site.add("Forhandling", day, 8, 8);
    await syncAccount(leader, account.id, true);
    const { ofWeek } = leader.events;
    let hasWished = false;
    const events = {
      ...leader.events,
      ofWeek: async (week: Parameters<typeof ofWeek>[0]) => {
        const found = await ofWeek(week);
        if (!hasWished) {
          hasWished = true;
          await takeBack(leader, [uid]);
        }
        return found;
      },
    };
    await keepWord({ ...leader, events });
    expect(hasWished).toBe(true);
    expect((await first()).booking).toMatchObject({ state: "taken-back" });
    await settleBlocks(leader);
    expect(await blocks()).toEqual([]);
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
