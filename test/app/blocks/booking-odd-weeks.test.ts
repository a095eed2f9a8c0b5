import { describe, expect, test } from "vitest";
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
import { SITES, withWords } from "./booking-sites";

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

describe.each(SITES)("weeks that are not like others, booked on %s", { timeout: 60_000 }, (_, open) => {
  test.each(ODD_WEEKS)(
    "$name: what was planned stands in the calendar, and stays on a journey",
    async (odd) => {
      const site = await open();
      const engine = withWords(site.engine());
      engine.now = instantAt(odd.from as LocalDay, hour(9), odd.frames.zone);
      const account = await site.connect(engine);
      if (odd.leave) await site.leave(odd.leave);
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
      const { weeks } = await lookAtBlocks(engine);
      // Every week that is looked at is planned; the odd one, which is the next, is booked.
      const planned = weeks[1]?.plan.blocks ?? [];
      expect(planned).toHaveLength(3);
      for (const block of weeks.flatMap(({ plan }) => plan.blocks)) {
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
        titleOf: engine.titleOf,
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
