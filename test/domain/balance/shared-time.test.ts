import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Claim, shareTime } from "../../../src/domain/balance/shared-time";
import type { EventKey } from "../../../src/domain/calendar/event";
import { instant } from "../../../src/domain/time/instant";

const claim = (event: string, start: number, end: number): Claim => ({
  event: event as EventKey,
  start: instant(start),
  end: instant(end),
});
const anyClaims = fc.array(
  fc
    .record({
      event: fc.constantFrom("a", "b", "c", "d"),
      start: fc.nat({ max: 60 }),
      length: fc.nat({ max: 30 }),
    })
    .map(({ event, start, length }) => claim(event, start, start + length)),
  { maxLength: 12 },
);
const anyCuts = fc.array(fc.nat({ max: 100 }).map(instant), { maxLength: 4 });

/** The rule, said as slowly as it can be: each tick is shared by the events that are on. */
function tickByTick(claims: readonly Claim[]): Map<string, number> {
  const times = new Map<string, number>();
  for (let tick = 0; tick < 100; tick++) {
    const on = new Set(
      claims.filter(({ start, end }) => start <= tick && tick < end).map(({ event }) => event),
    );
    for (const event of on) times.set(event, (times.get(event) ?? 0) + 1 / on.size);
  }
  return times;
}

describe("sharing", () => {
  test("gives each event what it gets tick by tick", () =>
    fc.assert(
      fc.property(anyClaims, anyCuts, (claims, cuts) => {
        const slow = tickByTick(claims);
        const fast = new Map<string, number>();
        for (const { event, time } of shareTime(claims, cuts)) fast.set(event, (fast.get(event) ?? 0) + time);
        expect([...fast.keys()].sort()).toEqual([...slow.keys()].sort());
        for (const [event, time] of slow) expect(fast.get(event)).toBeCloseTo(time, 1);
      }),
    ));

  test("lets no share run across a cut, and no share be empty", () =>
    fc.assert(
      fc.property(anyClaims, anyCuts, (claims, cuts) => {
        for (const { start, end } of shareTime(claims, cuts)) {
          expect(start).toBeLessThan(end);
          for (const cut of cuts) expect(cut <= start || cut >= end).toBe(true);
        }
      }),
    ));

  test("keeps whole hours whole, also after time shared by three", () => {
    const hour = 3_600_000;
    const claims = [
      ...["a", "b", "c"].map((event) => claim(event, 0, hour / 7)),
      claim("alone", hour / 7, hour / 7 + hour),
    ];
    expect(shareTime(claims, []).find(({ event }) => event === "alone")?.time).toBe(hour);
  });
});
