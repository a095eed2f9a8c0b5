import fc from "fast-check";
import { expect, test } from "vitest";
import { makeNamer } from "../../../src/domain/classify/namer";
import { titleKey, titleWordKey } from "../../../src/domain/classify/word-keys";
import { ALONE, shape } from "./made-shapes";

const name = makeNamer({ words: new Map() });
const title = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "",
    " ",
    "\u0000\u0007",
    "‮Møde‬",
    "<script>alert(1)</script>",
    "😀😀",
    "\ud800",
    "1:1".repeat(99),
  ),
);

test("whatever a title holds, there is an answer with reasons", () => {
  fc.assert(
    fc.property(
      title,
      fc.string({ maxLength: 200 }),
      fc.string({ maxLength: 50 }),
      (text, body, location) => {
        const { activity, confidence, reasons, second } = name(shape(text, { body, location }));
        expect(activity).not.toBe(second);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.length).toBeLessThan(12);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a key of a title is the same however often it is made", () => {
  fc.assert(
    fc.property(title, (text) => {
      const key = titleKey(text);
      expect(titleKey(key)).toBe(key);
      expect(titleWordKey(text) === null).toBe(key === "");
    }),
  );
});

test.each([
  ["long words", "personalemøde".repeat(800)],
  ["many words", "møde om budget og vagtplan ".repeat(400)],
  ["one letter", "a".repeat(10_000)],
  ["dashes", "-".repeat(10_000)],
  ["dots and digits", "1.".repeat(5_000)],
  ["capitals", "A B C ".repeat(1_700)],
  ["prefixes", "SV: ".repeat(2_500)],
  ["control characters", "\u0000\u200f".repeat(5_000)],
  ["tags", "<b>".repeat(3_333)],
])("ten thousand characters of %s take no longer than 240 of them", (_name, text) => {
  const spent = (asked: string) => {
    const event = shape(asked, { ...ALONE, body: asked, location: asked });
    for (let count = 0; count < 50; count++) name(event);
    const from = performance.now();
    for (let count = 0; count < 100; count++) name(event);
    return performance.now() - from;
  };
  expect(spent(text)).toBeLessThan(5 * spent(text.slice(0, 240)) + 50);
});
