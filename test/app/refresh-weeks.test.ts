import { describe, expect, test } from "vitest";
import { judgeActivity } from "../../src/app/judge-activity";
import { readCalendar } from "../../src/app/read-calendar";
import { loadWeek, refreshCurrentWeek, refreshTouchedWeeks } from "../../src/app/refresh-weeks";
import { activity } from "../../src/domain/activity/activity";
import type { CalendarId } from "../../src/domain/calendar/event";
import { HOUR } from "../../src/domain/time/instant";
import { weekAfter } from "../../src/domain/time/weeks";
import { at, WEEK } from "../domain/balance/made-events";
import { entry, fileOf, type Product, restart, startProduct } from "./whole-product";

async function withHalfAYear(): Promise<Product> {
  const product = startProduct();
  const bytes = fileOf(entry("Budgetmøde", "2026-06-02", "9:00", "11:00", { rule: "FREQ=WEEKLY" }));
  const calendar = { id: "work" as CalendarId, kind: "file", fallbackName: "", bytes } as const;
  await readCalendar(product, calendar, () => {}, new AbortController().signal);
  return product;
}

describe("weeks that no longer tell the truth", () => {
  test("are made anew, each of them, and then none is left", async () => {
    const product = await withHalfAYear();
    const touched = await product.weeks.touched();
    expect(touched.length).toBeGreaterThan(40);
    // The present week, folded while the one before it was not known yet, is made once more for its first rest.
    expect(await refreshTouchedWeeks(product)).toBe(touched.length + 1);
    expect(await product.weeks.touched()).toEqual([]);
    const weeks = await product.weeks.list(touched);
    expect(weeks.map(({ week, counted }) => [week, counted])).toEqual(
      touched.map((week) => [week, 2 * HOUR]),
    );
    expect(await refreshTouchedWeeks(product)).toBe(0);
  });

  test("are gone on with where a killed worker stopped", async () => {
    const product = await withHalfAYear();
    const all = await product.weeks.touched();
    const { remake } = product.weeks;
    let batches = 0;
    product.weeks.remake = (...given) => {
      batches += 1;
      return batches > 2 ? Promise.reject(new Error("the worker was killed")) : remake(...given);
    };
    await expect(refreshTouchedWeeks(product)).rejects.toThrow("killed");
    const later = restart(product);
    const left = await later.weeks.touched();
    expect(left.length).toBeLessThan(all.length);
    expect(left.length).toBeGreaterThan(0);
    const done = all.filter((week) => !left.includes(week));
    expect((await later.weeks.list(done)).every(({ counted }) => counted === 2 * HOUR)).toBe(true);
    expect(await refreshTouchedWeeks(later)).toBe(left.length + 1);
    expect(await later.weeks.list(all)).toHaveLength(all.length);
  });
});

describe("a week that is looked at", () => {
  test("is made when nobody has made it yet, also where nothing is in it", async () => {
    const product = await withHalfAYear();
    const next = weekAfter(WEEK);
    expect(await product.weeks.get(next)).toBeNull();
    expect((await loadWeek(product, next)).counted).toBe(2 * HOUR);
    expect((await loadWeek(product, weekAfter(WEEK, -60))).counted).toBe(0);
  });

  test("is given as it stands while it tells the truth, and made anew when it does not", async () => {
    const product = await withHalfAYear();
    await refreshTouchedWeeks(product);
    const { remake } = product.weeks;
    let folds = 0;
    product.weeks.remake = (...given) => {
      folds += 1;
      return remake(...given);
    };
    const before = await loadWeek(product, weekAfter(WEEK));
    expect(folds).toBe(0);
    await judgeActivity(product, activity("finance"), { gives: 1, drains: 0 }, WEEK);
    folds = 0;
    const after = await loadWeek(product, weekAfter(WEEK));
    expect([before.sides.giving, after.sides.giving, folds]).toEqual([0, 2 * HOUR, 1]);
  });

  test("of an older fold is made anew", async () => {
    const product = await withHalfAYear();
    await refreshTouchedWeeks(product);
    const held = await product.weeks.get(WEEK);
    await product.db.weeks.put({ ...held, version: 0, counted: 0 } as never);
    expect((await loadWeek(product, WEEK)).counted).toBe(2 * HOUR);
  });

  test("the current one tells past from planned at this moment, and is the one that is mirrored", async () => {
    const product = await withHalfAYear();
    product.now = at("2026-11-16", "8:00");
    const monday = await refreshCurrentWeek(product);
    expect([monday.past.unjudged, monday.planned.unjudged]).toEqual([0, 2 * HOUR]);
    product.now = at("2026-11-17", "10:00");
    await refreshCurrentWeek(product);
    expect(product.mirrored?.summary?.past.unjudged).toBe(HOUR);
    product.now = at("2026-11-24", "10:00");
    await refreshCurrentWeek(product);
    expect(product.mirrored?.summary?.week).toBe(weekAfter(WEEK));
  });
});
