import { describe, expect, test } from "vitest";
import { activity } from "../../../src/domain/activity/activity";
import type { CalendarEvent, CalendarId } from "../../../src/domain/calendar/event";
import { eventKey } from "../../../src/domain/calendar/event";
import type { NamedEvent } from "../../../src/domain/classify/naming";
import { type Asked, chooseQuestions, questionsLeft } from "../../../src/domain/classify/questions";
import { HOUR, instant } from "../../../src/domain/time/instant";
import type { WeekId } from "../../../src/domain/time/weeks";

const WEEK = "2026-W47" as WeekId;
const home = "home" as CalendarId;
let made = 0;

function named(title: string, confidence: number, hours: number, series: string | null = null): NamedEvent {
  const uid = series ?? `single-${made}`;
  const start = instant(++made * HOUR);
  const event: CalendarEvent = {
    key: eventKey(home, uid, start),
    calendarId: home,
    uid,
    series,
    originalStart: series === null ? null : start,
    start,
    end: instant(start + hours * HOUR),
    allDay: false,
    zone: null,
    title,
    location: "",
    status: "confirmed",
    showAs: "busy",
    response: "accepted",
    sensitivity: "normal",
    categories: [],
    organizerIsMe: true,
    attendance: { inside: 2, outside: 0 },
    isOnline: false,
  };
  const naming = {
    activity: activity("finance"),
    confidence,
    source: "lexicon" as const,
    reasons: [],
    second: activity("travel"),
  };
  return { event, naming };
}

const ids = (events: NamedEvent[], asked: Asked[] = [], words = new Map(), budget?: number) =>
  chooseQuestions(events, words, asked, WEEK, budget).map(({ id }) => id);

describe("what is asked", () => {
  test("series with many hours and much doubt go first", () => {
    const events = [
      named("Kort tvivl", 0.2, 0.5),
      ...[1, 2, 3, 4].map(() => named("Lang serie", 0.4, 2, "s1")),
      named("Sikker sag", 0.98, 8),
      named("Lang tvivl", 0.2, 3),
    ];
    expect(ids(events)).toEqual(["series:s1", "title:lang tvivl", "title:kort tvivl"]);
  });

  test("events with one title are one question", () => {
    const [question] = chooseQuestions(
      [named("Grisen 1", 0.3, 1), named("Grisen 2", 0.3, 1)],
      new Map(),
      [],
      WEEK,
    );
    expect(question).toMatchObject({
      id: "title:grisen",
      events: 2,
      minutes: 120,
      guess: "finance",
      second: "travel",
    });
  });

  test("never what the leader has said, never what was put before, though nobody knew", () => {
    const events = [
      named("Grisen", 0.3, 1),
      named("Hesten", 0.3, 1),
      named("Koen", 0.3, 1),
      named("Fåret", 0.3, 1),
    ];
    const words = new Map([["title:grisen", { activity: activity("email"), title: "Grisen" }]]);
    const asked: Asked[] = [
      { id: "title:hesten", week: "2026-W12" as WeekId, answer: "unknown" },
      { id: "title:koen", week: WEEK, answer: "open" },
    ];
    expect(ids(events, asked, words)).toEqual(["title:koen", "title:faaret"]);
  });

  test("a question that was seen and left waits through its week, takes its part of it, and never comes again", () => {
    const events = [named("Koen", 0.3, 1), named("Grisen", 0.3, 2), named("Fåret", 0.3, 3)];
    const asked: Asked[] = [{ id: "title:koen", week: WEEK, answer: "open" }];
    expect(ids(events, asked, new Map(), 2)).toEqual(["title:koen", "title:faaret"]);
    expect(ids(events, asked, new Map(), 1)).toEqual(["title:koen"]);
    const before: Asked[] = [{ id: "title:koen", week: "2026-W46" as WeekId, answer: "open" }];
    expect(ids(events, before)).toEqual(["title:faaret", "title:grisen"]);
    expect(ids(events, asked, new Map(), 0)).toEqual([]);
  });

  test("five a week, whichever feature asked", () => {
    const events = Array.from({ length: 9 }, (_, at) => named(`Navn ${"abcdefghi"[at]}x`, 0.3, 1 + at));
    expect(ids(events)).toHaveLength(5);
    const asked: Asked[] = ["mark:finance", "mark:travel"].map((id) => ({ id, week: WEEK, answer: "told" }));
    expect(ids(events, asked)).toHaveLength(3);
    expect(ids(events, asked, new Map(), 2)).toHaveLength(0);
    expect(questionsLeft(asked, WEEK)).toBe(3);
    expect(questionsLeft(asked, "2026-W48" as WeekId)).toBe(5);
  });

  test("one question for a word that many titles share, rather than all of them", () => {
    const events = [
      named("Trappen budget", 0.3, 1),
      named("Trappen sommer", 0.3, 1),
      named("Trappen ekstra", 0.3, 1),
      named("Myretuen", 0.3, 1.2),
    ];
    const [first, second] = ids(events);
    expect(first).toMatch(/^title:trappen/);
    expect(second).toBe("title:myretuen");
  });

  test("an empty title cannot be asked about", () => {
    expect(ids([named("", 0.1, 8)])).toEqual([]);
  });
});
