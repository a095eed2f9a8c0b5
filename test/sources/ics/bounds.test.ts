import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/sources/ics/limits";
import { readCalendar } from "../../../src/sources/ics/read-calendar";
import { calendar, event, options, read, span } from "./reading";

const reasons = ({ findings }: ReturnType<typeof read>) => findings.map(({ reason }) => reason);
const series = (rule: string, ...more: readonly string[]) =>
  calendar(
    event("UID:s", "SUMMARY:Serie", "DTSTART:20000101T080000Z", "DURATION:PT1M", `RRULE:${rule}`, ...more),
  );
const WEEK = { window: span("2026-11-16T00:00Z", "2026-11-23T00:00Z") };

describe("rules that ask for too much", () => {
  it("each second, for ever: the first of the window, and a finding", () => {
    const reading = read(series("FREQ=SECONDLY"), WEEK);
    // The first of those found ends where the window begins.
    expect(reading.events).toHaveLength(LIMITS.occurrencesOfOne - 1);
    expect(reasons(reading)).toEqual(["too-many-occurrences"]);
  });
  it("each second of one hour a year: found without counting seconds", () => {
    const reading = read(series("FREQ=SECONDLY;INTERVAL=600;BYMONTH=11;BYMONTHDAY=18;BYHOUR=9"), WEEK);
    expect(reading.events).toHaveLength(6);
    expect(reasons(reading)).toEqual([]);
  });
  it("a day that never comes", () => {
    expect(read(series("FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30"), WEEK).events).toEqual([]);
    expect(read(series("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1000000000"), WEEK).events).toEqual([]);
  });
  it("a thousand million times: counted, not walked", () => {
    const reading = read(series("FREQ=DAILY;COUNT=1000000000"), WEEK);
    expect(reading.events).toHaveLength(7);
    expect(read(series("FREQ=SECONDLY;INTERVAL=86400;COUNT=1000000000"), WEEK).events).toHaveLength(7);
  });
  it("a count that must be walked for too long ends in a finding", () => {
    expect(reasons(read(series("FREQ=SECONDLY;BYSECOND=1,2,3;COUNT=1000000000"), WEEK))).toContain(
      "too-many-occurrences",
    );
  });
  it("an interval beyond all time", () => {
    expect(read(series("FREQ=YEARLY;INTERVAL=999999999999"), WEEK).events).toEqual([]);
  });
  it("many of them share one budget", () => {
    const one = (at: number) =>
      event(`UID:${at}`, "DTSTART:20000101T080000Z", "RRULE:FREQ=SECONDLY;BYSECOND=1,2;COUNT=900000000");
    const reading = read(calendar(...Array.from({ length: 40 }, (_, at) => one(at))), {
      ...WEEK,
      limits: { ...LIMITS, steps: 1_000_000 },
    });
    expect(new Set(reasons(reading))).toContain("too-many-occurrences");
  });
});

describe("zones that ask for too much", () => {
  it("a clock that changes each second is no clock", () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Oslo",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETTO:+0500",
      "RRULE:FREQ=SECONDLY",
      "END:STANDARD",
      "END:VTIMEZONE",
    ];
    const reading = read(calendar(...zone, event("UID:z", "DTSTART;TZID=Europe/Oslo:20261116T090000")), WEEK);
    expect(reading.events.map(({ start }) => start)).toEqual([Date.UTC(2026, 10, 16, 8)]);
  });
});

describe("texts that are too long", () => {
  it("a million exceptions in one line", () => {
    const dates: string[] = [];
    for (let day = 0; day < 1_000_000; day++) dates.push("20261117T080000Z");
    const reading = read(series("FREQ=DAILY", `EXDATE:${dates.join(",")}`), WEEK);
    expect(reading.events).toHaveLength(6);
  });
  it("a title of ten million letters is cut", () => {
    const [found] = read(
      calendar(event("UID:t", `SUMMARY:${"lang ".repeat(2_000_000)}`, "DTSTART:20261118T080000Z")),
    ).events;
    expect(found?.title.length).toBeLessThanOrEqual(LIMITS.charactersOfValue);
    expect(found?.title.startsWith("lang lang")).toBe(true);
  });
  it("a line of ten million letters that means nothing", () => {
    expect(
      read(calendar("x".repeat(10_000_000), event("UID:t", "DTSTART:20261118T080000Z"))).events,
    ).toHaveLength(1);
  });
  it("ten million letters of folds", () => {
    const folds = "ord\r\n ".repeat(1_500_000);
    expect(
      read(calendar(event("UID:t", `DESCRIPTION:${folds}`, "DTSTART:20261118T080000Z"))).events,
    ).toHaveLength(1);
  });
  it("components inside components, a hundred thousand deep", () => {
    const deep = "BEGIN:VALARM\r\n".repeat(100_000);
    const text = calendar(`BEGIN:VEVENT\r\nUID:d\r\nDTSTART:20261118T080000Z\r\n${deep}END:VEVENT`);
    expect(read(text).events).toHaveLength(1);
  });
  it("more components than allowed", () => {
    const many = Array.from({ length: 30 }, (_, at) => event(`UID:${at}`, "DTSTART:20261118T080000Z"));
    const reading = read(calendar(...many), { limits: { ...LIMITS, components: 20 } });
    expect(reading.events).toHaveLength(20);
    expect(reading.findings).toContainEqual({ reason: "too-many-components", detail: "10" });
  });
  it("more findings than anybody reads", () => {
    const many = Array.from({ length: 30 }, (_, at) => event(`UID:${at}`));
    const { findings } = read(calendar(...many), { limits: { ...LIMITS, findings: 10 } });
    expect(findings).toHaveLength(11);
    expect(findings.at(-1)).toEqual({ reason: "more-findings", detail: "20" });
  });
  it("a text beyond the limit is refused", () => {
    const limits = { ...LIMITS, characters: 10 };
    expect(readCalendar(calendar(), options({ limits }))).toEqual({ ok: false, reason: "too-large" });
  });
});

describe("progress", () => {
  it("rises to one", () => {
    const shares: number[] = [];
    const filler = event("UID:f", `DESCRIPTION:${"x".repeat(1_200_000)}`, "DTSTART:20261118T080000Z");
    read(calendar(filler, filler), { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});
