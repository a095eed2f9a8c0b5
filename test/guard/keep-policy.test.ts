import { describe, expect, test } from "vitest";
import { changeSetting } from "../../src/app/change-setting";
import { keepPolicy, previewPolicy } from "../../src/app/compile-policy";
import { forgetDrafts, remindOfDrafts } from "../../src/app/guard-drafts";
import { heedGuard } from "../../src/app/guard-heed";
import { isGuardMessage } from "../../src/app/guard-messages";
import { lookAtGuard } from "../../src/app/look-at-guard";
import { readCalendar } from "../../src/app/read-calendar";
import { GUARD_SETTING } from "../../src/domain/boundary/guard-choices";
import { decideSend } from "../../src/domain/boundary/send-decision";
import { HOUR, type Instant, instant } from "../../src/domain/time/instant";
import { entry, fileOf } from "../app/whole-product";
import { at } from "../domain/balance/made-events";
import { type GuardedProduct, startGuarded } from "./guarded-product";

const turnOn = (product: GuardedProduct) => changeSetting(product, GUARD_SETTING.on, true);
const verdict = ({ stored }: GuardedProduct, when: Instant) =>
  decideSend(stored?.policy ?? null, when).because;

describe("the policy", () => {
  test("is compiled when the guard is turned on, and gone when it is turned off", async () => {
    const product = startGuarded();
    await keepPolicy(product);
    expect([product.stored, product.guarded]).toEqual([null, [false]]);
    await turnOn(product);
    await keepPolicy(product);
    expect(verdict(product, at("2026-11-19", "22:00"))).toBe("late");
    await changeSetting(product, GUARD_SETTING.on, false);
    await keepPolicy(product);
    expect([product.stored, product.guarded]).toEqual([null, [false, true, false]]);
  });

  test("is compiled anew when a choice or the calendar changes or a week has passed, and only then", async () => {
    const product = startGuarded();
    await turnOn(product);
    await keepPolicy(product);
    await keepPolicy(product);
    expect(product.compiled).toHaveLength(1);
    await changeSetting(product, GUARD_SETTING.lateFrom, 18 * 60);
    await keepPolicy(product);
    expect(verdict(product, at("2026-11-19", "19:00"))).toBe("late");
    product.now = instant(product.now + 24 * HOUR);
    await keepPolicy(product);
    expect(product.compiled).toHaveLength(2);
    product.now = instant(product.now + 7 * 24 * HOUR);
    await keepPolicy(product);
    expect(product.compiled).toHaveLength(3);
  });

  test("heeds leave and duty in the calendar", async () => {
    const product = startGuarded();
    await turnOn(product);
    const calendar = { id: "work" as never, kind: "file" as const, fallbackName: "Arbejde" };
    const bytes = fileOf(
      entry("Ferie", "2026-11-24", "0:00", "23:00", { showAs: "oof" }),
      entry("Ledervagt", "2026-11-25", "17:00", "23:30"),
    );
    await readCalendar(product, { ...calendar, bytes }, () => {}, new AbortController().signal);
    await keepPolicy(product);
    expect(verdict(product, at("2026-11-24", "10:00"))).toBe("leave");
    expect(verdict(product, at("2026-11-25", "22:00"))).toBe("duty");
    expect(verdict(product, at("2026-11-26", "22:00"))).toBe("late");
  });

  test("heeds duty and a pause that were clicked", async () => {
    const product = startGuarded();
    await turnOn(product);
    const until = at("2026-11-20", "8:00");
    await heedGuard(product, { guard: "duty", until });
    await keepPolicy(product);
    expect(verdict(product, at("2026-11-19", "23:00"))).toBe("duty");
    await heedGuard(product, { guard: "pause", until });
    await keepPolicy(product);
    expect(verdict(product, at("2026-11-19", "23:00"))).toBe("paused");
    expect(verdict(product, at("2026-11-20", "23:00"))).toBe("late");
  });
});

describe("the look at the guard", () => {
  test("shows what mail pages decide by, drafts that are due, and pages that are not recognised", async () => {
    const product = startGuarded();
    await turnOn(product);
    await keepPolicy(product);
    const draftsUrl = "https://mail.google.com/mail/#drafts";
    for (const hour of [8, 9]) {
      await heedGuard(product, {
        guard: "remind",
        at: at("2026-11-19", `${hour}:00`),
        draftsUrl,
        page: "gmail",
      });
    }
    await heedGuard(product, { guard: "health", page: "gmail", recognised: false, structure: "div" });
    await heedGuard(product, { guard: "health", page: "outlook", recognised: true, structure: null });
    const look = await lookAtGuard(product);
    expect(look.choices.isOn).toBe(true);
    expect(look.policy).toEqual(product.stored?.policy);
    expect(look.drafts.map((draft) => draft.at)).toEqual([at("2026-11-19", "8:00")]);
    expect(look.unrecognised).toEqual([{ page: "gmail", structure: "div" }]);
  });

  test("takes a policy that cannot be read for none", async () => {
    const product = startGuarded();
    await turnOn(product);
    await keepPolicy(product);
    product.stored = { ...product.stored, policy: { version: 99 } } as never;
    expect((await lookAtGuard(product)).policy).toBeNull();
  });

  test("a choice shows in the preview before the background has kept it", async () => {
    const product = startGuarded();
    await turnOn(product);
    await keepPolicy(product);
    await changeSetting(product, GUARD_SETTING.lateFrom, 18 * 60);
    const evening = at("2026-11-19", "19:00");
    expect(decideSend(await previewPolicy(product), evening).verdict).toBe("hold");
    expect(verdict(product, evening)).toBe("edge");
  });
});

