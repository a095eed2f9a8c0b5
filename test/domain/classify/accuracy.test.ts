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
import {
  answers,
  answersInFolds,
  figuresOf,
  ordinaryEvents,
  readSet,
  reliabilityOf,
} from "../../bench/classify/figures";

const compiled = compile(withUnlistedWords(LEXICON));
const trainedOn = TRAINING_SETS.flatMap(readSet);
const MINUTE = 60_000;
const name = makeNamer({ words: new Map() });

test(
  "the shipped model is what the lexicon and the examples give",
  () => {
    const packed = train(compiled, [...trainedOn, ...dressTitles(trainedOn)]);
    expect(packed.patterns === PACKED.patterns).toBe(true);
    expect(packed.strengths === PACKED.strengths).toBe(true);
    expect(packed.senses === PACKED.senses).toBe(true);
    expect(packed.shape === PACKED.shape).toBe(true);
    expect(packed.places).toEqual(PACKED.places);
  },
  MINUTE,
);

test("the model stays light", () => {
  const files = ["src/domain/classify/compiled.ts", "src/domain/classify/grams/packed-grams.ts"];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  expect(bytes).toBeLessThan(300 * 1024);
});

describe("events that the model was not trained on", () => {
  const folded = answersInFolds(trainedOn, compiled, CALIBRATION);

  test.each([
    ["da", 0.79],
    ["en", 0.75],
    ["nb", 0.79],
    ["sv", 0.79],
    ["de", 0.79],
  ])("%s: at least %d of them exactly", (lang, floor) => {
    expect(figuresOf(folded.filter(({ asked }) => asked.lang === lang)).exact).toBeGreaterThan(floor);
  });

  test("all: exact, with alternatives, over all activities, and where it is sure", () => {
    const { exact, defensible, macroF1, sureDefensible } = figuresOf(folded);
    expect(exact).toBeGreaterThan(0.79);
    expect(defensible).toBeGreaterThan(0.81);
    expect(macroF1).toBeGreaterThan(0.79);
    expect(sureDefensible).toBeGreaterThan(0.92);
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
