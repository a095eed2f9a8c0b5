import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AccountRow } from "../../../src/app/account";
import { INTO_SETTING } from "../../../src/app/blocks/block-settings";
import { bookBlocks } from "../../../src/app/blocks/change-blocks";
import { knownBlocks } from "../../../src/app/blocks/known-blocks";
import { lookAtBlocks } from "../../../src/app/blocks/look-at-blocks";
import { planningAfter } from "../../../src/app/blocks/next-planning";
import { noteBlocks } from "../../../src/app/blocks/note-blocks";
import { settleBlocks } from "../../../src/app/blocks/settle-blocks";
import { changeSetting } from "../../../src/app/change-setting";
import { syncAccount } from "../../../src/app/sync-calendars";
import { DANISH_FRAMES, type Frames } from "../../../src/domain/boundary/frames";
import { type LocalDay, WEEKDAYS, weekdayOf } from "../../../src/domain/time/days";
import { instant, minutes, type Span } from "../../../src/domain/time/instant";
import { instantAt, wallClock, type ZoneId } from "../../../src/domain/time/zones";
import { wishWith } from "../../domain/blocks/made-wish";
import { GraphServer } from "../../servers/graph/server";
import { FacelessBrowser } from "../../servers/oidc/browser";
import { REDIRECT_URI } from "../../servers/oidc/client";
import { SignInServer } from "../../servers/oidc/server";
import { RadicaleServer, whyNoRadicale } from "../../servers/radicale/server";
import { connectGraph, connectRadicale, type Servers, type Synced, startEngine } from "../sync-world";

const hour = (count: number) => minutes(count * 60);
const everyDay = (from: number, to: number): Frames["ranges"] => {
  const day = [{ from: hour(from), to: hour(to) }];
  return { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] };
};
const frames = (zone: string, change: Partial<Frames> = {}): Frames => ({
  ...DANISH_FRAMES,
  zone: zone as ZoneId,
  holidays: null,
  ...change,
});

interface OddWeek {
  readonly name: string;
  /** The Friday before, when it is planned. */
  readonly from: string;
  readonly frames: Frames;
  /** Days on which nothing may be booked. */
  readonly off?: readonly string[];
  readonly leave?: string;
}

const ODD_WEEKS: readonly OddWeek[] = [
  { name: "the clock goes back", from: "2026-10-16", frames: frames("Europe/Copenhagen") },
  { name: "the clock goes forward", from: "2026-03-20", frames: frames("Europe/Copenhagen") },
  { name: "half an hour of summer time", from: "2026-09-25", frames: frames("Australia/Lord_Howe") },
  { name: "a quarter past the hour", from: "2026-11-13", frames: frames("Asia/Kathmandu") },
  {
    name: "Easter",
    from: "2026-03-27",
    frames: frames("Europe/Copenhagen", { holidays: "DK" }),
    off: ["2026-04-02", "2026-04-03", "2026-04-06"],
  },
  {
    name: "four days",
    from: "2026-11-13",
    frames: frames("Europe/Copenhagen", { quietDays: [3, 6, 7] }),
    off: ["2026-11-18", "2026-11-25"],
  },
  {
    name: "nights over the change of the clock",
    from: "2026-10-16",
    frames: frames("Europe/Copenhagen", { ranges: everyDay(22, 31) }),
  },
  {
    name: "leave on two days",
    from: "2026-11-13",
    frames: frames("Europe/Copenhagen"),
    off: ["2026-11-16", "2026-11-17"],
    leave: "2026-11-16",
  },
];

/** Nothing of a work day's middle: what is asked is where in time, not when in the day. */
const WISH = wishWith({ reflection: { count: 3, part: "any", never: [] } }, { lunch: null });

const isInside = ({ start, end }: Span, { zone, ranges }: Frames): boolean => {
  const { day } = wallClock(start, zone);
  return [0, -1].some((ago) => {
    const first = new Date(Date.parse(day) + ago * 86_400_000).toISOString().slice(0, 10) as LocalDay;
    return ranges[weekdayOf(first)].some(
      ({ from, to }) => instantAt(first, from, zone) <= start && end <= instantAt(first, to, zone),
    );
  });
};

interface Site {
  connect(engine: Synced): Promise<AccountRow>;
  readonly servers: Servers;
  leave(day: string, zone: ZoneId): Promise<void>;
  stop(): Promise<void>;
}

let signIn: SignInServer;
beforeAll(async () => {
  signIn = await SignInServer.start();
});
afterAll(() => signIn.stop());

async function graphSite(): Promise<Site> {
  const graph = await GraphServer.start();
  graph.scopesOf = (token) => (token ? new Set(["Calendars.ReadBasic", "Calendars.ReadWrite"]) : undefined);
  const servers: Servers = { graph, signIn, browser: new FacelessBrowser(REDIRECT_URI) };
  return {
    servers,
    connect: (engine) => connectGraph(engine, servers, ["Calendars.ReadBasic", "Calendars.ReadWrite"]),
    leave: async (day) => {
      const end = new Date(Date.parse(day) + 2 * 86_400_000).toISOString().slice(0, 10);
      const times = { start: `${day}T00:00:00`, end: `${end}T00:00:00` };
      graph.mailbox.add({ subject: "Ferie", ...times, isAllDay: true, showAs: "oof" } as never);
    },
    stop: async () => {
      await graph.stop();
      expect(graph.breaches).toEqual([]);
    },
  };
}

