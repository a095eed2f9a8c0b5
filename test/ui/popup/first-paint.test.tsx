import "fake-indexeddb/auto";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Mirror } from "../../../src/app/ports";
import danish from "../../../src/locales/da.json";
import english from "../../../src/locales/en.json";
import { firstPaint } from "../../../src/ui/popup/first-paint";
import { WeekPanel } from "../../../src/ui/popup/WeekPanel";
import { catalogueWords } from "../../../src/ui/words/catalogue-words";
import { at, fold, marksOf, meeting } from "../../domain/balance/made-events";

afterEach(cleanup);

const NOW = at("2026-11-18", "12:00");
const summary = fold(
  [
    meeting("2026-11-16", "9:00", 2, { title: "Tilsyn", activity: "audit-accreditation" }),
    meeting("2026-11-17", "9:00", 1.5, { title: "1:1 <Mette>", activity: "appraisal-talks" }),
    meeting("2026-11-18", "9:00", 1, { title: "Teammøde" }),
    meeting("2026-11-20", "14:30", 1, { title: "Refleksion", activity: "reflection" }),
  ],
  {
    marks: marksOf({ "audit-accreditation": [0, 1], "appraisal-talks": [1, 0], reflection: [1, 0] }),
    now: NOW,
  },
);
const mirror: Mirror = { summary, calendars: 1, isDemo: false, readAt: NOW, badge: false };

const pictureOf = (root: ParentNode | null) =>
  [...(root?.querySelectorAll(".horizon-picture *") ?? [])].map((shape) => [
    shape.tagName.toLowerCase(),
    ...[...shape.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
  ]);
const wordsOf = (root: ParentNode | null, selector: string) =>
  root?.querySelector(selector)?.textContent?.trim();

test.each([
  ["Danish", danish],
  ["English", english],
])("in %s the first paint shows what React then draws, so that nothing jumps", (_, catalogue) => {
  const words = catalogueWords(catalogue);
  const painted = document.createElement("div");
  painted.innerHTML = firstPaint(words, mirror, NOW) ?? "";
  const { container } = render(
    <WeekPanel
      {...{ words, summary, now: NOW }}
      nameOf={() => undefined}
      today={summary.days[2]?.day ?? ("" as never)}
      readAt={NOW}
      isDemo={false}
      isCurrent
      onOpen={() => {}}
      onJudge={() => {}}
      onStep={() => {}}
      onOpenDashboard={async () => {}}
    />,
  );
  expect(pictureOf(painted).length).toBeGreaterThan(5);
  expect(pictureOf(painted)).toEqual(pictureOf(container));
  for (const part of ["h1", ".when", ".lead", ".total-giving", ".total-draining", ".days"]) {
    expect({ part, says: wordsOf(painted, part)?.replace(/\s+/g, "") }).toEqual({
      part,
      says: wordsOf(container, part)?.replace(/\s+/g, ""),
    });
  }
});

test("it keeps out of what it cannot show truly: another week, an invented one, none", () => {
  const words = catalogueWords(danish);
  expect(firstPaint(words, { ...mirror, isDemo: true }, NOW)).toBeNull();
  expect(firstPaint(words, { ...mirror, summary: null }, NOW)).toBeNull();
  expect(firstPaint(words, mirror, at("2026-11-23", "8:00"))).toBeNull();
});
