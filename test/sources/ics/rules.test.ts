import { describe, expect, it } from "vitest";
import { calendar, event, read, span, starts } from "./reading";

/** Every expected day is counted by hand on a wall calendar. */
const days = (start: string, rule: string, from = "2026-01-01T00:00Z", to = "2031-01-01T00:00Z"): string[] =>
  starts(
    read(calendar(event("UID:r", `DTSTART:${start}`, "DURATION:PT1H", `RRULE:${rule}`)), {
      window: span(from, to),
    }),
  ).map((at) => at.slice(0, 10));

const times = (start: string, rule: string, to = "2031-01-01T00:00Z"): string[] =>
  starts(
    read(calendar(event("UID:r", `DTSTART:${start}`, "DURATION:PT1M", `RRULE:${rule}`)), {
      window: span("2026-01-01T00:00Z", to),
    }),
  ).map((at) => at.slice(8, 16));

describe("rules that pick days", () => {
  const rows: [what: string, start: string, rule: string, days: string[]][] = [
    [
      "last working day of the month",
      "20260130T090000Z",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4",
      ["2026-01-30", "2026-02-27", "2026-03-31", "2026-04-30"],
    ],
    [
      "first and third Tuesday",
      "20260106T090000Z",
      "FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=4",
      ["2026-01-06", "2026-01-20", "2026-02-03", "2026-02-17"],
    ],
    [
      "second to last Monday",
      "20260119T090000Z",
      "FREQ=MONTHLY;BYDAY=-2MO;COUNT=3",
      ["2026-01-19", "2026-02-16", "2026-03-23"],
    ],
    [
      "Friday the thirteenth",
      "20260213T090000Z",
      "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3",
      ["2026-02-13", "2026-03-13", "2026-11-13"],
    ],
    [
      "the 31st, where there is one",
      "20260131T090000Z",
      "FREQ=MONTHLY;COUNT=4",
      ["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"],
    ],
    [
      "the 31st, or else the last day",
      "20260131T090000Z",
      "RSCALE=GREGORIAN;SKIP=BACKWARD;FREQ=MONTHLY;COUNT=3",
      ["2026-01-31", "2026-02-28", "2026-03-31"],
    ],
    ["leap days", "20240229T090000Z", "FREQ=YEARLY;COUNT=3", ["2028-02-29"]],
    [
      "third day from the end",
      "20260129T090000Z",
      "FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3",
      ["2026-01-29", "2026-02-26", "2026-03-29"],
    ],
    [
      "Monday of week 20",
      "20260511T090000Z",
      "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3",
      ["2026-05-11", "2027-05-17", "2028-05-15"],
    ],
    [
      "last week of the year, on DTSTART's weekday",
      "20261230T090000Z",
      "FREQ=YEARLY;BYWEEKNO=-1;COUNT=2",
      ["2026-12-30", "2027-12-29"],
    ],
    [
      "Sunday of week 1, weeks from Sunday",
      "20270103T090000Z",
      "FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU;COUNT=2",
      ["2027-01-03", "2028-01-02"],
    ],
    [
      "days of the year",
      "20260101T090000Z",
      "FREQ=YEARLY;BYYEARDAY=1,100,-1;COUNT=4",
      ["2026-01-01", "2026-04-10", "2026-12-31", "2027-01-01"],
    ],
    [
      "twentieth Monday of the year",
      "20260518T090000Z",
      "FREQ=YEARLY;BYDAY=20MO;COUNT=2",
      ["2026-05-18", "2027-05-17"],
    ],
    [
      "every other week, week from Monday",
      "20260106T090000Z",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4",
      ["2026-01-06", "2026-01-11", "2026-01-20", "2026-01-25"],
    ],
    [
      "every other week, week from Sunday",
      "20260106T090000Z",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4",
      ["2026-01-06", "2026-01-18", "2026-01-20", "2026-02-01"],
    ],
    [
      "DTSTART counts where its rule skips it",
      "20260107T090000Z",
      "FREQ=WEEKLY;BYDAY=MO;COUNT=3",
      ["2026-01-07", "2026-01-12", "2026-01-19"],
    ],
    [
      "June and July",
      "20260610T090000Z",
      "FREQ=YEARLY;BYMONTH=6,7;COUNT=3",
      ["2026-06-10", "2026-07-10", "2027-06-10"],
    ],
    [
      "small letters and spaces",
      "20260105T090000Z",
      " freq=weekly; byday=mo ; count=2;",
      ["2026-01-05", "2026-01-12"],
    ],
    ["the name written twice", "20260105T090000Z", "RRULE:FREQ=WEEKLY;COUNT=2", ["2026-01-05", "2026-01-12"]],
  ];
  it.each(rows)("%s", (_, start, rule, wanted) => expect(days(start, rule)).toEqual(wanted));
});

describe("rules that pick times", () => {
  it("multiplies hours by minutes", () =>
    expect(times("20260105T090000Z", "FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30;COUNT=5")).toEqual([
      "05T09:00",
      "05T09:30",
      "05T14:00",
      "05T14:30",
      "06T09:00",
    ]));
  it("steps by hours within a working day", () =>
    expect(times("20260105T090000Z", "FREQ=HOURLY;INTERVAL=3;BYHOUR=9,12,15;COUNT=4")).toEqual([
      "05T09:00",
      "05T12:00",
      "05T15:00",
      "06T09:00",
    ]));
  it("steps by minutes on Fridays only", () =>
    expect(times("20260102T230000Z", "FREQ=MINUTELY;INTERVAL=45;BYDAY=FR;COUNT=4")).toEqual([
      "02T23:00",
      "02T23:45",
      "09T00:30",
      "09T01:15",
    ]));
  it("takes the last minute that a set offers", () =>
    expect(times("20260105T090000Z", "FREQ=HOURLY;BYMINUTE=0,20,40;BYSETPOS=-1;COUNT=3")).toEqual([
      "05T09:00",
      "05T09:40",
      "05T10:40",
    ]));
});

describe("where a rule is entered", () => {
  it("makes no difference to an old series without end", () => {
    const wanted = ["2026-11-02", "2026-11-16", "2026-11-30"];
    expect(
      days("16010105T090000Z", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-11-01T00:00Z", "2026-12-01T00:00Z"),
    ).toHaveLength(2);
    expect(
      days("20260105T090000Z", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-10-20T00:00Z", "2026-12-01T00:00Z"),
    ).toEqual(["2026-10-26", "2026-11-09", "2026-11-23"]);
    expect(
      days("20260112T090000Z", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-11-01T00:00Z", "2026-12-01T00:00Z"),
    ).toEqual(wanted);
  });
  it("still counts what COUNT counts", () => {
    expect(
      days("20200101T090000Z", "FREQ=DAILY;COUNT=2500", "2026-11-01T00:00Z", "2026-12-01T00:00Z"),
    ).toEqual(["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04"]);
  });
});
