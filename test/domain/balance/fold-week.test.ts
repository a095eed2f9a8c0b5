import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { totalOf } from "../../../src/domain/balance/sides";
import type { WeekSummary } from "../../../src/domain/balance/week-summary";
import { HOUR, type Instant, instant, lengthOf, type Millis, SECOND } from "../../../src/domain/time/instant";
import { spanOfWeek, type WeekId, weekAfter } from "../../../src/domain/time/weeks";
import { CROWDS, crowd } from "./made-crowds";
import {
  allDay,
  anyEvents,
  anyMarks,
  at,
  fold,
  framesIn,
  layInto,
  made,
  marksOf,
  meeting,
  WEEK,
  weekId,
  ZONES,
} from "./made-events";

const hours = (time: Millis) => time / HOUR;
const sides = ({ sides: { giving, draining, neutral, unjudged } }: WeekSummary) =>
  [giving, draining, neutral, unjudged].map(hours);

/** Weeks of every kind: plain, with a holiday, with a change of the clocks in each of the zones, at the turn of a year. */
const anyWeek = fc.constantFrom(
  ...[
    "2026-W47",
    "2026-W13",
    "2026-W43",
    "2026-W14",
    "2026-W39",
    "2026-W10",
    "2026-W44",
    "2026-W53",
    "2027-W01",
  ].map(weekId),
);
const anyInstant = (week: WeekId, zone: (typeof ZONES)[number]) => {
  const { start, end } = spanOfWeek(week, zone);
  return fc.integer({ min: start - 86_400_000, max: end + 86_400_000 }).map(instant);
};
/** A week in a zone with events, marks and a moment. */
const scene = fc
  .record({ zone: fc.constantFrom(...ZONES), week: anyWeek, drawn: anyEvents, marks: anyMarks })
  .chain((each) => anyInstant(each.week, each.zone).map((now) => ({ ...each, now })));

