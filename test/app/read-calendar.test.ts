import { describe, expect, test } from "vitest";
import {
  type NewCalendar,
  readCalendar,
  readingWindow,
  removeCalendar,
  rereadAgeing,
} from "../../src/app/read-calendar";
import type { CalendarId } from "../../src/domain/calendar/event";
import { HOUR, instant, lengthOf } from "../../src/domain/time/instant";
import { weekAfter, weekOf } from "../../src/domain/time/weeks";
import { COPENHAGEN } from "../../src/domain/time/zones";
import { at, WEEK } from "../domain/balance/made-events";
import { everything } from "../store/opened";
import { entry, fileOf, type Product, restart, startProduct } from "./whole-product";

const BUDGET = entry("Budgetmøde", "2026-11-17", "9:00", "11:00");
const SPARRING = entry("Sparring", "2026-11-18", "9:00", "10:00");
const calendar = (bytes: Uint8Array, id = "work"): NewCalendar => ({
  id: id as CalendarId,
  kind: "file",
  fallbackName: "min.ics",
  bytes,
});
const read = (product: Product, bytes: Uint8Array, signal = new AbortController().signal) =>
  readCalendar(product, calendar(bytes), () => {}, signal);

describe("reading a calendar file", () => {
  test("keeps its events by name, folds this week, and mirrors it for the popup", async () => {
    const product = startProduct();
    const outcome = await read(product, fileOf(BUDGET, SPARRING));
    expect(outcome).toMatchObject({ ok: true, weeks: [WEEK], calendar: { name: "Arbejde", eventCount: 2 } });
    const week = await restart(product).weeks.get(WEEK);
    expect(week?.activities.map((row) => [row.activity, row.time / HOUR])).toEqual([
      ["finance", 2],
      ["supervision-coaching", 1],
    ]);
    expect(product.mirrored).toMatchObject({
      calendars: 1,
      isDemo: false,
      readAt: product.now,
      summary: week,
    });
  });

  test("reads whole weeks, half a year back and half a year ahead", () => {
    const window = readingWindow(at("2026-11-19", "8:12"), COPENHAGEN);
    const weeks = [weekOf(window.start, COPENHAGEN), weekOf(instant(window.end - 1), COPENHAGEN)];
    expect(weeks).toEqual([weekAfter(WEEK, -26), weekAfter(WEEK, 26)]);
    expect(lengthOf(window) / HOUR).toBe(53 * 168);
  });

  test("read again, it takes the place of what was there and keeps its name and age", async () => {
    const product = startProduct();
    await read(product, fileOf(BUDGET, SPARRING));
    const added = product.now;
    product.now = instant(product.now + HOUR);
    await read(product, fileOf(SPARRING));
    expect(await product.calendars.list()).toMatchObject([
      { addedAt: added, readAt: product.now, eventCount: 1 },
    ]);
    expect((await product.weeks.get(WEEK))?.counted).toBe(HOUR);
  });

  test("an event that lasts for centuries is listed under the weeks that were read, not under all", async () => {
    const product = startProduct();
    await read(
      product,
      fileOf({ ...BUDGET, start: at("1900-01-01", "0:00"), end: at("2900-01-01", "0:00") }),
    );
    expect(await product.weeks.known()).toHaveLength(53);
  });

  test.each([
    ["not-a-calendar", "Kære alle"],
    ["empty", ""],
  ])("a file that is %s changes nothing", async (reason, text) => {
    const product = startProduct();
    await read(product, fileOf(BUDGET));
    const before = await everything(product.db);
    expect(await read(product, new TextEncoder().encode(text))).toEqual({ ok: false, reason });
    expect(await everything(product.db)).toEqual(before);
  });

  test("cancelled, it changes nothing, also when the reader had finished already", async () => {
    const product = startProduct();
    const before = await everything(product.db);
    const stop = new AbortController();
    const late: Product = {
      ...product,
      namer: async () => {
        stop.abort();
        return product.namer();
      },
    };
    expect(await read(late, fileOf(BUDGET), stop.signal)).toEqual({ ok: false, reason: "cancelled" });
    expect(await everything(product.db)).toEqual(before);
  });

  test("a broken component costs that component only and is told of", async () => {
    const product = startProduct();
    const text = new TextDecoder()
      .decode(fileOf(BUDGET, SPARRING))
      .replace(/DTSTART[^\r]+T090000\r\n/, "DTSTART:soon\r\n");
    const outcome = await read(product, new TextEncoder().encode(text));
    expect(outcome.ok && outcome.calendar.eventCount).toBe(1);
    expect(outcome.ok && outcome.calendar.findings.map(({ reason }) => reason)).toContain("start-unreadable");
  });

  test("the same file as two calendars counts once", async () => {
    const product = startProduct();
    await read(product, fileOf(BUDGET));
    await readCalendar(product, calendar(fileOf(BUDGET), "again"), () => {}, new AbortController().signal);
    expect((await product.weeks.get(WEEK))?.counted).toBe(2 * HOUR);
    await removeCalendar(product, "work" as CalendarId);
    expect((await product.weeks.get(WEEK))?.counted).toBe(2 * HOUR);
    await removeCalendar(product, "again" as CalendarId);
    expect((await product.weeks.get(WEEK))?.counted).toBe(0);
    expect(product.mirrored).toMatchObject({ calendars: 0, readAt: null });
  });

  test("weeks later the stored text is read again, so that a series goes on", async () => {
    const product = startProduct();
    await read(product, fileOf({ ...BUDGET, rule: "FREQ=WEEKLY" }));
    const last = weekAfter(WEEK, 30);
    expect(await product.events.ofWeek(last)).toEqual([]);
    await rereadAgeing(product);
    expect(await product.events.ofWeek(last)).toEqual([]);
    product.now = at("2027-01-19", "8:00");
    await rereadAgeing(product);
    expect(await product.events.ofWeek(last)).toHaveLength(1);
  });
});