async function radicaleSite(): Promise<Site> {
  const radicale = await RadicaleServer.start();
  return {
    servers: {},
    connect: (engine) => connectRadicale(engine, radicale),
    leave: async (day) => {
      const plain = (at: number) => new Date(at).toISOString().slice(0, 10).replaceAll("-", "");
      const from = Date.parse(day);
      await radicale.put(
        "leave.ics",
        [
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "PRODID:-//test//EN",
          "BEGIN:VEVENT",
          "UID:leave",
          "DTSTAMP:20260101T000000Z",
          "SUMMARY:Ferie",
          `DTSTART;VALUE=DATE:${plain(from)}`,
          `DTEND;VALUE=DATE:${plain(from + 2 * 86_400_000)}`,
          "X-MICROSOFT-CDO-BUSYSTATUS:OOF",
          "END:VEVENT",
          "END:VCALENDAR",
          "",
        ].join("\r\n"),
      );
    },
    stop: () => radicale.stop(),
  };
}

const SITES = [
  ["Graph", graphSite] as const,
  ...(whyNoRadicale() ? [] : [["Radicale", radicaleSite] as const]),
];

describe.each(SITES)("weeks that are not like others, booked on %s", { timeout: 60_000 }, (_, open) => {
  test.each(ODD_WEEKS)(
    "$name: what was planned stands in the calendar, and stays on a journey",
    async (odd) => {
      const site = await open();
      const engine = Object.assign(startEngine(site.servers), { language: () => "da" as const });
      engine.now = instantAt(odd.from as LocalDay, hour(9), odd.frames.zone);
      const account = await site.connect(engine);
      if (odd.leave) await site.leave(odd.leave, odd.frames.zone);
      await engine.profile.write(
        [
          { kind: "wish", id: "wish", value: WISH },
          { kind: "frames", id: "frames", value: odd.frames },
        ],
        engine.now,
      );
      const [calendar] = (await knownBlocks(engine)).calendars;
      await changeSetting(engine, INTO_SETTING, calendar?.where ?? "");
      await syncAccount(engine, account.id, true);
      const planned = (await lookAtBlocks(engine)).weeks.flatMap(({ plan }) => plan.blocks);
      expect(planned.length).toBeGreaterThanOrEqual(3);
      for (const block of planned) {
        const { day } = wallClock(block.start, odd.frames.zone);
        expect(odd.off ?? []).not.toContain(day);
        expect(isInside(block, odd.frames), `${day} within the frame`).toBe(true);
      }
      const where = calendar?.where ?? null;
      await bookBlocks(engine, {
        blocks: planned,
        where,
        by: "leader",
        wish: WISH,
        titleOf: () => "Refleksion",
      });
      expect(await settleBlocks(engine)).toMatchObject({ failures: [], done: planned.length });

      const { held } = await knownBlocks(engine);
      const times = [...held.values()].map(({ event: { start, end } }) => `${start} ${end}`).sort();
      expect(times).toEqual(planned.map(({ start, end }) => `${start} ${end}`).sort());

      // The leader is abroad now: the blocks are the same, where they were.
      const abroad = { ...odd.frames, zone: "America/St_Johns" as ZoneId };
      await engine.profile.write([{ kind: "frames", id: "frames", value: abroad }], engine.now);
      await syncAccount(engine, account.id, true);
      await noteBlocks(engine);
      await settleBlocks(engine);
      const after = await knownBlocks(engine);
      expect(after.held.size).toBe(planned.length);
      expect(after.bookings.map(({ booking }) => booking.start)).toEqual(
        planned.map(({ start }) => start).sort((a, b) => a - b),
      );
      await site.stop();
    },
  );
});

test("the coming weeks are planned as a week's last working day begins", () => {
  const at = (day: string, time: number, { zone }: Frames) => instantAt(day as LocalDay, hour(time), zone);
  const danish = frames("Europe/Copenhagen", { holidays: "DK" });
  expect(planningAfter(at("2026-11-16", 9, danish), danish)).toBe(at("2026-11-20", 8, danish));
  expect(planningAfter(at("2026-11-20", 8, danish), danish)).toBe(at("2026-11-27", 8, danish));
  // Maundy Thursday and Good Friday are holidays, and Easter Monday leaves four days.
  expect(planningAfter(at("2026-03-30", 9, danish), danish)).toBe(at("2026-04-01", 8, danish));
  const night = frames("Europe/Copenhagen", { ranges: everyDay(22, 31) });
  expect(planningAfter(at("2026-11-20", 12, night), night)).toBe(at("2026-11-20", 22, night));
  const never = frames("Europe/Copenhagen", { quietDays: WEEKDAYS });
  expect(planningAfter(instant(Date.UTC(2026, 0, 1)), never)).toBeNull();
});
