import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isDue,
  joinDevices,
  type KnownDevice,
  withoutDevice,
  withSelf,
} from "../../../src/domain/profile/devices";
import { HOUR, instant } from "../../../src/domain/time/instant";

const NOW = instant(Date.UTC(2026, 10, 18, 11));
const desk = { id: "desk", name: "Firefox · Windows" };

const anyDevice: fc.Arbitrary<KnownDevice> = fc
  .record({
    id: fc.constantFrom("a", "b", "c"),
    name: fc.constantFrom("one", "two"),
    seen: fc.integer({ min: 0, max: 3 }).map(instant),
    count: fc.integer({ min: 1, max: 3 }),
    generation: fc.nat({ max: 2 }),
    isForgotten: fc.boolean(),
  })
  .map(({ isForgotten, generation, ...rest }) => ({
    ...rest,
    ...(generation > 0 && { generation }),
    ...(isForgotten && { isForgotten }),
  }));
const anyList = fc.array(anyDevice, { maxLength: 5 });

describe("the devices that share", () => {
  test("lists that meet in any order, any number of times, come to the same", () => {
    void fc.assert(
      fc.property(anyList, anyList, anyList, (a, b, c) => {
        expect(joinDevices(a, b)).toEqual(joinDevices(b, a));
        expect(joinDevices(joinDevices(a, b), c)).toEqual(joinDevices(a, joinDevices(b, c)));
        expect(joinDevices(joinDevices(a, b), b)).toEqual(joinDevices(a, b));
      }),
    );
  });

  test("a device says once a day that it is there, and at once what it is called", () => {
    const list = withSelf([], desk, NOW);
    expect(list).toMatchObject([{ ...desk, seen: NOW }]);
    expect(isDue(list, desk, instant(NOW + HOUR))).toBe(false);
    expect(isDue(list, desk, instant(NOW + 24 * HOUR))).toBe(true);
    expect(isDue(list, { ...desk, name: "Work" }, NOW)).toBe(true);
    expect(isDue(withSelf([], desk, instant(NOW + 900 * 24 * HOUR)), desk, NOW)).toBe(true);
  });

  test("what is forgotten stays so, though the device spoke later by its own clock, until it begins anew", () => {
    const list = withSelf([], desk, NOW);
    const forgotten = withoutDevice(list, "desk");
    expect(joinDevices(list, forgotten)).toMatchObject([{ isForgotten: true }]);
    const later = [1, 2, 3].reduce((held, day) => withSelf(held, desk, instant(NOW + day * 24 * HOUR)), list);
    expect(joinDevices(later, forgotten)).toMatchObject([{ isForgotten: true }]);
    const anew = withSelf(forgotten, desk, NOW);
    expect(joinDevices(later, anew)[0]).not.toHaveProperty("isForgotten");
    expect(joinDevices(forgotten, anew)[0]).not.toHaveProperty("isForgotten");
  });
});