describe("what mail pages tell", () => {
  test("is counted by day, and old days are forgotten", async () => {
    const product = startGuarded();
    for (let day = 0; day < 70; day++) {
      await heedGuard(product, { guard: "count", outcome: "edge" });
      await heedGuard(product, { guard: "count", outcome: "edge" });
      product.now = instant(product.now + 24 * HOUR);
    }
    const counts = Object.entries(product.record.counts);
    expect(counts).toHaveLength(60);
    expect(counts.at(-1)).toEqual(["2027-01-27", { edge: 2 }]);
  });

  test("keeps the last state of a page, with a bounded structure", async () => {
    const product = startGuarded();
    const structure = "div\n".repeat(20_000);
    await heedGuard(product, { guard: "health", page: "gmail", recognised: false, structure });
    expect(product.record.health.gmail?.structure).toHaveLength(20_000);
    expect(product.record.health.gmail?.recognised).toBe(false);
  });

  test.each([null, "duty", {}, { guard: 1 }, { guard: "toString" }, { guard: "send" }])(
    "%o is no message",
    (value) => expect(isGuardMessage(value)).toBe(false),
  );
});

describe("drafts that wait", () => {
  const draftsUrl = "https://outlook.office.com/mail/drafts";
  const remind = (product: GuardedProduct, time: Instant) =>
    heedGuard(product, { guard: "remind", at: time, draftsUrl, page: "outlook" });
  const morning = at("2026-11-20", "8:00");

  test("are told of once, at their time, also by a worker that slept", async () => {
    const product = startGuarded();
    expect(await remind(product, morning)).toBe(true);
    expect([product.wakes, product.told]).toEqual([morning, []]);
    product.now = instant(morning + 1);
    await remindOfDrafts(product);
    await remindOfDrafts(product);
    expect(product.told.map((each) => each.length)).toEqual([1]);
    expect(product.wakes).toBeNull();
  });

  test("make two notifications a day at most", async () => {
    const product = startGuarded();
    for (const hour of [9, 10, 11, 12]) {
      await remind(product, at("2026-11-20", `${hour}:00`));
    }
    for (const hour of [9, 10, 11, 12]) {
      product.now = at("2026-11-20", `${hour}:01`);
      await remindOfDrafts(product);
    }
    expect(product.told).toHaveLength(2);
    product.now = at("2026-11-21", "9:00");
    await remindOfDrafts(product);
    expect(product.told[2]).toHaveLength(2);
  });

  test("are not told of in a pause, nor when the leader wants none, and then it is not promised", async () => {
    const product = startGuarded();
    await changeSetting(product, GUARD_SETTING.tellsOfDrafts, false);
    expect(await remind(product, morning)).toBe(false);
    product.now = instant(morning + 1);
    await remindOfDrafts(product);
    await changeSetting(product, GUARD_SETTING.tellsOfDrafts, true);
    await changeSetting(product, GUARD_SETTING.pausedUntil, at("2026-11-21", "7:00"));
    await remindOfDrafts(product);
    expect(await remind(product, at("2026-11-20", "9:00"))).toBe(false);
    expect(await remind(product, at("2026-11-21", "8:00"))).toBe(true);
    expect(product.told).toEqual([]);
    product.now = at("2026-11-21", "7:30");
    await remindOfDrafts(product);
    expect(product.told.map((each) => each.length)).toEqual([2]);
  });

  test("a third time on one day is not promised", async () => {
    const product = startGuarded();
    const promised = [];
    for (const hour of [9, 10, 11]) promised.push(await remind(product, at("2026-11-20", `${hour}:00`)));
    expect(promised).toEqual([true, true, false]);
  });

  test("wait in the popup where no notification is allowed, and are forgotten when opened or after three days", async () => {
    const product = startGuarded();
    product.mayNotify = false;
    expect(await remind(product, morning)).toBe(false);
    product.now = instant(morning + 1);
    await remindOfDrafts(product);
    expect([product.told.length, product.record.reminders.length]).toEqual([0, 1]);
    await forgetDrafts(product, product.now);
    expect(product.record.reminders).toEqual([]);
    await remind(product, product.now);
    product.now = instant(product.now + 80 * HOUR);
    await remindOfDrafts(product);
    expect(product.record.reminders).toEqual([]);
  });
});
