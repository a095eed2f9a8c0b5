import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockId } from "../../../src/domain/blocks/block-id";
import { choosePrompts } from "../../../src/domain/blocks/choose-prompts";
import { PROMPTS } from "../../../src/domain/blocks/prompts";
import { BLOCK_KINDS } from "../../../src/domain/blocks/wish";
import { weekAfter } from "../../../src/domain/time/weeks";
import { WEEK } from "../balance/made-events";

const ofKind = (kind: string) => PROMPTS.filter((prompt) => prompt.kind === kind);
const block = (week: number, ordinal: number): BlockId => ({
  week: weekAfter(WEEK, week),
  kind: "reflection",
  ordinal,
  generation: 0,
});

describe("the prompts", () => {
  it("are at least forty for reflection, and some for every kind", () => {
    expect(ofKind("reflection").length).toBeGreaterThanOrEqual(40);
    for (const kind of BLOCK_KINDS) expect(ofKind(kind).length, kind).toBeGreaterThan(1);
  });

  it("are each of their own in both languages, and hold no figure", () => {
    for (const texts of [
      PROMPTS.map(({ id }) => id),
      PROMPTS.map(({ da }) => da),
      PROMPTS.map(({ en }) => en),
    ])
      expect(new Set(texts).size).toBe(PROMPTS.length);
    for (const { id, da, en } of PROMPTS) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const text of [da, en]) {
        expect(text.trim()).toBe(text);
        expect(text.length).toBeGreaterThan(20);
        expect(text).not.toMatch(/\d/);
      }
      expect(da).not.toBe(en);
    }
  });

  it("have no theme that follows itself", () => {
    const themes = ofKind("reflection").map(({ theme }) => theme);
    themes.forEach((theme, at) => {
      expect(theme).not.toBe(themes[(at + 1) % themes.length]);
    });
  });
});

describe("the round", () => {
  it("brings every prompt once before any comes again, week after week", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -200, max: 200 }), (aWeek, first) => {
        const round = ofKind("reflection").length;
        const told: string[] = [];
        for (let week = first; told.length < round; week++) {
          const blocks = Array.from({ length: aWeek }, (_, at) => block(week, at + 1));
          for (const { id } of choosePrompts(blocks, aWeek).values()) told.push(id);
        }
        expect(new Set(told.slice(0, round)).size).toBe(round);
      }),
    );
  });

  it("chooses alike wherever and in whatever order it is asked", () => {
    const [first, second] = [block(3, 1), block(3, 2)];
    const one = choosePrompts([first, second], 2);
    const other = choosePrompts([second, first], 2);
    expect(other.get(first)).toBe(one.get(first));
    expect(other.get(second)).toBe(one.get(second));
  });

  it("passes over what has been seen, and then takes what was seen longest ago", () => {
    const all = ofKind("reflection").map(({ id }) => id);
    const id = block(0, 1);
    const [usual] = [...choosePrompts([id], 2).values()];
    const [other] = [...choosePrompts([id], 2, [usual?.id ?? ""]).values()];
    expect(other?.id).not.toBe(usual?.id);
    expect([...choosePrompts([id], 2, all).values()][0]?.id).toBe(all[0]);
    expect([...choosePrompts([id], 2, [...all, all[0] ?? ""]).values()][0]?.id).toBe(all[1]);
  });
});