describe("whatever the calendar holds", () => {
  const eachScene = (check: (summary: WeekSummary, zone: string) => void) =>
    fc.assert(
      fc.property(scene, ({ zone, week, drawn, marks, now }) => {
        const events = layInto(week, zone, drawn);
        check(fold(events, { week, frames: framesIn(zone), marks, now }), zone);
      }),
      { numRuns: 300 },
    );

  test("giving, draining, neutral and unjudged are the counted time", () =>
    eachScene((week) => {
      expect(Math.abs(totalOf(week.sides) - week.counted)).toBeLessThan(SECOND);
      for (const row of week.activities) expect(Math.abs(totalOf(row.sides) - row.time)).toBeLessThan(SECOND);
    }));

  test("days, activities, past and planned each add up to the counted time", () =>
    eachScene((week) => {
      const add = (times: number[]) => times.reduce((sum, time) => sum + time, 0);
      expect(add(week.days.map((day) => totalOf(day.sides)))).toBeCloseTo(week.counted, 0);
      expect(add(week.days.flatMap((day) => day.blocks.map((block) => block.time)))).toBeCloseTo(
        week.counted,
        0,
      );
      expect(add(week.activities.map((row) => row.time))).toBeCloseTo(week.counted, 0);
      expect(totalOf(week.past) + totalOf(week.planned)).toBeCloseTo(week.counted, 0);
      expect(totalOf(week.ifGuessed)).toBeCloseTo(week.sides.unjudged, 0);
    }));

  test("no week counts more than its own length, and no part is negative", () =>
    eachScene((week) => {
      expect(week.counted).toBeLessThanOrEqual(lengthOf(week) + SECOND);
      for (const part of [week.sides, week.past, week.planned, ...week.days.map((day) => day.sides)])
        for (const time of Object.values(part)) expect(time).toBeGreaterThanOrEqual(0);
    }));

  test("the index lies between -100 and +100 and is null only when nothing is judged", () =>
    eachScene((week) => {
      const judged = week.counted - week.sides.unjudged;
      if (week.index === null) expect(judged).toBeLessThan(1);
      else expect(Math.abs(week.index)).toBeLessThanOrEqual(100 + 1e-9);
    }));

  test("expected hours are what holidays and absence leave of the agreed ones", () =>
    eachScene(({ norm }) => {
      expect(norm.holidays + norm.absence + norm.expected).toBeCloseTo(norm.agreed, 3);
      expect(Math.min(norm.holidays, norm.absence, norm.expected)).toBeGreaterThanOrEqual(-1e-6);
    }));

  test("every event that overlaps the week is counted, set aside, or empty", () =>
    fc.assert(
      fc.property(scene, ({ zone, week, drawn, marks, now }) => {
        const events = layInto(week, zone, drawn);
        const summary = fold(events, { week, frames: framesIn(zone), marks, now });
        const found = new Set([
          ...summary.activities.flatMap((row) => row.events),
          ...summary.setAside.map((each) => each.event),
        ]);
        const lost = events.filter(
          ({ event }) =>
            !event.allDay &&
            event.start < event.end &&
            event.start < summary.end &&
            event.end > summary.start &&
            !found.has(event.key),
        );
        expect(lost).toEqual([]);
      }),
    ));

  test("the order of the events does not matter", () =>
    fc.assert(
      fc.property(
        scene.chain((each) =>
          fc
            .shuffledSubarray([...each.drawn], { minLength: each.drawn.length })
            .map((again) => ({ ...each, again })),
        ),
        ({ zone, week, drawn, again, marks, now }) => {
          const of = (list: typeof drawn, turn: boolean) => {
            const events = layInto(week, zone, list);
            return fold(turn ? events.reverse() : events, { week, frames: framesIn(zone), marks, now });
          };
          expect(of(again, true)).toEqual(of(drawn, false));
        },
      ),
      { numRuns: 200 },
    ));

  test("moving everything by a week moves the balance by a week", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        anyEvents,
        anyMarks,
        fc.integer({ min: 0, max: 7 * 24 * 60 }),
        (zone, drawn, marks, minute) => {
          // Neither week has a holiday, and no clock changes in the four weeks that the events can reach.
          const [first, second] = [weekId("2026-W46"), weekId("2026-W47")];
          const of = (week: WeekId) => {
            const now = instant(spanOfWeek(week, zone).start + minute * 60_000);
            return fold(layInto(week, zone, drawn), {
              week,
              frames: framesIn(zone, { holidays: null }),
              marks,
              now,
            });
          };
          const [before, after] = [of(first), of(second)];
          const { sides, past, planned, ifGuessed, index, norm, counted, ownLife } = before;
          expect(after).toMatchObject({ sides, past, planned, ifGuessed, index, norm, counted, ownLife });
          expect(after.days.map((day) => day.sides)).toEqual(before.days.map((day) => day.sides));
          expect(after.activities.map(({ activity, time }) => [activity, time])).toEqual(
            before.activities.map(({ activity, time }) => [activity, time]),
          );
          expect(after.onCall.map(({ start }) => start - after.start)).toEqual(
            before.onCall.map(({ start }) => start - before.start),
          );
        },
      ),
    ));
});

describe("a week of the clocks", () => {
  test.each([
    ["Europe/Copenhagen", "2026-W13", 167],
    ["Europe/Copenhagen", "2026-W43", 169],
    ["America/New_York", "2026-W10", 167],
    ["America/New_York", "2026-W44", 169],
    ["Pacific/Auckland", "2026-W14", 169],
    ["Pacific/Auckland", "2026-W39", 167],
    ["Europe/Copenhagen", "2026-W47", 168],
  ])("in %s, %s is %i hours long", (zone, week, length) => {
    const frames = framesIn(zone as (typeof ZONES)[number]);
    const whole = spanOfWeek(weekId(week), frames.zone);
    const longer = made({ start: instant(whole.start - HOUR), end: instant(whole.end + HOUR) });
    expect(hours(fold([longer], { week: weekId(week), frames }).counted)).toBe(length);
  });

  test("a night that loses an hour counts its true length, as does one that gains an hour", () => {
    const night = (from: string, to: string) => made({ start: at(from, "22:00"), end: at(to, "6:00") });
    expect(hours(fold([night("2026-03-28", "2026-03-29")], { week: weekId("2026-W13") }).counted)).toBe(7);
    expect(hours(fold([night("2026-10-24", "2026-10-25")], { week: weekId("2026-W43") }).counted)).toBe(9);
  });
});

