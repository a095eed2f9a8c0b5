import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { activity } from "../../../src/domain/activity/activity";
import { uidOf } from "../../../src/domain/blocks/block-id";
import type { BlockPlan, BookedBlock, PlanInput } from "../../../src/domain/blocks/plan";
import { planWeek } from "../../../src/domain/blocks/plan-week";
import { BLOCK_KINDS, DEFAULT_WISH, type Wish } from "../../../src/domain/blocks/wish";
import type { NamedEvent } from "../../../src/domain/classify/naming";
import { HOUR, instant, MINUTE, minutes } from "../../../src/domain/time/instant";
import { mondayOf, type WeekId, weekAfter } from "../../../src/domain/time/weeks";
import { instantAt } from "../../../src/domain/time/zones";
import { anyEvents, framesIn, layInto, made, ZONES } from "../balance/made-events";
import { isOpen, type Place, weekOf } from "./checker";
import { WEEKS_OF } from "./small-weeks";

vi.setConfig({ testTimeout: 60_000 });

const place = ({ start, end }: { start: number; end: number }): Place => ({
  from: start / 6e4,
  to: end / 6e4,
});

/** Every kind on, in weeks of a leader's usual hours with up to twenty-five events of every state. */
const anyWeek: fc.Arbitrary<PlanInput> = fc.constantFrom(...ZONES).chain((zone) =>
  fc
    .record({
      week: fc.constantFrom(...(WEEKS_OF[zone] as WeekId[])),
      events: anyEvents,
      budget: fc.integer({ min: 0, max: 48 }).map((quarters) => minutes(quarters * 15)),
      count: fc.integer({ min: 0, max: 5 }),
      place: fc.constantFrom("", "Library"),
      quietDays: fc.constantFrom([6, 7], [5, 6, 7], [3, 7] as const),
      now: fc.integer({ min: -100, max: 120 }),
    })
    .map(({ week, events, budget, count, place: where, quietDays, now }): PlanInput => {
      const kinds = BLOCK_KINDS.map((kind) => [
        kind,
        {
          ...DEFAULT_WISH.kinds[kind],
          isOn: true,
          count,
          place: kind === "reflection" ? where : "",
          behind: { activities: [activity("finance"), activity("email")], series: [] },
        },
      ]);
      return {
        week,
        frames: framesIn(zone, { holidays: null, quietDays: [...quietDays] as (6 | 7)[] }),
        events: layInto(week, zone, events),
        marks: new Map([[activity("staff-meetings"), { gives: 0, drains: 1 }]]),
        wish: { ...DEFAULT_WISH, budget, kinds: Object.fromEntries(kinds) as Wish["kinds"] },
        booked: [],
        ended: [],
        now: instant(instantAt(mondayOf(week), minutes(0), zone) + now * HOUR),
      };
    }),
);

const asBooked = ({ blocks }: BlockPlan): BookedBlock[] =>
  blocks.map(({ id, start, end }) => ({ id, start, end }));
const spansOf = ({ blocks }: BlockPlan) => blocks.map(({ id, start, end }) => ({ ...id, start, end }));

const holds = (claim: (input: PlanInput, plan: BlockPlan) => void, numRuns = 120) =>
  fc.assert(
    fc.property(anyWeek, (input) => claim(input, planWeek(input))),
    { numRuns },
  );

describe("the hard rules", () => {
  it("lie in free working time, off lunch and forbidden hours, with the way there and back", () => {
    let placed = 0;
    holds((input, plan) => {
      for (const kind of BLOCK_KINDS) {
        const ofKind = plan.blocks.filter(({ id }) => id.kind === kind);
        if (ofKind.length === 0) continue;
        const table = weekOf(input, kind, []);
        for (const block of ofKind) {
          expect(isOpen(table, place(block))).toBe(true);
          expect(block.start).toBeGreaterThanOrEqual(input.now + DEFAULT_WISH.kinds[kind].lead * MINUTE);
          placed++;
        }
      }
    });
    expect(placed).toBeGreaterThan(100);
  });

  it("never overlap one another, nor take more than the budget or the wish", () => {
    holds(({ wish }, { blocks }) => {
      for (const [at, { start }] of blocks.entries())
        if (at > 0) expect(start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0);
      const time = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(time).toBeLessThanOrEqual(wish.budget * MINUTE);
      for (const kind of BLOCK_KINDS)
        expect(blocks.filter(({ id }) => id.kind === kind).length).toBeLessThanOrEqual(
          wish.kinds[kind].count,
        );
    });
  });

  it("give each block an identity of its own, and a reason", () => {
    holds((_, { blocks, unplaced }) => {
      const ids = [
        ...blocks.map(({ id }) => uidOf(id)),
        ...unplaced.map(({ kind, ordinal }) => `${kind}.${ordinal}`),
      ];
      expect(new Set(ids).size).toBe(ids.length);
      for (const { reasons } of blocks) expect(reasons.length).toBeGreaterThan(0);
    });
  });
});

describe("a plan that does not dance", () => {
  it("is the same for the same input, in whatever order", () => {
    fc.assert(
      fc.property(
        anyWeek.chain((input) =>
          fc.tuple(
            fc.constant(input),
            fc.shuffledSubarray([...input.events], { minLength: input.events.length }),
          ),
        ),
        ([input, events]) => {
          const plan = planWeek(input);
          expect(planWeek({ ...input, events })).toEqual(plan);
          const booked = asBooked(plan);
          const again = planWeek({ ...input, booked });
          expect(planWeek({ ...input, events, booked: [...booked].reverse() })).toEqual(again);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("stands as it is booked: planned again, nothing moves", () => {
    holds((input, plan) => {
      const again = planWeek({ ...input, booked: asBooked(plan) });
      expect(spansOf(again)).toEqual(spansOf(plan));
      expect(again.blocks.every(({ change }) => change === "kept")).toBe(true);
      expect(again.released).toEqual([]);
    });
  });

  it("does not move for a meeting that lies somewhere else", () => {
    let tried = 0;
    const meetings = fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 285 }),
      fc.integer({ min: 1, max: 24 }),
    );
    fc.assert(
      fc.property(anyWeek, meetings, (input, [day, from, length]) => {
        const plan = planWeek(input);
        const monday = instantAt(mondayOf(input.week), minutes(0), input.frames.zone);
        const start = instant(monday + day * 24 * HOUR + from * 5 * MINUTE);
        const extra = made({
          uid: "extra",
          start,
          end: instant(start + length * 5 * MINUTE),
          activity: "network-meetings",
        });
        const isNear = ({ start: a, end: b }: { start: number; end: number }) =>
          a < extra.event.end + HOUR && b > extra.event.start - HOUR;
        if (plan.blocks.some(isNear)) return;
        tried++;
        expect(spansOf(planWeek({ ...input, events: [...input.events, extra] }))).toEqual(spansOf(plan));
      }),
      { numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(50);
  });

  it("does not heed other weeks at all", () => {
    holds((input, plan) => {
      const far = layFar(input.events, input.week);
      expect(planWeek({ ...input, events: [...input.events, ...far] })).toEqual(plan);
    }, 40);
  });
});

/** The same events three weeks on. */
const layFar = (events: readonly NamedEvent[], week: WeekId): NamedEvent[] => {
  const later = Date.parse(mondayOf(weekAfter(week, 3))) - Date.parse(mondayOf(week));
  return events.map(({ event, naming }) => ({
    naming,
    event: {
      ...event,
      key: `${event.key}/far` as typeof event.key,
      start: instant(event.start + later),
      end: instant(event.end + later),
    },
  }));
};
