import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Concession, PlanInput } from "../../../src/domain/blocks/plan";
import { planWeek } from "../../../src/domain/blocks/plan-week";
import type { KindWish } from "../../../src/domain/blocks/wish";
import type { NamedEvent } from "../../../src/domain/classify/naming";
import { instant, MINUTE, minutes } from "../../../src/domain/time/instant";
import { at, meeting } from "../balance/made-events";
import { weekOf } from "./checker";
import { onlyWish, plan, wishWith } from "./made-wish";
import { anySmallWeek } from "./small-weeks";

const changed = (events: readonly NamedEvent[], key: string, earlier: number, later: number): NamedEvent[] =>
  events.map(({ event, naming }) => ({
    naming,
    event:
      event.key === key
        ? {
            ...event,
            start: instant(event.start + later * MINUTE),
            end: instant(event.end - earlier * MINUTE),
          }
        : event,
  }));

/** What the leader could do about it, done. */
function done(input: PlanInput, concession: Concession): PlanInput {
  const { events, wish } = input;
  const own = wish.kinds.reflection;
  const withOwn = (change: Partial<KindWish>): PlanInput => ({
    ...input,
    wish: { ...wish, kinds: { ...wish.kinds, reflection: { ...own, ...change } } },
  });
  switch (concession.kind) {
    case "event-ends-earlier":
      return { ...input, events: changed(events, concession.event, concession.minutes, 0) };
    case "event-starts-later":
      return { ...input, events: changed(events, concession.event, 0, concession.minutes) };
    case "event-gone":
      return { ...input, events: events.filter(({ event }) => event.key !== concession.event) };
    case "shorter-block":
      return withOwn({ least: concession.minutes });
    case "without-lunch":
      return { ...input, wish: { ...wish, lunch: null } };
    case "without-never":
      return withOwn({ never: own.never.filter((_, index) => index !== concession.index) });
    case "without-travel":
      return withOwn({ place: "" });
    case "less-lead":
      return withOwn({ lead: concession.minutes });
    case "more-budget":
      return { ...input, wish: { ...wish, budget: minutes(wish.budget + concession.minutes) } };
  }
}

/** Notice and budget are kept in quarters of an hour, so those two answers are followed to the next quarter. */
const asWritten = (concession: Concession): Concession => {
  if (concession.kind === "less-lead")
    return { ...concession, minutes: minutes(Math.floor(concession.minutes / 15) * 15) };
  if (concession.kind === "more-budget")
    return { ...concession, minutes: minutes(Math.ceil(concession.minutes / 15) * 15) };
  return concession;
};

describe("the nearest thing", () => {
  it("makes one block more possible, each built on those before it", () => {
    const told = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(anySmallWeek(["reflection"]), anySmallWeek(["reflection"], true)), (drawn) => {
        const input = { ...drawn, booked: [] };
        const { blocks, unplaced } = planWeek(input);
        let possible: PlanInput = input;
        unplaced.forEach(({ nearest, reason }, position) => {
          told.set(nearest?.kind ?? reason, (told.get(nearest?.kind ?? reason) ?? 0) + 1);
          if (!nearest) return;
          possible = done(possible, asWritten(nearest));
          expect(planWeek(possible).blocks.length).toBeGreaterThanOrEqual(blocks.length + position + 1);
        });
      }),
      { numRuns: 500 },
    );
    for (const kind of [
      "event-ends-earlier",
      "event-starts-later",
      "shorter-block",
      "more-budget",
      "less-lead",
      "passed",
    ])
      expect(told.get(kind) ?? 0, kind).toBeGreaterThan(0);
  }, 60_000);

  it("is the least that any one meeting could give", () => {
    let tried = 0;
    fc.assert(
      fc.property(anySmallWeek(["reflection"], true), (drawn) => {
        const input = { ...drawn, booked: [], wish: { ...drawn.wish, budget: minutes(720) } };
        const { blocks, unplaced } = planWeek(input);
        const [first] = unplaced;
        if (!first || !["meetings", "rules", "full"].includes(first.reason)) return;
        const given = first.nearest && "minutes" in first.nearest && first.reason === "meetings";
        const least = given
          ? Number((first.nearest as { minutes: number }).minutes)
          : Number.POSITIVE_INFINITY;
        for (const { event, naming } of input.events) {
          if (naming.activity === "absence" || event.showAs === "oof") continue;
          const length = (event.end - event.start) / MINUTE;
          // A minute less than that, or than all of it: giving still less can only leave less room.
          const minute = Math.min(least, length) - 1;
          if (minute < 1) continue;
          tried++;
          for (const events of [
            changed(input.events, event.key, minute, 0),
            changed(input.events, event.key, 0, minute),
          ])
            expect(mostIn({ ...input, events })).toBe(blocks.length);
        }
      }),
      { numRuns: 30 },
    );
    expect(tried).toBeGreaterThan(200);
  }, 60_000);
});

