import fc from "fast-check";
import { expect, test } from "vitest";
import { makeNamer } from "../../../src/domain/classify/namer";
import { titleKey, titleWordKey } from "../../../src/domain/classify/word-keys";
import { ALONE, LONG_TITLES, shape } from "./made-shapes";

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

/** How long they take stands in `npm run bench:classify`; here, that nothing beyond the beginning is looked at. */
test.each(Object.entries(LONG_TITLES))(
  "of ten thousand characters of %s only the beginning is read",
  (_name, text) => {
    const named = (asked: string) => name(shape(asked, { ...ALONE, body: asked, location: asked }));
    const begun = named(text.slice(0, 480));
    expect(text.length).toBeGreaterThan(9_900);
    // What one text says again and again, its beginning says too; what only the end says must change nothing.
    expect(named(`${text} budgetmøde`)).toEqual(begun);
    expect(named(text)).toEqual(begun);
  },
);
