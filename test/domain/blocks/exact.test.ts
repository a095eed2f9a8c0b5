import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockPlan, PlanInput } from "../../../src/domain/blocks/plan";
import { planWeek } from "../../../src/domain/blocks/plan-week";
import { BLOCK_KINDS, type BlockKind } from "../../../src/domain/blocks/wish";
import { withinLimits } from "../../../src/domain/blocks/wish-limits";
import type { Span } from "../../../src/domain/time/instant";
import { bestOf, isOpen, type Place, placesOf, type Question, scoreOf, weekOf } from "./checker";
import { anySmallWeek } from "./small-weeks";

const RUNS = Number(process.env.BLOCKS_RUNS ?? 150);

const place = ({ start, end }: Span): Place => ({ from: start / 6e4, to: end / 6e4 });
const inTime = (a: Place, b: Place) => a.from - b.from;
const length = ({ from, to }: Place) => to - from;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The question that the planner answers for each kind, given what it planned for the kinds before. */
function questionsOf(drawn: PlanInput, plan: BlockPlan): { question: Question; planned: Place[] }[] {
  const input = { ...drawn, wish: withinLimits(drawn.wish) };
  const { booked, now, wish } = input;
  const passed = booked.filter(({ start }) => start <= now);
  const ahead = booked.filter(({ start }) => start > now);
  const standing = passed.map((block) => ({ ...place(block), kind: block.id.kind }));
  let budget = wish.budget - sum(passed.map((block) => length(place(block))));
  const kinds = BLOCK_KINDS.filter((kind) => wish.kinds[kind].isOn);
  return kinds.map((kind, at) => {
    const planned = plan.blocks
      .filter(({ id }) => id.kind === kind)
      .map(place)
      .sort(inTime);
    const later = kinds.slice(at + 1);
    const starts = startsBehind(input, kind);
    const passedOwn = passed.filter(({ id }) => id.kind === kind);
    const left = Math.max(0, wish.kinds[kind].count - passedOwn.length);
    const question: Question = {
      input,
      kind,
      week: weekOf(input, kind, [...standing]),
      wanted: starts ? Math.min(left, starts.length) : left,
      budget,
      booked: ahead.filter(({ id }) => id.kind === kind).map(place),
      bookedLater: ahead.filter(({ id }) => later.includes(id.kind)).map(place),
      passed: passedOwn.map(place),
      starts,
    };
    budget -= sum(planned.map(length));
    standing.push(...planned.map((each) => ({ ...each, kind })));
    return { question, planned };
  });
}

function startsBehind({ wish, events, now }: PlanInput, kind: BlockKind): number[] | null {
  if (kind !== "recovery" && kind !== "after-meeting") return null;
  const { behind, place: where, travel } = wish.kinds[kind];
  const ends = events
    .filter(
      ({ naming, event }) => behind.activities.includes(naming.activity) && event.status !== "cancelled",
    )
    .filter(({ event }) => event.response !== "declined" && event.showAs !== "free")
    .map(({ event }) => {
      const isHere =
        where === "" || event.isOnline || event.location.trim().toLowerCase() === where.toLowerCase();
      return event.end / 6e4 + (isHere ? 0 : travel);
    });
  return [...new Set(ends)].filter((end) => end * 6e4 >= now);
}

/** Where there are too many ways to try them all, the checker holds its opinion. */
const isSmall = (question: Question) => {
  const { length: places } = placesOf(question);
  return places ** question.wanted < 30_000;
};

describe("against every other plan", () => {
  const agree = (kinds: readonly BlockKind[]) => {
    let tried = 0;
    fc.assert(
      fc.property(anySmallWeek(kinds), (input) => {
        const plan = planWeek(input);
        for (const { question, planned } of questionsOf(input, plan)) {
          for (const block of planned) expect(isOpen(question.week, block)).toBe(true);
          if (!isSmall(question)) continue;
          tried++;
          const best = bestOf(question);
          expect(scoreOf(question, planned).ranks).toEqual(best.ranks);
          expect(planned).toEqual(best.blocks);
        }
      }),
      { numRuns: RUNS },
    );
    // Most of what is drawn is small enough to be tried, or the property says little.
    expect(tried).toBeGreaterThan(RUNS / 2);
  };

  it("finds no better plan for reflection", () => agree(["reflection"]), 60_000);
  it(
    "finds no better plan for two kinds that share a week",
    () => agree(["reflection", "concentration"]),
    60_000,
  );
  it("finds no better plan behind events", () => agree(["recovery", "after-meeting"]), 60_000);
  it("finds no better plan for the last working day", () => agree(["reflection", "look-back"]), 60_000);
});