/** How many blocks have room at all, by walking through the minutes. */
function mostIn(input: PlanInput): number {
  const { open } = weekOf(input, "reflection", []);
  const { least, lead, count } = input.wish.kinds.reflection;
  const earliest = input.now / MINUTE + lead;
  let most = 0;
  let [run, day]: [number, number | undefined] = [0, undefined];
  let started = false;
  for (const minute of [...open.keys()].sort((a, b) => a - b)) {
    const isNext =
      started && open.has(minute - 1) && open.get(minute) === day && open.get(minute - 1) === day;
    if (!isNext) started = false;
    if (!started && minute % 5 === 0 && minute >= earliest) [started, run, day] = [true, 0, open.get(minute)];
    if (started) run++;
    if (run === least) {
      most++;
      [started, run] = [false, 0];
    }
  }
  return Math.min(most, count);
}

describe("why a block has no place", () => {
  const days = ["16", "17", "18", "19", "20"];
  const fill = (from: string, hours: number, but: readonly string[] = []) =>
    days
      .filter((day) => !but.includes(day))
      .map((day) => meeting(`2026-11-${day}`, from, hours, { uid: day }));
  const whole = fill("8:00", 8.5);
  const one = wishWith({ reflection: { count: 1 } });
  const why = (events: readonly NamedEvent[], more: Partial<PlanInput> = {}) => {
    const [first] = plan(events, { wish: one, ...more }).unplaced;
    return first && { reason: first.reason, nearest: first.nearest };
  };

  it("is a meeting a quarter too long", () => {
    const meetings = [...fill("8:00", 8.5, ["17"]), meeting("2026-11-17", "8:00", 8, { uid: "Statusmøde" })];
    expect(why(meetings)).toEqual({
      reason: "meetings",
      nearest: { kind: "event-ends-earlier", event: meetings.at(-1)?.event.key, minutes: 15 },
    });
  });

  it("is lunch, a forbidden afternoon, or the walk, when nothing can be asked of a meeting", () => {
    const own = (changes: Partial<KindWish>) => onlyWish({ reflection: { count: 1, ...changes } });
    const off = { activity: "absence", showAs: "oof" } as const;
    const lunchOnly = days.flatMap((day) => [
      meeting(`2026-11-${day}`, "8:00", 3.5, { ...off, uid: `a${day}` }),
      meeting(`2026-11-${day}`, "12:30", 4, { ...off, uid: `b${day}` }),
    ]);
    expect(why(lunchOnly)).toEqual({ reason: "rules", nearest: { kind: "without-lunch" } });
    const afternoon = days.map((day) =>
      meeting(`2026-11-${day}`, "8:00", day === "20" ? 5 : 8.5, { ...off, uid: day }),
    );
    expect(why(afternoon)).toEqual({ reason: "rules", nearest: { kind: "without-never", index: 0 } });
    const tight = days.map((day) => meeting(`2026-11-${day}`, "8:00", 7.75, { ...off, uid: day }));
    const walking = own({ place: "En tur i skoven", never: [], least: minutes(45), most: minutes(45) });
    expect(why(tight, { wish: walking })).toEqual({
      reason: "rules",
      nearest: { kind: "shorter-block", minutes: 30 },
    });
    const short = own({ place: "En tur i skoven", never: [], least: minutes(10), most: minutes(10) });
    const tighter = days.map((day) => meeting(`2026-11-${day}`, "8:00", 8.25, { ...off, uid: day }));
    expect(why(tighter, { wish: short })).toEqual({ reason: "rules", nearest: { kind: "without-travel" } });
  });

  it("is the notice, or that the time has gone by", () => {
    const soon = { now: at("2026-11-19", "15:00"), wish: one };
    const friday = [meeting("2026-11-20", "15:30", 1)];
    expect(why([...friday, ...fill("9:00", 6, ["16", "17", "18", "19"])], soon)).toEqual({
      reason: "lead-time",
      nearest: { kind: "less-lead", minutes: 17 * 60 + 15 },
    });
    expect(why([], { now: at("2026-11-20", "16:00"), wish: one })?.reason).toBe("passed");
  });

  it("is the budget", () => {
    const wish = wishWith({ reflection: { count: 2 } }, { budget: minutes(75) });
    expect(why([], { wish })).toEqual({ reason: "budget", nearest: { kind: "more-budget", minutes: 15 } });
  });

  it("is a meeting that would have to go, when a shorter one would not do", () => {
    const off = { activity: "absence", showAs: "oof" } as const;
    const meetings = [
      ...fill("8:00", 8.5, ["17"]),
      meeting("2026-11-17", "8:00", 1, { ...off, uid: "a" }),
      meeting("2026-11-17", "9:05", 35 / 60, { uid: "b" }),
      meeting("2026-11-17", "9:45", 7, { ...off, uid: "c" }),
    ].map((each) =>
      each.event.uid === "b" ? each : { ...each, event: { ...each.event, showAs: "oof" as const } },
    );
    const key = meetings.find(({ event }) => event.uid === "b")?.event.key;
    expect(why(meetings)).toEqual({ reason: "meetings", nearest: { kind: "event-gone", event: key } });
  });

  it("is everything at once", () => {
    const off = whole.map(({ event, naming }) => ({
      event: { ...event, showAs: "oof" as const },
      naming,
    }));
    expect(why(off)).toEqual({ reason: "full", nearest: null });
  });

  it("asks nothing of lunches, absences and the leader's own life", () => {
    const own = whole.map(({ event, naming }) => ({
      event: { ...event, sensitivity: "private" as const },
      naming,
    }));
    expect(why(own)).toEqual({ reason: "full", nearest: null });
  });
});
