import { expect, test } from "vitest";
import { changeSetting } from "../../src/app/change-setting";
import { keepPolicy } from "../../src/app/compile-policy";
import { heedGuard } from "../../src/app/guard-heed";
import { lookAtGuard } from "../../src/app/look-at-guard";
import { refreshWeek } from "../../src/app/refresh-weeks";
import { noteUnseenMails } from "../../src/app/unseen-mails";
import { GUARD_SETTING } from "../../src/domain/boundary/guard-choices";
import { weekOf } from "../../src/domain/time/weeks";
import { at } from "../domain/balance/made-events";
import { type GuardedProduct, startGuarded } from "./guarded-product";

const NIGHTS = ["2026-11-24", "2026-11-25", "2026-11-26"] as const;

/** The guard is turned on in one week, and mails of the next one's nights are counted by the mailbox. */
async function afterAWeek(nights: readonly string[]): Promise<GuardedProduct> {
  const product = startGuarded();
  await changeSetting(product, GUARD_SETTING.on, true);
  await keepPolicy(product);
  product.now = at("2026-11-27", "9:00");
  await product.db.mailFolders.bulkPut(
    (["inbox", "sentitems"] as const).map((folder) => ({
      account: "account" as never,
      folder,
      mark: "mark",
      told: 0,
      oldest: null,
      countedFrom: at("2026-11-02", "0:00"),
      lookedAt: product.now,
      trouble: null,
    })),
  );
  await product.db.mails.bulkPut(
    nights.map((night) => ({
      account: "account" as never,
      mail: night,
      conversation: night,
      way: "sent",
      at: at(night, "22:30"),
      draftedAt: null,
      isImportant: false,
    })),
  );
  await refreshWeek(product, weekOf(product.now, product.frames().zone));
  return product;
}

test("mails that went at night, of which the guard saw none, are told", async () => {
  const product = await afterAWeek(NIGHTS);
  await noteUnseenMails(product);
  expect((await lookAtGuard(product)).unseen).toBe(3);
});

test("once it has seen one, or where there are few, nothing is said", async () => {
  const seen = await afterAWeek(NIGHTS);
  await noteUnseenMails(seen);
  await heedGuard(seen, { guard: "count", outcome: "now" });
  await noteUnseenMails(seen);
  expect((await lookAtGuard(seen)).unseen).toBe(0);
  const few = await afterAWeek(NIGHTS.slice(0, 2));
  await noteUnseenMails(few);
  expect((await lookAtGuard(few)).unseen).toBe(0);
});

test("a week in which it was turned on tells nothing of it", async () => {
  const later = await afterAWeek(NIGHTS);
  await changeSetting(later, GUARD_SETTING.on, false);
  await keepPolicy(later);
  later.now = at("2026-11-25", "9:00");
  await changeSetting(later, GUARD_SETTING.on, true);
  await keepPolicy(later);
  await noteUnseenMails(later);
  expect((await lookAtGuard(later)).unseen).toBe(0);
});
