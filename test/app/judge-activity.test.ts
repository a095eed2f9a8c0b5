import { describe, expect, test } from "vitest";
import { judgeActivity } from "../../src/app/judge-activity";
import { loadProfile } from "../../src/app/profile";
import { readCalendar } from "../../src/app/read-calendar";
import { refreshTouchedWeeks } from "../../src/app/refresh-weeks";
import { activity } from "../../src/domain/activity/activity";
import type { CalendarId } from "../../src/domain/calendar/event";
import { HOUR } from "../../src/domain/time/instant";
import { weekAfter } from "../../src/domain/time/weeks";
import { WEEK } from "../domain/balance/made-events";
import { entry, fileOf, type Product, restart, startProduct } from "./whole-product";

const FINANCE = activity("finance");
const DRAINS = { gives: 0, drains: 1 } as const;
const NEXT = weekAfter(WEEK);

async function withBudget(): Promise<Product> {
  const product = startProduct();
  const bytes = fileOf(entry("Budgetmøde", "2026-11-17", "9:00", "11:00", { rule: "FREQ=WEEKLY;COUNT=4" }));
  const calendar = { id: "work" as CalendarId, kind: "file", fallbackName: "", bytes } as const;
  await readCalendar(product, calendar, () => {}, new AbortController().signal);
  await refreshTouchedWeeks(product);
  return product;
}
const sides = async (product: Product, week = WEEK) => (await product.weeks.get(week))?.sides;

describe("judging an activity", () => {
  test("moves its hours in the week that is shown at once, and in the others when the worker comes by", async () => {
    const product = await withBudget();
    await judgeActivity(product, FINANCE, DRAINS, WEEK);
    expect(await sides(product)).toMatchObject({ draining: 2 * HOUR, unjudged: 0 });
    expect(await sides(product, NEXT)).toMatchObject({ draining: 0, unjudged: 2 * HOUR });
    const later = restart(product);
    await refreshTouchedWeeks(later);
    expect(await sides(later, NEXT)).toMatchObject({ draining: 2 * HOUR, unjudged: 0 });
    expect(await later.weeks.touched()).toEqual([]);
  });

  test("tells the mirror, when the week that is shown is the current one", async () => {
    const product = await withBudget();
    await judgeActivity(product, FINANCE, DRAINS, WEEK);
    expect(product.mirrored?.summary?.sides.draining).toBe(2 * HOUR);
    const before = product.mirrored;
    await judgeActivity(product, FINANCE, null, NEXT);
    expect(product.mirrored).toBe(before);
  });

  test("is undone to what was said before, in every week", async () => {
    const product = await withBudget();
    await judgeActivity(product, FINANCE, { gives: 1, drains: 0 }, WEEK);
    const undo = await judgeActivity(product, FINANCE, DRAINS, WEEK);
    await undo();
    expect(await sides(product)).toMatchObject({ giving: 2 * HOUR, draining: 0 });
    await refreshTouchedWeeks(product);
    expect(await sides(product, NEXT)).toMatchObject({ giving: 2 * HOUR, draining: 0 });
  });

  test("is undone to nothing said, where nothing had been said", async () => {
    const product = await withBudget();
    const undo = await judgeActivity(product, FINANCE, DRAINS, WEEK);
    await undo();
    expect(await sides(product)).toMatchObject({ unjudged: 2 * HOUR, draining: 0 });
    expect((await loadProfile(product)).marks.size).toBe(0);
  });

  test("killed right after the word was kept, no week goes on telling the old", async () => {
    const product = await withBudget();
    const remake = product.weeks.remake;
    product.weeks.remake = () => Promise.reject(new Error("the popup was closed"));
    await expect(judgeActivity(product, FINANCE, DRAINS, WEEK)).rejects.toThrow("closed");
    product.weeks.remake = remake;
    const later = restart(product);
    expect(await later.weeks.touched()).toContain(WEEK);
    await refreshTouchedWeeks(later);
    for (const week of [WEEK, NEXT]) expect(await sides(later, week)).toMatchObject({ draining: 2 * HOUR });
  });

  test("twenty words at once are all kept, and all weeks tell them", async () => {
    const product = await withBudget();
    const words = Array.from(
      { length: 20 },
      (_, turn) => ({ gives: (turn % 3) as 0 | 1 | 2, drains: 1 }) as const,
    );
    await Promise.all([
      ...words.map((marks) => judgeActivity(product, FINANCE, marks, WEEK)),
      refreshTouchedWeeks(product),
    ]);
    await judgeActivity(product, FINANCE, DRAINS, WEEK);
    await refreshTouchedWeeks(product);
    for (const week of [WEEK, NEXT]) expect(await sides(product, week)).toMatchObject({ draining: 2 * HOUR });
  });
});