describe("the week's edges", () => {
  test("an event across midnight between two weeks is cut at midnight, and both weeks keep their part", () => {
    const event = made({ start: at("2026-11-22", "22:00"), end: at("2026-11-23", "3:00") });
    expect(hours(fold([event]).counted)).toBe(2);
    expect(hours(fold([event], { week: weekAfter(WEEK) }).counted)).toBe(3);
  });

  test("an event across midnight within the week is a block on each of its days", () => {
    const week = fold([made({ start: at("2026-11-17", "22:00"), end: at("2026-11-18", "1:00") })]);
    expect(week.days.map((day) => day.blocks.map((block) => hours(block.time)))).toEqual([
      [],
      [2],
      [1],
      [],
      [],
      [],
      [],
    ]);
  });

  test("what ends as the week begins, or begins as it ends, is not in it", () => {
    const before = made({ start: at("2026-11-15", "22:00"), end: at("2026-11-16", "0:00") });
    const after = made({ start: at("2026-11-23", "0:00"), end: at("2026-11-23", "1:00") });
    expect(fold([before, after]).activities).toEqual([]);
  });

  test("a meeting without length counts nothing and breaks nothing", () => {
    const week = fold([meeting("2026-11-17", "9:00", 0), meeting("2026-11-17", "9:00", 1, { uid: "real" })]);
    expect(hours(week.counted)).toBe(1);
    expect(week.activities[0]?.events).toHaveLength(1);
  });

  test("an event of a year fills each of its weeks and no more", () => {
    const year = made({ start: at("2026-01-01", "0:00"), end: at("2027-01-01", "0:00") });
    expect(hours(fold([year]).counted)).toBe(168);
    expect(hours(fold([allDay("2026-01-01", 365)]).counted)).toBe(37);
  });

  test("an empty week is nought everywhere", () => {
    const week = fold([]);
    expect([hours(week.counted), ...sides(week)]).toEqual([0, 0, 0, 0, 0]);
    expect(week.index).toBeNull();
    expect(hours(week.norm.expected)).toBe(37);
  });
});

describe("overlapping time", () => {
  test("is counted once and shared equally", () => {
    const week = fold(
      [
        meeting("2026-11-17", "9:00", 2, { activity: "finance" }),
        meeting("2026-11-17", "10:00", 2, { activity: "email" }),
      ],
      { marks: marksOf({ finance: [0, 1] }) },
    );
    expect(hours(week.counted)).toBe(3);
    expect(sides(week)).toEqual([0, 1.5, 0, 1.5]);
  });

  test("three at once each keep a third", () => {
    const events = ["a", "b", "c"].map((uid) => meeting("2026-11-17", "9:00", 1.5, { uid, activity: uid }));
    expect(fold(events).activities.map((row) => hours(row.time))).toEqual([0.5, 0.5, 0.5]);
  });

  test("an all-day event and a meeting inside its norm are shared, and the whole is not counted twice", () => {
    const week = fold([
      allDay("2026-11-17", 1, { uid: "day", activity: "learning" }),
      meeting("2026-11-17", "9:00", 2, { activity: "finance" }),
    ]);
    expect(hours(week.counted)).toBeCloseTo(7.4);
    expect(week.activities.map((row) => [row.activity, hours(row.time)])).toEqual([
      ["learning", expect.closeTo(6.4)],
      ["finance", 1],
    ]);
  });
});

