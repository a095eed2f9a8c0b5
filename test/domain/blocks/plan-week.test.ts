import { describe, expect, it } from "vitest";
import { activity } from "../../../src/domain/activity/activity";
import type { BookedBlock } from "../../../src/domain/blocks/plan";
import type { NamedEvent } from "../../../src/domain/classify/naming";
import { minutes } from "../../../src/domain/time/instant";
import { allDay, at, framesIn, meeting, WEEK, weekId, ZONES } from "../balance/made-events";
import { onlyWish, plan, shown, wishWith } from "./made-wish";

const booked = (ordinal: number, day: string, from: string, to: string): BookedBlock => ({
  id: { week: WEEK, kind: "reflection", ordinal, generation: 0 },
  start: at(day, from),
  end: at(day, to),
});
const keyOf = ([first]: readonly NamedEvent[]) => first?.event.key;
const kindsOf = (reasons: readonly { kind: string }[]) => reasons.map(({ kind }) => kind);

describe("an ordinary week", () => {
  it("places two mornings at the edge of the day, well apart", () => {
    const { blocks, unplaced } = plan([]);
    expect(shown({ blocks } as never)).toEqual(["Mon 08:00-09:00", "Wed 08:00-09:00"]);
    expect(blocks.map(({ id }) => id.ordinal)).toEqual([1, 2]);
    expect(kindsOf(blocks[0]?.reasons ?? [])).toEqual(["part", "edge", "full-length", "own-day"]);
    expect(unplaced).toEqual([]);
  });

  it("keeps a free week's blocks free, and shows them as busy when the week fills", () => {
    const days = ["16", "17", "18", "19", "20"];
    const filled = days.flatMap((day) => [
      meeting(`2026-11-${day}`, "9:00", 3.5),
      meeting(`2026-11-${day}`, "12:30", 4),
    ]);
    expect(plan([]).blocks.map(({ showAs }) => showAs)).toEqual(["free", "free"]);
    expect(plan(filled).blocks.map(({ showAs }) => showAs)).toEqual(["busy", "busy"]);
  });

  it("goes behind a stretch that only drains by the leader's word", () => {
    const inspection = meeting("2026-11-19", "8:00", 2, { activity: "audit-accreditation" });
    const wish = wishWith({ reflection: { count: 1, part: "any", atEdges: false } });
    const marks = new Map([[activity("audit-accreditation"), { gives: 0, drains: 1 } as const]]);
    expect(shown(plan([inspection], { wish, marks }))).toEqual(["Thu 10:00-11:00"]);
    expect(shown(plan([inspection], { wish }))).toEqual(["Mon 08:00-09:00"]);
  });

  it("walks to the library and back when the meeting is elsewhere", () => {
    const wish = wishWith({ reflection: { count: 1, place: "Biblioteket" } });
    const days = ["17", "18", "19", "20"].map((day) => meeting(`2026-11-${day}`, "8:00", 8.5));
    const monday = [meeting("2026-11-16", "9:00", 7.5, { location: "Mødelokale 2" })];
    expect(shown(plan([...days, ...monday], { wish }))).toEqual(["Mon 08:00-08:45"]);
    const there = [meeting("2026-11-16", "9:00", 7.5, { location: "biblioteket" })];
    expect(shown(plan([...days, ...there], { wish }))).toEqual(["Mon 08:00-09:00"]);
  });

  it("counts what the leader has set aside without us", () => {
    const own = meeting("2026-11-17", "10:00", 1, { activity: "reflection" });
    const short = meeting("2026-11-19", "10:00", 0.25, { activity: "reflection" });
    const { blocks, already } = plan([own, short]);
    expect(already).toEqual([own.event.key]);
    expect(blocks).toHaveLength(1);
  });

  it("leaves out what is cancelled, declined or free, and our own blocks by their uid", () => {
    const own = meeting("2026-11-16", "8:00", 1, { uid: "2026-W47.reflection.1.0@pusterum" });
    const free = meeting("2026-11-16", "8:00", 8, { showAs: "free" });
    const declined = meeting("2026-11-18", "8:00", 8, { response: "declined" });
    expect(shown(plan([own, free, declined]))).toEqual(["Mon 08:00-09:00", "Wed 08:00-09:00"]);
  });
});

