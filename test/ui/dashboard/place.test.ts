import { expect, test } from "vitest";
import { hashOf, placeOf } from "../../../src/ui/dashboard/use-place";
import { weekId } from "../../domain/balance/made-events";

test.each([
  ["", "week", null, "", false],
  ["#week=2026-W47", "week", "2026-W47", "", false],
  ["#week=2026-W99", "week", null, "", false],
  ["#activities", "activities", null, "", false],
  ["#breathing=journal", "breathing", null, "journal", false],
  ["#boundaries=2026-W47", "boundaries", "2026-W47", "", false],
  ["#boundaries=mails", "boundaries", null, "mails", false],
  ["#counting", "week", null, "", true],
  ["#nowhere", "week", null, "", false],
])("%s is a place in the dashboard", (hash, page, week, part, isCounting) => {
  expect(placeOf(hash)).toEqual({ page, week, part, isCounting });
});

test("a week of its own has an address, and this week has none", () => {
  expect([
    hashOf("week", weekId("2026-W48")),
    hashOf("week"),
    hashOf("settings", weekId("2026-W48")),
  ]).toEqual(["#week=2026-W48", "#week", "#settings"]);
});
