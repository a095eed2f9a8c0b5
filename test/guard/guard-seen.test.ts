import { expect, test } from "vitest";
import { heedGuard } from "../../src/app/guard-heed";
import type { Outcome } from "../../src/app/guard-messages";
import { DAYS_COUNTED } from "../../src/app/guard-seen";
import { refreshTouchedWeeks, refreshWeek } from "../../src/app/refresh-weeks";
import { dayAfter, type LocalDay } from "../../src/domain/time/days";
import { type WeekId, weekAfter } from "../../src/domain/time/weeks";
import { at } from "../domain/balance/made-events";
import { type GuardedProduct, startGuarded } from "./guarded-product";

const WEEK = "2026-W47" as WeekId;
const seen = async (product: GuardedProduct, ...outcomes: Outcome[]) => {
  for (const outcome of outcomes) await heedGuard(product, { guard: "count", outcome });
};
const mailOf = async (product: GuardedProduct, week = WEEK) =>
  (await refreshWeek(product, week)).boundary.mail;

test("where no mailbox is counted, the week holds the mails that the guard saw go, and says whose count it is", async () => {
  const product = startGuarded();
  expect(await mailOf(product)).toBeNull();
  await seen(product, "now", "line", "unasked", "edge", "duty", "later", "back");
  await refreshTouchedWeeks(product);
  expect((await product.weeks.get(WEEK))?.boundary.mail).toMatchObject({
    source: "guard",
    sentOutside: 4,
    sentLate: 3,
    sentOnDuty: 1,
    receivedOutside: 0,
  });
  expect(await mailOf(product, weekAfter(WEEK, -1))).toBeNull();
});

test("a week in which the guard was on and saw nothing holds none, and one before it was on holds no figure", async () => {
  const product = startGuarded();
  product.record = { ...product.record, guardedSince: at("2026-11-10", "9:00") };
  expect(await mailOf(product)).toMatchObject({ source: "guard", sentOutside: 0 });
  expect(await mailOf(product, weekAfter(WEEK, -2))).toBeNull();
  expect(await mailOf(product, weekAfter(WEEK))).toBeNull();
});

test("what the guard has forgotten since stays in its week", async () => {
  const product = startGuarded();
  product.record = { ...product.record, guardedSince: at("2026-11-10", "9:00") };
  await seen(product, "now", "now");
  expect(await mailOf(product)).toMatchObject({ sentOutside: 2 });
  const later = Array.from({ length: DAYS_COUNTED }, (_, count) => [
    dayAfter("2026-12-01" as LocalDay, count),
    { now: 1 },
  ]);
  product.record = { ...product.record, counts: Object.fromEntries(later) };
  product.now = at("2027-02-20", "9:00");
  expect(await mailOf(product)).toMatchObject({ source: "guard", sentOutside: 2 });
});
