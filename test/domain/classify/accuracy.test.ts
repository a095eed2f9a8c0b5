import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/domain/classify/compile";
import { CALIBRATION, PACKED } from "../../../src/domain/classify/compiled";
import { dressTitles } from "../../../src/domain/classify/examples/dress";
import { TRAINING_SETS } from "../../../src/domain/classify/examples/training-sets";
import { withUnlistedWords } from "../../../src/domain/classify/examples/unlisted";
import { LEXICON } from "../../../src/domain/classify/lexicon/lexicon";
import { makeNamer } from "../../../src/domain/classify/namer";
import { train } from "../../../src/domain/classify/train";
import { answers, figuresOf, ordinaryEvents, readSet, reliabilityOf } from "../../bench/classify/figures";

const compiled = compile(withUnlistedWords(LEXICON));
const trainedOn = TRAINING_SETS.flatMap(readSet);
const name = makeNamer({ words: new Map() });

test(
  "the shipped model is what the lexicon and the examples give",
  () => {
    const packed = train(compiled, [...trainedOn, ...dressTitles(trainedOn)]);
    // Compared part by part: a difference in a text of thousands of signs is nothing to print.
    const { places, ...texts } = packed;
    for (const [part, text] of Object.entries(texts))
      expect([part, text === PACKED[part as keyof typeof texts]]).toEqual([part, true]);
    expect(places).toEqual(PACKED.places);
  },
  5 * 60_000,
);

test("the model stays light", () => {
  const files = ["src/domain/classify/compiled.ts", "src/domain/classify/grams/packed-grams.ts"];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  expect(bytes).toBeLessThan(300 * 1024);
});

/** Never trained on and never looked into: only these sums are known of them. */
describe("events held out, named as shipped", () => {
  test.each([
    ["fresh-2", 0.86, 0.93, 0.985],
    ["fresh-1", 0.81, 0.9, 0.97],
    ["unseen-2", 0.86, 0.88, 0.98],
    ["unseen-4", 0.83, 0.86, 0.96],
  ])("%s: at least %d exactly, %d with alternatives, %d of the surest", (set, exact, defensible, sure) => {
    const of = figuresOf(answers(readSet(set), name));
    expect(of.exact).toBeGreaterThan(exact);
    expect(of.defensible).toBeGreaterThan(defensible);
    expect(of.sureDefensible).toBeGreaterThan(sure);
  });

  const all = answers(["fresh-2", "fresh-1", "unseen-2", "unseen-4"].flatMap(readSet), name);

  test.each([
    ["Danish", ["da"], 0.83],
    ["English", ["en"], 0.84],
    ["Norwegian, Swedish and German together", ["nb", "sv", "de"], 0.86],
  ])("%s: %s at least %d of them exactly", (_, langs, floor) => {
    expect(figuresOf(all.filter(({ asked }) => langs.includes(asked.lang))).exact).toBeGreaterThan(floor);
  });

  test("over all activities alike", () => {
    expect(figuresOf(all).macroF1).toBeGreaterThan(0.84);
  });

  test("ordinary titles in strangers' calendars", () => {
    const of = figuresOf(answers(ordinaryEvents(["leader-1", "leader-2", "leader-3"]), name));
    expect(of.exact).toBeGreaterThan(0.86);
    expect(of.sureDefensible).toBeGreaterThan(0.97);
  });
});

test("confidence means what it says", () => {
  const asked = answers(ordinaryEvents(["leader-1", "leader-2", "leader-3"]), name);
  for (const { count, said, right, from, to } of reliabilityOf(asked)) {
    if (count < 20) continue;
    const slack = 0.06 + 1 / Math.sqrt(count);
    expect({ from, to, isHonest: Math.abs(said - right) < slack }).toEqual({ from, to, isHonest: true });
  }
});