describe("marks", () => {
  const hour = meeting("2026-11-17", "9:00", 6, { activity: "finance" });
  test.each([
    [[0, 0], [0, 0, 6, 0], 0],
    [[1, 0], [6, 0, 0, 0], 50],
    [[2, 0], [6, 0, 0, 0], 100],
    [[0, 1], [0, 6, 0, 0], -50],
    [[0, 2], [0, 6, 0, 0], -100],
    [[1, 1], [3, 3, 0, 0], 0],
    [[2, 2], [3, 3, 0, 0], 0],
    [[2, 1], [4, 2, 0, 0], 50],
    [[1, 2], [2, 4, 0, 0], -50],
  ] as const)("six hours marked %j become %j, and the index is %i", ([gives, drains], expected, index) => {
    const week = fold([hour], { marks: marksOf({ finance: [gives, drains] }) });
    expect(sides(week)).toEqual(expected);
    expect(week.index).toBeCloseTo(index);
  });

  test("the index weighs each hour by its marks, leaves the unjudged out and takes the neutral in", () => {
    const week = fold(
      [
        meeting("2026-11-16", "9:00", 3, { activity: "finance" }),
        meeting("2026-11-17", "9:00", 1, { activity: "reflection" }),
        meeting("2026-11-18", "9:00", 2, { activity: "travel" }),
        meeting("2026-11-19", "9:00", 4, { activity: "email" }),
      ],
      { marks: marksOf({ finance: [0, 2], reflection: [2, 0], travel: [0, 0] }) },
    );
    expect(week.index).toBeCloseTo((100 * (1 - 3)) / 6);
  });

  test("nobody can judge what nobody could name, nor what is no work activity", () => {
    const marks = marksOf({ "not-classifiable": [2, 0], private: [2, 0] });
    const week = fold([meeting("2026-11-17", "9:00", 1, { activity: "not-classifiable" })], { marks });
    expect(sides(week)).toEqual([0, 0, 0, 1]);
    expect(week.days[1]?.blocks[0]?.guess).toBeNull();
  });

  test("an own row is judged like any other", () => {
    const week = fold([meeting("2026-11-17", "9:00", 1, { activity: "own-choir" })], {
      marks: marksOf({ "own-choir": [1, 0] }),
    });
    expect(sides(week)).toEqual([1, 0, 0, 0]);
  });

  test("a guess stays out of the sides and is shown beside them", () => {
    const week = fold([meeting("2026-11-17", "9:00", 2, { activity: "finance" })]);
    expect(sides(week)).toEqual([0, 0, 0, 2]);
    expect(week.index).toBeNull();
    expect([hours(week.ifGuessed.giving), hours(week.ifGuessed.draining)]).toEqual([1, 1]);
    expect(week.days[1]?.blocks[0]?.guess).toBe("both");
  });
});

describe("past and planned", () => {
  const now = at("2026-11-18", "10:00");
  test("a meeting that is on is cut at this moment", () => {
    const week = fold([meeting("2026-11-18", "9:00", 3)], { now });
    expect([hours(week.past.unjudged), hours(week.planned.unjudged)]).toEqual([1, 2]);
    expect(week.days[2]?.blocks).toHaveLength(1);
    expect(hours(week.days[2]?.blocks[0]?.time ?? (0 as Millis))).toBe(3);
  });

  test.each([
    ["2026-11-16", 0, 2],
    ["2026-11-30", 2, 0],
  ])("seen from %s, %i h have gone and %i h are planned", (day, past, planned) => {
    const week = fold([meeting("2026-11-18", "9:00", 2)], { now: at(day, "0:00") });
    expect([hours(week.past.unjudged), hours(week.planned.unjudged)]).toEqual([past, planned]);
  });
});

describe("breathing spaces", () => {
  test("are listed on their day in the order of the clock, judged or not", () => {
    const week = fold([
      meeting("2026-11-20", "14:30", 1, { activity: "reflection", uid: "a-later" }),
      meeting("2026-11-20", "8:00", 1, { activity: "reflection", uid: "b-earlier" }),
      meeting("2026-11-19", "8:00", 1, { activity: "reflection", uid: "c", status: "cancelled" }),
    ]);
    const starts = week.days.map((day) => day.breathing.map(({ start }) => start));
    expect(starts).toEqual([[], [], [], [], [at("2026-11-20", "8:00"), at("2026-11-20", "14:30")], [], []]);
  });
});

describe("very many events", () => {
  const now = at("2026-11-18", "12:00");

  test.each(Object.entries(CROWDS))("5,000 events %s are folded, and none counts twice", (_, place) => {
    const events = crowd(5000, place);
    const { counted } = fold(events, { now });
    const edges = events.map(({ event }) => event);
    const whole = Math.max(...edges.map(({ end }) => end)) - Math.min(...edges.map((event) => event.start));
    expect(Math.abs(counted - Math.min(whole, 168 * HOUR))).toBeLessThan(SECOND);
  });
});
