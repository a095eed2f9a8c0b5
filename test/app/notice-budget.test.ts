import { expect, test } from "vitest";
import { takeNotice } from "../../src/app/notice-budget";
import type { LocalDay } from "../../src/domain/time/days";
import { keptNotices } from "../support/kept-notices";

const FRIDAY = "2026-11-27" as LocalDay;
const SATURDAY = "2026-11-28" as LocalDay;

test("a day has two notifications, whoever speaks, and the next day two again", async () => {
  const ports = { noticeStore: keptNotices() };
  const asked = [FRIDAY, FRIDAY, FRIDAY, SATURDAY, SATURDAY, SATURDAY];
  const taken = [];
  for (const day of asked) taken.push(await takeNotice(ports, { day }));
  expect(taken).toEqual([true, true, false, true, true, false]);
});

test("what is promised to a draft is left for it", async () => {
  const ports = { noticeStore: keptNotices() };
  expect(await takeNotice(ports, { day: FRIDAY, promised: 1 })).toBe(true);
  expect(await takeNotice(ports, { day: FRIDAY, promised: 1 })).toBe(false);
  expect(await takeNotice(ports, { day: FRIDAY })).toBe(true);
});

test("what is told once is not told again on another day, and what found no room is told later", async () => {
  const ports = { noticeStore: keptNotices() };
  expect(await takeNotice(ports, { day: FRIDAY, once: "ended a" })).toBe(true);
  expect(await takeNotice(ports, { day: FRIDAY, once: "ended b" })).toBe(true);
  expect(await takeNotice(ports, { day: FRIDAY, once: "ended c" })).toBe(false);
  expect(await takeNotice(ports, { day: SATURDAY, once: "ended a" })).toBe(false);
  expect(await takeNotice(ports, { day: SATURDAY, once: "ended c" })).toBe(true);
});
