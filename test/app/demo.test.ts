import { describe, expect, test } from "vitest";
import { readBackup, writeBackup } from "../../src/app/backup-file";
import { demoCalendar } from "../../src/app/demo/demo-calendar";
import type { DemoLanguage } from "../../src/app/demo/demo-event";
import { demoRecords } from "../../src/app/demo/demo-profile";
import { nameEvents } from "../../src/app/name-events";
import { removeDemo } from "../../src/app/show-demo";
import { foldWeek } from "../../src/domain/balance/fold-week";
import type { CalendarId } from "../../src/domain/calendar/event";
import { foldProfile } from "../../src/domain/profile/profile";
import { HOUR, type Millis } from "../../src/domain/time/instant";
import { spanOfWeek, type WeekId, weekAfter } from "../../src/domain/time/weeks";
import { COPENHAGEN, type ZoneId } from "../../src/domain/time/zones";
import { readCalendar } from "../../src/sources/ics/read-calendar";
import { writeCalendar } from "../../src/sources/ics/write-calendar";
import { framesIn, WEEK, weekId, ZONES } from "../domain/balance/made-events";
import { startProduct } from "./whole-product";

const hours = (time: Millis) => Math.round((time / HOUR) * 10) / 10;
const LANGUAGES: readonly DemoLanguage[] = ["da", "en"];

/** The demo as it is seen: written as a file, read, named and folded. */
function seen(demoWeek: WeekId, shown: WeekId, language: DemoLanguage, zone: ZoneId = COPENHAGEN) {
  const window = spanOfWeek(shown, zone);
  const text = writeCalendar({
    name: "Demo",
    writtenAt: window.start,
    zone,
    events: demoCalendar(demoWeek, language, zone),
  });
  const reading = readCalendar(text, { window, zone, calendarId: "demo" as CalendarId });
  if (!reading.ok) throw new Error(reading.reason);
  const events = nameEvents(reading.events, [], zone);
  const { marks, frames } = foldProfile(demoRecords(language, window.start), framesIn(zone));
  const summary = foldWeek({ week: shown, events, frames, marks, now: window.start });
  return { summary, events, findings: reading.findings };
}

describe.each(LANGUAGES)("the invented week in %s", (language) => {
  test("is the week of the pictures: 41.5 hours, 12 giving, 17.5 draining, 8 neutral, 4 unjudged", () => {
    const { summary, findings } = seen(WEEK, WEEK, language);
    const { giving, draining, neutral, unjudged } = summary.sides;
    expect([summary.counted, giving, draining, neutral, unjudged].map(hours)).toEqual([41.5, 12, 17.5, 8, 4]);
    expect(findings).toEqual([]);
    const [most] = summary.activities;
    expect([most?.activity, hours(most?.time ?? (0 as Millis))]).toEqual(["audit-accreditation", 7.5]);
  });

  test("has a breathing space on Friday at 14.30, an hour on Sunday, own life, and what does not count", () => {
    const { summary } = seen(WEEK, WEEK, language);
    expect(summary.days.map((day) => day.breathing.length)).toEqual([0, 0, 0, 0, 1, 0, 0]);
    const [space] = summary.days[4]?.breathing ?? [];
    expect((space?.start ?? 0) - summary.start).toBe((4 * 24 + 14.5) * HOUR);
    expect(hours(summary.days[6]?.sides.draining ?? (0 as Millis))).toBe(1);
    expect(hours(summary.ownLife)).toBe(1);
    expect(summary.setAside.map(({ rule }) => rule).sort()).toEqual(["cancelled", "free", "free", "private"]);
  });

  test.each(["2026-W53", "2027-W13", "2026-W30", "2026-W14"])(
    "is the same around %s, holidays or not",
    (week) => {
      const { summary } = seen(weekId(week), weekId(week), language);
      const { giving, draining, neutral, unjudged } = summary.sides;
      expect([giving, draining, neutral, unjudged].map(hours)).toEqual([12, 17.5, 8, 4]);
    },
  );

  test.each(ZONES)("is the same by the clocks of %s", (zone) => {
    expect(hours(seen(WEEK, WEEK, language, zone).summary.counted)).toBe(41.5);
  });

  test("lies among twelve weeks on either side that are work weeks, but for a holiday", () => {
    const weeks = Array.from({ length: 25 }, (_, count) => weekAfter(WEEK, count - 12));
    const counted = weeks.map((week) => hours(seen(WEEK, week, language).summary.counted));
    expect(counted.filter((time) => time === 0)).toHaveLength(1);
    expect(counted.filter((time) => time > 20 && time < 50)).toHaveLength(24);
    expect(new Set(counted).size).toBeGreaterThan(8);
    expect(hours(seen(WEEK, weekAfter(WEEK, 13), language).summary.counted)).toBe(0);
  });

  test("has a leader on call elsewhere, a holiday, days called off and moved, and no name we cannot tell", () => {
    const weeks = Array.from({ length: 25 }, (_, count) => seen(WEEK, weekAfter(WEEK, count - 12), language));
    const rules = new Set(weeks.flatMap(({ summary }) => summary.setAside.map(({ rule }) => rule)));
    for (const rule of ["on-call", "absence", "cancelled", "private", "free"] as const)
      expect(rules).toContain(rule);
    const events = weeks.flatMap((week) => week.events);
    expect(
      events.filter(({ event }) => event.originalStart !== null && event.originalStart !== event.start)
        .length,
    ).toBeGreaterThan(2);
    const unnamed = events.filter(({ naming }) => naming.activity === "not-classifiable");
    expect(unnamed.map(({ event }) => event.title)).toEqual([]);
  });

  test("comes with words that a profile file can hold", () => {
    const records = demoRecords(language, spanOfWeek(WEEK, COPENHAGEN).start);
    const reading = readBackup(writeBackup(records));
    expect(reading).toMatchObject({ ok: true });
    const { marks, decisions } = foldProfile(records, framesIn(COPENHAGEN));
    expect(marks.size).toBeGreaterThan(10);
    expect(new Set([...decisions.values()].map(({ decision }) => decision))).toEqual(
      new Set(["more", "less", "delegate", "keep"]),
    );
  });
});

test("the same week always gives the same calendar", () => {
  expect(demoCalendar(WEEK, "da")).toEqual(demoCalendar(WEEK, "da"));
  expect(demoCalendar(WEEK, "da")).not.toEqual(demoCalendar(weekAfter(WEEK), "da"));
});

test("every title is in both languages", () => {
  const [danish, english] = LANGUAGES.map((language) =>
    demoCalendar(WEEK, language).map(({ title }) => title),
  );
  expect(danish).toHaveLength(english?.length ?? 0);
  const same = danish?.filter((title, position) => title === english?.[position]);
  expect(new Set(same)).toEqual(new Set(["1:1 Mette", "1:1 Sara"]));
});

test.each(["not json", "null", '"text"', "[1, null, {}]"])(
  "what was remembered of the invented leader may be %s, and all that is left of it goes",
  async (value) => {
    const product = startProduct();
    const said = { kind: "mark", id: "finance", value: { gives: 1, drains: 0 } } as const;
    await product.profile.write([said, { kind: "setting", id: "said-by-demo", value }], product.now);
    await removeDemo(product);
    expect(await product.profile.records()).toMatchObject([{ value: said.value }, { value: null }]);
  },
);
