import fc from "fast-check";
import { expect, test } from "vitest";
import { clip, instant, lengthOf, overlaps } from "../../../src/domain/time/instant";

const span = (start: number, end: number) => ({ start: instant(start), end: instant(end) });
const anySpan = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }))
  .map(([start, length]) => span(start, start + length));

test("two spans overlap exactly when a clip of one by the other has length", () =>
  fc.assert(
    fc.property(anySpan, anySpan, (a, b) => {
      const part = clip(a, b);
      expect(clip(b, a)).toEqual(part);
      if (part) {
        expect(overlaps(a, b)).toBe(true);
        expect(lengthOf(part)).toBeGreaterThan(0);
        expect(part.start).toBeGreaterThanOrEqual(Math.max(a.start, b.start));
      } else if (lengthOf(a) > 0 && lengthOf(b) > 0) expect(overlaps(a, b)).toBe(false);
    }),
  ));

test("spans that touch do not overlap", () => {
  expect(overlaps(span(0, 5), span(5, 9))).toBe(false);
  expect(clip(span(0, 5), span(5, 9))).toBeNull();
});

test("a span that ends before it begins has no length", () => expect(lengthOf(span(5, 2))).toBe(0));
