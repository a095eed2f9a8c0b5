import { expect, test } from "vitest";
import { standingOf } from "../../../src/domain/blocks/booking";
import { countedBlocks, keptCount, toAnswer } from "../../../src/domain/blocks/kept-count";
import { landedOn, meetingMark } from "../../../src/domain/blocks/landed-on";
import { oftenDeleted, wishWithout } from "../../../src/domain/blocks/often-deleted";
import { DEFAULT_WISH } from "../../../src/domain/blocks/wish";
import { searchJournal } from "../../../src/domain/exercises/journal";
import type { LocalDay } from "../../../src/domain/time/days";
import { weekOf } from "../../../src/domain/time/weeks";
import { COPENHAGEN } from "../../../src/domain/time/zones";
import { at, meeting } from "../balance/made-events";
import { bookedAt } from "./made-booking";

const [FROM, NOW] = [at("2026-09-01", "0:00"), at("2026-11-20", "12:00")];
const span = (day: string) => ({ start: at(day, "8:00"), end: at(day, "9:00") });
const MOVE = { at: FROM, from: span("2026-10-06"), to: span("2026-10-05"), by: "leader" } as const;

test("the count is honest: a deleted block is a lost one, an undone one never was, an unanswered one stands apart", () => {
  const bookings = [
    bookedAt("2026-10-05", "8:00", { outcome: "kept", moves: [MOVE] }),
    bookedAt("2026-10-12", "8:00", { outcome: "half" }),
    bookedAt("2026-10-19", "8:00", { state: "deleted" }),
    bookedAt("2026-10-26", "8:00", { state: "let-go", outcome: "kept" }),
    bookedAt("2026-11-02", "8:00", { state: "taken-back" }),
    bookedAt("2026-11-16", "8:00"),
    bookedAt("2026-11-23", "8:00", { outcome: "kept" }),
  ];
  const counted = countedBlocks(bookings, FROM, NOW);
  expect(keptCount(counted)).toEqual({ kept: 1, half: 1, lost: 2, unanswered: 1, moved: 1 });
  expect(counted.map(({ outcome }) => outcome)).toEqual(["unanswered", "lost", "lost", "half", "kept"]);
  expect(toAnswer(bookings, FROM, NOW)?.booking.start).toBe(at("2026-11-16", "8:00"));
});

test("a meeting on a block is seen until the leader lives with it; one beside it never", () => {
  const own = bookedAt("2026-11-23", "8:00");
  const on = meeting("2026-11-23", "8:30", 1);
  const beside = meeting("2026-11-23", "9:00", 1);
  expect(landedOn([own], [on, beside], NOW).map((each) => each.meeting)).toEqual([on]);
  const lived = bookedAt("2026-11-23", "8:00", { livesWith: [meetingMark(on)] });
  expect(landedOn([lived], [on], NOW)).toEqual([]);
});

test("three deletions in the same place ask once, and the answer keeps that hour free", () => {
  const deleted = ["2026-10-05", "2026-10-12", "2026-10-19"].map((day) =>
    bookedAt(day, "8:15", { state: "deleted" }),
  );
  expect(oftenDeleted(deleted.slice(1), COPENHAGEN)).toEqual([]);
  const [place] = oftenDeleted(deleted, COPENHAGEN);
  if (!place) throw new Error("nothing was asked");
  expect(place).toMatchObject({ kind: "reflection", weekday: 1, from: 480, to: 540 });
  expect(wishWithout(DEFAULT_WISH, place).kinds.reflection.never.at(-1)).toEqual({
    weekdays: [1],
    from: 480,
    to: 540,
  });
});

test("what is let go counts as deleted for the planner, what is undone does not", () => {
  const { booked, ended } = standingOf([
    bookedAt("2026-11-16", "8:00"),
    bookedAt("2026-11-17", "8:00", { state: "let-go" }),
    bookedAt("2026-11-18", "8:00", { state: "taken-back" }),
  ]);
  expect(booked).toHaveLength(1);
  expect(ended.map(({ how }) => how)).toEqual(["deleted", "taken-back"]);
});

test("the journal is searched by every word, in text and question, whatever its accents, newest first", () => {
  const entry = (id: string, day: string, text: string, prompt: string | null = null) => ({
    id,
    day: day as LocalDay,
    week: weekOf(at(day, "8:00"), COPENHAGEN),
    prompt,
    block: null,
    text,
  });
  const entries = [
    entry("a", "2026-11-02", "En stille idé om teamet"),
    entry("b", "2026-11-09", "Om budgettet", "p"),
  ];
  const found = (search: string) =>
    searchJournal(entries, search, () => "Hvad giver energi?", "da").map(({ id }) => id);
  expect(found("")).toEqual(["b", "a"]);
  expect(found("IDE team")).toEqual(["a"]);
  expect(found("energi")).toEqual(["b"]);
  expect(found("energi team")).toEqual([]);
});
