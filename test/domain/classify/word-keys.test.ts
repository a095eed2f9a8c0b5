import { describe, expect, test } from "vitest";
import { activity } from "../../../src/domain/activity/activity";
import type { Naming } from "../../../src/domain/classify/naming";
import { applyWords, titleKey, wordFor, wordsAbout } from "../../../src/domain/classify/word-keys";
import { shape } from "./made-shapes";

describe("titles that mean the same have one key", () => {
  test.each([
    ["SV: Trappen uge 12", "Trappen"],
    ["Trappen 14/3", "trappen"],
    ["Aflyst: Trappen", "Trappen"],
    ["Trappen – marts", "Trappen"],
    ["[Aflyst] Trappen!", "Trappen"],
    ["TRAPPEN", "Trappen"],
  ])("%s and %s", (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  test.each([
    ["Te med Bo", "Te med Ib"],
    ["Trappen", "Trapper"],
    ["Møde", "Samtale"],
  ])("but not %s and %s", (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });

  test("a title of numbers alone keeps them", () => {
    expect(titleKey("14/3")).toBe("14 3");
  });
});

const finance = activity("finance");
const travel = activity("travel");
const email = activity("email");
const said: Naming = { activity: travel, confidence: 0.5, source: "lexicon", reasons: [], second: email };

test("the word about the event goes before its series, and the series before the title", () => {
  const event = shape("Grisen 4", { key: "e1", series: "s1", recurring: true });
  const words = new Map(
    (
      [
        ["title", travel],
        ["series", email],
        ["event", finance],
      ] as const
    ).map(([scope, id]) => {
      const made = wordsAbout(event, id, scope);
      if (made === null) throw new Error(`no word about the ${scope}`);
      return [made.id, made.value] as const;
    }),
  );
  expect([...words.keys()]).toEqual(["title:grisen", "series:s1", "event:e1"]);
  expect(wordFor(event, words)?.scope).toBe("event");
  words.delete("event:e1");
  expect(wordFor(event, words)?.word.activity).toBe(email);
  words.delete("series:s1");
  expect(wordFor(event, words)?.scope).toBe("title");
  expect(wordFor(shape("grisen"), words)?.word.activity).toBe(travel);
  words.clear();
  expect(wordFor(event, words)).toBeNull();
});

test("what was guessed before stays as the second guess", () => {
  const words = new Map([["title:grisen", { activity: finance, title: "Grisen" }]]);
  expect(applyWords(shape("Grisen"), said, words)).toEqual({
    activity: finance,
    confidence: 1,
    source: "leader",
    reasons: [{ kind: "your-word", scope: "title" }],
    second: travel,
  });
  expect(applyWords(shape("Hesten"), said, words)).toBe(said);
});

test("nothing can be filed under a title, series or key that is not there", () => {
  const event = shape("");
  expect(wordsAbout(event, finance, "title")).toBeNull();
  expect(wordsAbout(event, finance, "series")).toBeNull();
  expect(wordsAbout(event, finance, "event")).toBeNull();
});
