import { describe, expect, test } from "vitest";
import {
  COUNTING_RULES,
  type CountingRuleId,
  countingRuleOf,
} from "../../../src/domain/balance/counting-rules";
import { HOUR, type Millis } from "../../../src/domain/time/instant";
import { allDay, fold, type Made, meeting } from "./made-events";

const hours = (time: Millis) => time / HOUR;

interface Row {
  readonly rule: CountingRuleId;
  readonly event: Made;
  readonly isAllDay?: boolean;
  /** Counted, own life, taken from the norm: in hours. */
  readonly comes: readonly [counted: number, ownLife: number, absence: number];
  readonly onCall?: true;
}

/** Tuesday 9–11, or Tuesday all day, in a week of 37 hours. */
const ROWS: readonly Row[] = [
  { rule: "ordinary", event: {}, comes: [2, 0, 0] },
  { rule: "cancelled", event: { status: "cancelled" }, comes: [0, 0, 0] },
  { rule: "cancelled", event: { status: "cancelled", activity: "on-call" }, comes: [0, 0, 0] },
  {
    rule: "cancelled",
    event: { status: "cancelled", activity: "absence" },
    isAllDay: true,
    comes: [0, 0, 0],
  },
  { rule: "declined", event: { response: "declined" }, comes: [0, 0, 0] },
  { rule: "declined", event: { response: "declined", showAs: "oof" }, comes: [0, 0, 0] },
  { rule: "free", event: { showAs: "free" }, comes: [0, 0, 0] },
  { rule: "free", event: { showAs: "free" }, isAllDay: true, comes: [0, 0, 0] },
  { rule: "tentative", event: { showAs: "tentative" }, comes: [2, 0, 0] },
  { rule: "tentative", event: { status: "tentative" }, comes: [2, 0, 0] },
  { rule: "ordinary", event: { response: "tentative" }, comes: [2, 0, 0] },
  { rule: "unanswered", event: { response: "none", organizerIsMe: false }, comes: [2, 0, 0] },
  { rule: "elsewhere", event: { showAs: "workingElsewhere" }, comes: [2, 0, 0] },
  { rule: "all-day", event: {}, isAllDay: true, comes: [7.4, 0, 0] },
  { rule: "all-day", event: { showAs: "tentative" }, isAllDay: true, comes: [7.4, 0, 0] },
  { rule: "all-day-elsewhere", event: { showAs: "workingElsewhere" }, isAllDay: true, comes: [0, 0, 0] },
  { rule: "absence", event: { activity: "absence" }, isAllDay: true, comes: [0, 0, 7.4] },
  { rule: "absence", event: { activity: "absence" }, comes: [0, 0, (7.4 * 2) / 8.5] },
  { rule: "out-of-office", event: { showAs: "oof" }, isAllDay: true, comes: [0, 0, 7.4] },
  { rule: "out-of-office", event: { showAs: "oof" }, comes: [0, 0, (7.4 * 2) / 8.5] },
  { rule: "ordinary", event: { showAs: "oof", saidBy: "leader" }, comes: [2, 0, 0] },
  { rule: "private", event: { sensitivity: "private" }, comes: [0, 2, 0] },
  { rule: "private", event: { sensitivity: "personal" }, comes: [0, 2, 0] },
  { rule: "ordinary", event: { sensitivity: "confidential" }, comes: [2, 0, 0] },
  { rule: "private", event: { activity: "private" }, comes: [0, 2, 0] },
  { rule: "private", event: { activity: "private", saidBy: "leader" }, comes: [0, 2, 0] },
  { rule: "private", event: { activity: "private" }, isAllDay: true, comes: [0, 7.4, 0] },
  { rule: "ordinary", event: { sensitivity: "private", saidBy: "leader" }, comes: [2, 0, 0] },
  { rule: "on-call", event: { activity: "on-call" }, comes: [0, 0, 0], onCall: true },
  {
    rule: "on-call",
    event: { activity: "on-call", showAs: "free" },
    isAllDay: true,
    comes: [0, 0, 0],
    onCall: true,
  },
];

describe("what counts", () => {
  test.each(ROWS)("$rule: $event (all day: $isAllDay)", ({ rule, event, isAllDay, comes, onCall }) => {
    const named = isAllDay ? allDay("2026-11-17", 1, event) : meeting("2026-11-17", "9:00", 2, event);
    expect(countingRuleOf(named.event, named.naming).id).toBe(rule);
    const week = fold([named]);
    const [counted, ownLife, absence] = comes;
    expect(hours(week.counted)).toBeCloseTo(counted, 6);
    expect(hours(week.ownLife)).toBeCloseTo(ownLife, 6);
    expect(hours(week.norm.absence)).toBeCloseTo(absence, 6);
    expect(hours(week.norm.expected)).toBeCloseTo(37 - absence, 6);
    expect(week.onCall).toEqual(onCall ? [{ start: named.event.start, end: named.event.end }] : []);
    expect(week.days.map((day) => day.isOnCall)).toEqual(
      week.days.map((_, day) => onCall === true && day === 1),
    );
    const isAside = counted === 0;
    expect(week.setAside).toEqual(isAside ? [{ event: named.event.key, rule }] : []);
  });

  test("each rule of the table has a row here", () => {
    expect(new Set(ROWS.map(({ rule }) => rule))).toEqual(new Set(COUNTING_RULES.map(({ id }) => id)));
  });
});

describe("the same meeting in two calendars", () => {
  const mine = meeting("2026-11-17", "9:00", 2, { uid: "one", calendar: "work" });
  const copy = (more: Made) => meeting("2026-11-17", "9:00", 2, { uid: "one", calendar: "home", ...more });

  test("counts once, and the other one is set aside with the reason", () => {
    const week = fold([mine, copy({})]);
    expect(hours(week.counted)).toBe(2);
    expect(week.activities[0]?.events).toHaveLength(1);
    expect(week.setAside).toEqual([{ event: mine.event.key, rule: "same-meeting" }]);
  });

  test.each<Made>([{ response: "declined" }, { status: "cancelled" }, { showAs: "free" }])(
    "counts where it counts when the other calendar says %j",
    (state) => {
      const week = fold([mine, copy(state)]);
      expect(hours(week.counted)).toBe(2);
      expect(week.activities[0]?.events).toEqual([mine.event.key]);
      expect(week.setAside).toEqual([{ event: copy({}).event.key, rule: "same-meeting" }]);
    },
  );

  test("counts twice when it has another start or another uid", () => {
    const moved = meeting("2026-11-18", "9:00", 2, { uid: "one", calendar: "home" });
    const other = meeting("2026-11-19", "9:00", 2, { uid: "two", calendar: "home" });
    expect(hours(fold([mine, moved, other]).counted)).toBe(6);
  });

  test("two occurrences of one series moved onto each other are two meetings of one calendar", () => {
    const slots = [mine.event.start, meeting("2026-11-18", "9:00", 2).event.start];
    const events = slots.map((originalStart) =>
      meeting("2026-11-17", "9:00", 2, { uid: "one", originalStart }),
    );
    const week = fold(events);
    expect(week.activities[0]?.events).toHaveLength(2);
    expect(hours(week.counted)).toBe(2);
  });

  test("a calendar whose name begins like another's is another calendar", () => {
    const inner = meeting("2026-11-17", "9:00", 2, { uid: "one", calendar: "a/b" });
    const outer = meeting("2026-11-17", "9:00", 2, { uid: "one", calendar: "a" });
    expect(fold([inner, outer]).setAside).toHaveLength(1);
  });
});
