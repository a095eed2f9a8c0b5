import fc from "fast-check";
import { expect, test } from "vitest";
import { type DeviceId, nextStamp, type Stamp } from "../../../src/domain/profile/stamp";
import { instant } from "../../../src/domain/time/instant";

const device = (name: string) => name as DeviceId;
const anyDevice = fc.oneof(fc.uuid(), fc.constantFrom("a", "b-c", "z")).map(device);
/** A clock that is right, slow, stuck, or years off. */
const anyClock = fc.integer({ min: 0, max: Date.parse("2200-01-01") }).map(instant);

test("each stamp sorts behind every one before it, however wrong the clock and whichever the device", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(anyClock, anyDevice), { minLength: 1, maxLength: 40 }), (readings) => {
      let last: Stamp | null = null;
      for (const [now, self] of readings) {
        const next: Stamp = nextStamp(last, now, self);
        if (last) expect(next > last).toBe(true);
        expect(Number(next.slice(0, 13))).toBeGreaterThanOrEqual(now);
        expect(next.endsWith(self)).toBe(true);
        last = next;
      }
    }),
  ));

test("a right clock is told as it is, and stamps of one millisecond are counted", () => {
  const now = instant(1_795_000_000_123);
  const first = nextStamp(null, now, device("a"));
  expect(first).toBe("1795000000123-0000-a");
  expect(nextStamp(first, now, device("a"))).toBe("1795000000123-0001-a");
  expect(nextStamp(first, instant(now + 0.7), device("a"))).toBe("1795000000123-0001-a");
  expect(nextStamp(first, instant(now + 1), device("a"))).toBe("1795000000124-0000-a");
});

test("a full counter goes on in the next millisecond and still sorts behind", () => {
  const full = "1795000000123-zzzz-a" as Stamp;
  const next = nextStamp(full, instant(0), device("a"));
  expect(next).toBe("1795000000124-0000-a");
  expect(next > full).toBe(true);
});

test("devices that have seen each other's last stamp never make the same one", () =>
  fc.assert(
    fc.property(anyClock, anyClock, (now, later) => {
      const first = nextStamp(null, now, device("a"));
      expect(nextStamp(first, later, device("a"))).not.toBe(nextStamp(first, later, device("b")));
    }),
  ));
