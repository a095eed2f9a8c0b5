import { describe, expect, test } from "vitest";
import {
  type ActivityId,
  activity,
  BESIDE_WORK,
  canBeJudged,
  isKnown,
  isOwnRow,
  KNOWN_ACTIVITIES,
  SEED_ROWS,
} from "../../../src/domain/activity/activity";
import { firstGuess } from "../../../src/domain/activity/first-guess";
import en from "../../../src/locales/en.json";

const own = "own-choir" as ActivityId;
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("the grid", () => {
  test("has 27 seed rows, each once, and each can be judged", () => {
    expect(SEED_ROWS).toHaveLength(27);
    expect(new Set(KNOWN_ACTIVITIES).size).toBe(KNOWN_ACTIVITIES.length);
    expect(SEED_ROWS.every((id) => canBeJudged(activity(id)))).toBe(true);
  });

  test("what lies beside work, and what nobody could name, cannot be judged; own rows can", () => {
    for (const id of [...BESIDE_WORK, "not-classifiable"] as const)
      expect(canBeJudged(activity(id)), id).toBe(false);
    expect(canBeJudged(own)).toBe(true);
    expect([isOwnRow(own), isOwnRow(activity("finance"))]).toEqual([true, false]);
    expect([isKnown("finance"), isKnown(own), isKnown("constructor")]).toEqual([true, false, false]);
  });

  test("each activity has a name and a short name", () => {
    for (const id of KNOWN_ACTIVITIES) {
      expect(en.activity).toHaveProperty(camel(id));
      expect(en.short).toHaveProperty(camel(id));
    }
  });
});

describe("the first guess", () => {
  test("never says that being there for one's own people drains", () => {
    for (const id of [
      "appraisal-talks",
      "staff-meetings",
      "citizen-contact",
      "phone-calls",
      "staff-development",
    ] as const)
      expect(firstGuess(activity(id))?.drains ?? 0, id).toBe(0);
  });

  test("is none for what cannot be judged, for own rows and for any other text", () => {
    for (const id of [...BESIDE_WORK, "not-classifiable", own, "constructor", "toString"])
      expect(firstGuess(id as ActivityId), id).toBeNull();
  });

  test("is of the grid's own rows only", () => {
    expect(SEED_ROWS.filter((id) => firstGuess(activity(id)) !== null).length).toBeGreaterThan(15);
  });
});
