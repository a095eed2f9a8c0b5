import { describe, expect, test } from "vitest";
import type { CalendarRow } from "../../src/app/ports";
import type { CalendarId } from "../../src/domain/calendar/event";
import type { NamedEvent } from "../../src/domain/classify/naming";
import { instant } from "../../src/domain/time/instant";
import { weeksOf } from "../../src/domain/time/weeks";
import { COPENHAGEN } from "../../src/domain/time/zones";
import type { Store } from "../../src/store/open-store";
import { at, made, meeting } from "../domain/balance/made-events";
import { everything, open, reopen } from "./opened";

const bytes = (text: string) => new TextEncoder().encode(text);
const calendar = (id = "work", more: Partial<CalendarRow> = {}): CalendarRow => ({
  id: id as CalendarId,
  kind: "file",
  name: "Arbejde",
  addedAt: instant(1),
  readAt: instant(1),
  window: { start: instant(0), end: instant(10) },
  declaredZone: null,
  eventCount: 0,
  findings: [],
  counts: true,
  ...more,
});
const put = (store: Store, events: readonly NamedEvent[], row = calendar(), text = "one") =>
  store.calendars.replace(row, bytes(text), events, (span) => weeksOf(span, COPENHAGEN));

const monday = meeting("2026-11-16", "9:00", 1, { uid: "monday" });
const friday = meeting("2026-11-20", "9:00", 1, { uid: "friday" });
const nextWeek = meeting("2026-11-25", "9:00", 1, { uid: "next" });
const acrossSunday = made({ uid: "across", start: at("2026-11-22", "22:00"), end: at("2026-11-23", "2:00") });

describe("a calendar that is put in", () => {
  test("is kept with its text and events, and its weeks are touched", async () => {
    const { db, store } = open();
    expect(await put(store, [monday, acrossSunday])).toEqual(["2026-W47", "2026-W48"]);
    const again = reopen(db).store;
    expect(await again.calendars.list()).toEqual([calendar()]);
    expect(await again.calendars.text("work" as CalendarId)).toEqual(bytes("one"));
    expect(await again.events.ofWeek("2026-W47" as never)).toEqual(
      expect.arrayContaining([monday, acrossSunday]),
    );
    expect(await again.events.ofWeek("2026-W48" as never)).toEqual([acrossSunday]);
    expect(await again.weeks.touched()).toEqual(["2026-W47", "2026-W48"]);
    expect(await again.weeks.known()).toEqual(["2026-W47", "2026-W48"]);
  });

  test("takes the place of what it held, and touches only the weeks in which something changed", async () => {
    const { db, store } = open();
    await put(store, [monday, friday, nextWeek]);
    await db.touched.clear();
    const longer = meeting("2026-11-25", "9:00", 2, { uid: "next" });
    expect(await put(store, [monday, friday, longer], calendar(), "two")).toEqual(["2026-W48"]);
    expect(await store.weeks.touched()).toEqual(["2026-W48"]);
    expect(await store.events.all()).toHaveLength(3);
    expect(await put(store, [monday, longer])).toEqual(["2026-W47"]);
    expect(await store.events.all()).toEqual(expect.arrayContaining([monday, longer]));
    expect(await store.events.all()).toHaveLength(2);
  });

  test("touches both weeks of an event that moved from one to another", async () => {
    const { db, store } = open();
    const slot = at("2026-11-17", "9:00");
    await put(store, [meeting("2026-11-17", "9:00", 1, { uid: "series", originalStart: slot })]);
    await db.touched.clear();
    const moved = meeting("2026-11-26", "9:00", 1, { uid: "series", originalStart: slot });
    expect(await put(store, [moved])).toEqual(["2026-W47", "2026-W48"]);
    expect(await store.events.ofWeek("2026-W47" as never)).toEqual([]);
  });

  test("changes nothing when it is the same once more", async () => {
    const { db, store } = open();
    await put(store, [monday, friday]);
    await db.touched.clear();
    expect(await put(store, [friday, monday])).toEqual([]);
    expect(await store.weeks.touched()).toEqual([]);
  });

  test("leaves other calendars alone, and takes only its own with it when it goes", async () => {
    const { db, store } = open();
    const other = meeting("2026-11-18", "9:00", 1, { uid: "monday", calendar: "home" });
    await put(store, [monday, nextWeek]);
    await put(store, [other], calendar("home"));
    await db.touched.clear();
    expect(await store.calendars.remove("work" as CalendarId)).toEqual(["2026-W47", "2026-W48"]);
    expect((await store.calendars.list()).map(({ id }) => id)).toEqual(["home"]);
    expect(await store.events.all()).toEqual([other]);
    expect(await store.calendars.text("work" as CalendarId)).toBeNull();
    expect(await store.weeks.touched()).toEqual(["2026-W47", "2026-W48"]);
  });
});

