import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dayAfter, type LocalDay, weekdayOf } from "../../../src/domain/time/days";
import { HOLIDAY_REGIONS, holidayOn } from "../../../src/domain/time/holidays";

const on = (day: string, region: string | null = "DK") => holidayOn(day as LocalDay, region);

/** Easter Sundays of the almanac. */
const EASTERS = [
  "2015-04-05",
  "2018-04-01",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2029-04-01",
  "2030-04-21",
  "2038-04-25",
];

describe("Danish public holidays", () => {
  test.each(EASTERS)("Easter Sunday on %s brings the days that follow from it", (easter) => {
    const from = (days: number) => on(dayAfter(easter as LocalDay, days));
    expect(weekdayOf(easter as LocalDay)).toBe(7);
    expect([-3, -2, 0, 1, 39, 49, 50].map(from)).toEqual([
      "Skærtorsdag",
      "Langfredag",
      "Påskedag",
      "Anden påskedag",
      "Kristi Himmelfartsdag",
      "Pinsedag",
      "Anden Pinsedag",
    ]);
    expect([-4, -1, 2, 38, 40].map(from)).toEqual([null, null, null, null, null]);
  });

  test.each([
    ["2022-05-13", "Store Bededag"],
    ["2023-05-05", "Store Bededag"],
    ["2024-04-26", null],
    ["2025-05-16", null],
    ["2026-05-01", null],
  ])("Store Bededag on %s: %s", (day, name) => expect(on(day)).toBe(name));

  test("Christmas and New Year, but neither Christmas Eve nor Constitution Day", () => {
    expect(["2026-01-01", "2026-12-25", "2026-12-26"].map((day) => on(day))).toEqual([
      "Nytårsdag",
      "Juledag",
      "Anden Juledag",
    ]);
    expect(["2026-12-24", "2026-06-05", "2026-11-17"].map((day) => on(day))).toEqual([null, null, null]);
  });
});

describe("holidays elsewhere", () => {
  test.each([
    ["DE-BY", "2026-06-04", "Fronleichnam"],
    ["DE-BY", "2026-10-03", "Tag der Deutschen Einheit"],
    ["DE-BY", "2026-10-31", null],
    ["DE-SN", "2026-10-31", "Reformationstag"],
    ["DE", "2026-06-04", null],
    ["GB-SCT", "2026-01-02", "January 2nd"],
    ["GB-SCT", "2026-11-30", "St Andrew’s Day"],
    ["GB-SCT", "2026-04-06", null],
    ["GB-ENG", "2026-04-06", "Easter Monday"],
    ["GB-ENG", "2026-01-02", null],
    ["GB-ENG", "2026-12-28", "Boxing Day"],
    ["NO", "2026-05-17", "Grunnlovsdagen"],
    ["SE", "2026-06-06", "Nationaldagen"],
    ["IE", "2026-03-17", "St. Patrick’s Day"],
  ])("%s, %s: %s", (region, day, name) => expect(on(day, region)).toBe(name));

  test("none without a region, nor in one we do not know", () => {
    expect([on("2026-12-25", null), on("2026-12-25", "XX"), on("2026-12-25", "")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("every region has New Year's Day", () => {
    for (const region of HOLIDAY_REGIONS) expect(on("2026-01-01", region), region).not.toBeNull();
  });
});

test("the table is what the generator makes of today's date-holidays", () => {
  const made = execFileSync(process.execPath, ["scripts/generate-holidays.mjs", "--print"], {
    encoding: "utf8",
  });
  expect(made).toBe(readFileSync("src/domain/time/holiday-table.ts", "utf8"));
}, 30_000);