describe("a plan that stands", () => {
  const standing = [booked(1, "2026-11-17", "10:00", "10:45"), booked(2, "2026-11-19", "14:00", "14:50")];

  it("stays, though better places are free", () => {
    const { blocks } = plan([], { booked: standing });
    expect(shown({ blocks } as never)).toEqual(["Tue 10:00-10:45", "Thu 14:00-14:50"]);
    expect(blocks.map(({ change }) => change)).toEqual(["kept", "kept"]);
    expect(kindsOf(blocks[0]?.reasons ?? [])).toContain("stays");
  });

  it("moves only the block that a meeting landed on, and within its day", () => {
    const { blocks } = plan([meeting("2026-11-19", "14:00", 1)], { booked: standing });
    expect(shown({ blocks } as never)).toEqual(["Tue 10:00-10:45", "Thu 08:00-09:00"]);
    expect(blocks[1]).toMatchObject({
      id: { kind: "reflection", ordinal: 2 },
      change: "moved",
      was: { start: at("2026-11-19", "14:00") },
    });
  });

  it("counts a block that has passed, and does not plan it again", () => {
    const { blocks, passed } = plan([], { booked: standing, now: at("2026-11-18", "9:00") });
    expect(passed).toEqual([standing[0]]);
    expect(blocks.map(({ id }) => id.ordinal)).toEqual([2]);
  });

  it("keeps a block whose notice has run out", () => {
    const { blocks } = plan([], { booked: standing, now: at("2026-11-17", "9:00") });
    expect(blocks.map(({ change }) => change)).toEqual(["kept", "kept"]);
  });

  it("lets a deleted block stay deleted, and gives a block that was taken back a new generation", () => {
    const [first] = standing as [BookedBlock];
    const deleted = plan([], { ended: [{ ...first, how: "deleted" }] });
    expect(deleted.blocks.map(({ id }) => id.ordinal)).toEqual([2]);
    expect(deleted.unplaced).toMatchObject([{ ordinal: 1, reason: "deleted", nearest: null }]);
    const back = plan([], { ended: [{ ...first, how: "taken-back" }] });
    expect(back.blocks.map(({ id }) => [id.ordinal, id.generation])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it("releases what is no longer wished", () => {
    const wish = wishWith({ reflection: { count: 1 } });
    const { blocks, released } = plan([], { booked: standing, wish });
    expect(blocks).toHaveLength(1);
    expect(released).toHaveLength(1);
  });
});

describe("weeks that are not like others", () => {
  it("leaves holidays alone: Maundy Thursday, Good Friday", () => {
    const week = weekId("2026-W14");
    const wish = wishWith({ reflection: { count: 5 } });
    const { blocks } = plan([], { week, wish, now: at("2026-03-20", "8:00") });
    expect(shown({ blocks } as never).map((text) => text.slice(0, 3))).not.toContain("Thu");
    expect(shown({ blocks } as never).map((text) => text.slice(0, 3))).not.toContain("Fri");
    expect(blocks).toHaveLength(5);
  });

  it("looks back on the last working day: Friday, Thursday in a four-day week, Wednesday before Easter", () => {
    const wish = onlyWish({ "look-back": {} });
    const fourDays = framesIn(ZONES[0] as never, { quietDays: [5, 6, 7] });
    expect(shown(plan([], { wish }))).toEqual(["Fri 15:15-16:00"]);
    expect(shown(plan([], { wish, frames: fourDays }))).toEqual(["Thu 15:15-16:00"]);
    expect(shown(plan([allDay("2026-11-20", 1, { activity: "absence" })], { wish }))).toEqual([
      "Thu 15:15-16:00",
    ]);
    const easter = { week: weekId("2026-W14"), now: at("2026-03-20", "8:00") };
    expect(shown(plan([], { wish, ...easter }))).toEqual(["Wed 15:15-16:00"]);
  });

  it("has nothing to offer in a week off, and says so", () => {
    const { blocks, unplaced } = plan([allDay("2026-11-16", 5, { activity: "absence", showAs: "oof" })]);
    expect(blocks).toEqual([]);
    expect(unplaced.map(({ reason, nearest }) => [reason, nearest])).toEqual([
      ["no-working-day", null],
      ["no-working-day", null],
    ]);
  });

  it("plans inside a night, over midnight and over the hour that is passed twice", () => {
    const night = [{ from: minutes(22 * 60), to: minutes(30 * 60) }];
    const none: typeof night = [];
    const frames = framesIn(ZONES[0] as never, {
      quietDays: [],
      ranges: { 1: none, 2: none, 3: none, 4: none, 5: none, 6: night, 7: none },
    });
    const wish = wishWith({
      reflection: {
        count: 1,
        least: minutes(120),
        most: minutes(120),
        part: "any",
        atEdges: false,
        never: [],
      },
    });
    const autumn = { week: weekId("2026-W43"), now: at("2026-10-20", "8:00"), wish, frames };
    const shift = meeting("2026-10-24", "22:00", 3.5);
    const { blocks } = plan([shift], autumn);
    // From half past one to half past two for the second time: two hours.
    expect(shown({ blocks } as never)).toEqual(["Sun 01:30-02:30"]);
    expect(blocks[0]?.day).toBe("2026-10-24");
  });

  it("keeps a forbidden time free on both passings of the repeated hour", () => {
    const night = [{ from: minutes(60), to: minutes(5 * 60) }];
    const none: typeof night = [];
    const frames = framesIn(ZONES[0] as never, {
      quietDays: [],
      ranges: { 1: none, 2: none, 3: none, 4: none, 5: none, 6: none, 7: night },
    });
    const lunch = { from: minutes(60), to: minutes(2 * 60 + 40) };
    const wish = wishWith({ reflection: { count: 1, part: "any", atEdges: false, never: [] } }, { lunch });
    const { blocks } = plan([], { week: weekId("2026-W43"), now: at("2026-10-20", "8:00"), wish, frames });
    expect(blocks[0]?.start).toBe(Date.parse("2026-10-25T01:45:00Z"));
  });

  it.each(ZONES)("keeps to the wall clock of %s in the weeks of changing clocks", (zone) => {
    const frames = framesIn(zone, { holidays: null });
    for (const week of ["2026-W10", "2026-W13", "2026-W14", "2026-W39", "2026-W43", "2026-W44"].map(weekId))
      expect(shown(plan([], { week, frames, now: at("2026-01-02", "8:00") }), zone)).toEqual([
        "Mon 08:00-09:00",
        "Wed 08:00-09:00",
      ]);
  });
});

describe("further kinds", () => {
  it("lies a quarter of an hour directly behind chosen meetings", () => {
    const chosen = { activities: [activity("management-meetings")], series: ["team", "once"] };
    const wish = onlyWish({ "after-meeting": { behind: chosen } });
    const events = [
      meeting("2026-11-16", "9:00", 1, { activity: "management-meetings", uid: "a" }),
      meeting("2026-11-17", "9:00", 1, { activity: "finance", uid: "b" }),
      meeting("2026-11-18", "9:00", 1, { activity: "staff-meetings", series: "team", uid: "c" }),
      meeting("2026-11-19", "9:00", 1, { activity: "finance", uid: "once" }),
    ];
    const { blocks } = plan(events, { wish });
    expect(shown({ blocks } as never)).toEqual(["Mon 10:00-10:15", "Wed 10:00-10:15", "Thu 10:00-10:15"]);
    expect(blocks[0]?.reasons).toEqual([{ kind: "behind", events: [keyOf(events)] }]);
  });

  it("says which meeting would have to end earlier for the work it makes", () => {
    const wish = onlyWish({
      "after-meeting": { behind: { activities: [activity("management-meetings")], series: [] } },
    });
    const events = [
      meeting("2026-11-16", "9:00", 1, { activity: "management-meetings", uid: "a" }),
      meeting("2026-11-16", "10:05", 1, { activity: "finance", uid: "b" }),
    ];
    expect(plan(events, { wish }).unplaced).toEqual([
      {
        kind: "after-meeting",
        ordinal: 1,
        behind: [keyOf(events)],
        reason: "meetings",
        nearest: { kind: "event-ends-earlier", event: keyOf(events), minutes: 10 },
      },
    ]);
    const late = [meeting("2026-11-16", "15:30", 1, { activity: "management-meetings", uid: "a" })];
    expect(plan(late, { wish }).unplaced).toMatchObject([
      { reason: "outside-frames", nearest: { kind: "event-ends-earlier", minutes: 15 } },
    ]);
  });

  it("leaves a buffer behind hard talks, and reflection's room stands before it", () => {
    const talk = meeting("2026-11-16", "8:00", 1, { activity: "sickness-talks" });
    const both = wishWith({ recovery: {}, reflection: { count: 1 } });
    expect(shown(plan([talk], { wish: both }))).toEqual(["Mon 09:00-09:30", "Tue 08:00-09:00"]);
  });

  it("gives what is left of the budget to the kinds that come after", () => {
    const wish = wishWith({ concentration: {} }, { budget: minutes(210) });
    const { blocks } = plan([], { wish });
    expect(blocks.map(({ id, start, end }) => [id.kind, (end - start) / 60_000])).toEqual([
      ["reflection", 60],
      ["concentration", 90],
      ["reflection", 60],
    ]);
    expect(plan([], { wish: { ...wish, budget: minutes(195) } }).unplaced).toMatchObject([
      { kind: "concentration", reason: "budget", nearest: { kind: "more-budget", minutes: 15 } },
    ]);
  });
});
