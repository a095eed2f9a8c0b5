import { describe, expect, test } from "vitest";
import type { Mirror } from "../../../src/app/ports";
import danish from "../../../src/locales/da.json";
import { drawIcon } from "../../../src/ui/icon/draw-icon";
import { iconBadge, iconFace, iconTitle } from "../../../src/ui/icon/icon";
import { catalogueWords } from "../../../src/ui/words/catalogue-words";
import { at, fold, marksOf, meeting } from "../../domain/balance/made-events";

const words = catalogueWords(danish);
const NOW = at("2026-11-18", "12:00");
const mirrorOf = (changes: Partial<Mirror> = {}): Mirror => ({
  summary: fold(
    [
      meeting("2026-11-16", "8:00", 6, { activity: "audit-accreditation" }),
      meeting("2026-11-17", "8:00", 3, { activity: "appraisal-talks" }),
      meeting("2026-11-17", "13:00", 1.5, { activity: "ad-hoc" }),
      meeting("2026-11-20", "14:00", 1, { activity: "reflection" }),
    ],
    { marks: marksOf({ "audit-accreditation": [0, 1], "appraisal-talks": [1, 0] }), now: NOW },
  ),
  calendars: 1,
  isDemo: false,
  readAt: NOW,
  badge: true,
  ...changes,
});

describe("the toolbar button", () => {
  test("shows the week in proportion, with the arch while a breathing space is ahead", () => {
    expect(iconFace(mirrorOf(), NOW)).toEqual({ giving: 0.5, draining: 1, hasArch: true, isStale: false });
    expect(iconFace(mirrorOf(), at("2026-11-20", "16:00")).hasArch).toBe(false);
    expect(iconFace(mirrorOf({ readAt: at("2026-11-01", "8:00") }), NOW).isStale).toBe(true);
  });

  test("says it in words", () => {
    expect(iconTitle(words, mirrorOf())).toBe("Uge 47: 3 t giver, 6 t dræner, 2,5 t mangler dit ord");
    expect(iconTitle(words, null)).toBe("Pusterum: ingen kalender endnu");
    expect(iconTitle(words, mirrorOf({ summary: fold([], { now: NOW }) }))).toBe("Uge 47: ingen aftaler");
  });

  test("carries signed hours only when the leader wants them", () => {
    expect(iconBadge(mirrorOf())).toBe("−3");
    expect(iconBadge(mirrorOf({ badge: false }))).toBe("");
    expect(iconBadge(mirrorOf({ summary: fold([], { now: NOW }) }))).toBe("");
  });
});

/** Writes down the filled rectangles, which are the two sides of the week. */
function record(face: Parameters<typeof drawIcon>[2]) {
  const filled: { y: number; height: number; colour: unknown }[] = [];
  const dashes: number[][] = [];
  const canvas = new Proxy({} as Record<string, unknown>, {
    get: (held, name: string) =>
      name in held
        ? held[name]
        : (...args: number[]) => {
            if (name === "fillRect")
              filled.push({ y: args[1] ?? 0, height: args[3] ?? 0, colour: held.fillStyle });
            if (name === "setLineDash") dashes.push(args[0] as unknown as number[]);
          },
  });
  drawIcon(canvas as unknown as Parameters<typeof drawIcon>[0], 32, face);
  return { filled, dashes };
}

test("giving stands above the line, draining below, as high as their share", () => {
  const { filled } = record({ giving: 0.5, draining: 1, hasArch: false, isStale: false });
  const [above, below] = filled;
  expect((above?.y ?? 99) + (above?.height ?? 0)).toBeLessThan(16);
  expect(below?.y).toBeGreaterThan(16);
  expect(below?.height).toBeCloseTo(2 * (above?.height ?? 0));
  expect(above?.colour).not.toBe(below?.colour);
});

test("an old week's line is dotted", () => {
  expect(record({ giving: 1, draining: 1, hasArch: true, isStale: true }).dashes[0]?.length).toBe(2);
  expect(record({ giving: 1, draining: 1, hasArch: true, isStale: false }).dashes).toEqual([[]]);
});