describe("killed in the middle", () => {
  test("putting a calendar in its place leaves everything as it was", async () => {
    const { db, store } = open();
    await put(store, [monday, friday]);
    const before = await everything(db);
    const half = [nextWeek, monday];
    await expect(
      store.calendars.replace(calendar("work", { name: "Ny" }), bytes("two"), half, (span) => {
        if (span.start === monday.event.start) throw new Error("the worker was killed");
        return weeksOf(span, COPENHAGEN);
      }),
    ).rejects.toThrow("killed");
    expect(await everything(reopen(db).db)).toEqual(before);
  });

  test.each(["events", "touched"] as const)(
    "also when the last write, of %s, is the one that fails",
    async (table) => {
      const { db, store } = open();
      await put(store, [monday]);
      const before = await everything(db);
      db.table(table).hook("creating", () => {
        throw new Error("the disk is full");
      });
      await expect(put(store, [monday, nextWeek], calendar(), "two")).rejects.toThrow();
      expect(await everything(reopen(db).db)).toEqual(before);
    },
  );

  test("taking a calendar out leaves it whole", async () => {
    const { db, store } = open();
    await put(store, [monday]);
    await db.touched.clear();
    const before = await everything(db);
    db.touched.hook("creating", () => {
      throw new Error("the disk is full");
    });
    await expect(store.calendars.remove("work" as CalendarId)).rejects.toThrow();
    expect(await everything(reopen(db).db)).toEqual(before);
  });
});

describe("naming events anew", () => {
  const renamed = ({ event, naming }: NamedEvent): NamedEvent => ({
    event,
    naming: { ...naming, activity: "finance" as never },
  });

  test("touches their weeks, changes no event, and heeds only what is still there", async () => {
    const { db, store } = open();
    await put(store, [monday, nextWeek]);
    await db.touched.clear();
    expect(await store.events.rename([renamed(monday), nextWeek, renamed(friday)])).toEqual(["2026-W47"]);
    expect(await store.weeks.touched()).toEqual(["2026-W47"]);
    expect(await store.events.byKeys([monday.event.key, friday.event.key])).toEqual([renamed(monday)]);
    expect(await store.events.all()).toHaveLength(2);
  });

  test("remembers the last word it heeded, in the same step", async () => {
    const { db, store } = open();
    await put(store, [monday]);
    expect(await store.events.namedThrough()).toBeNull();
    await store.events.rename([renamed(monday)], "stamp-1" as never);
    expect(await reopen(db).store.events.namedThrough()).toBe("stamp-1");
  });

  test("killed in the middle keeps the old names", async () => {
    const { db, store } = open();
    await put(store, [monday, nextWeek]);
    await db.touched.clear();
    const before = await everything(db);
    const pair = [renamed(monday), renamed(nextWeek)];
    db.events.hook("updating", (_, key) => {
      if (key === nextWeek.event.key) throw new Error("the worker was killed");
    });
    await expect(store.events.rename(pair, "stamp-1" as never)).rejects.toThrow();
    expect(await everything(reopen(db).db)).toEqual(before);
  });
});
