import { describe, expect, it } from "vitest";
import { createCalendarReader } from "../../../src/sources/ics/read-calendar";
import type { ReadOptions } from "../../../src/sources/ics/read-options";
import { calendar, event, NEW_YORK, options, type Read } from "./reading";

const zone = (offset: string) =>
  [
    "BEGIN:VTIMEZONE",
    "TZID:Her",
    "BEGIN:STANDARD",
    "DTSTART:20000101T000000",
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    "RRULE:FREQ=YEARLY",
    "END:STANDARD",
    "END:VTIMEZONE",
  ].join("\r\n");
const meeting = (uid: string, title: string, stamp = "20261101T000000Z", zoneName = "") =>
  event(
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SUMMARY:${title}`,
    `DTSTART${zoneName}:20261116T080000${zoneName === "" ? "Z" : ""}`,
  );

function reader() {
  const own = createCalendarReader();
  return (text: string, more: Partial<ReadOptions> = {}): Read => {
    const reading = own.read(text, options(more));
    if (!reading.ok) throw new Error(reading.reason);
    return reading;
  };
}
const titled = ({ events }: Read, title: string) => events.find((each) => each.title === title);

describe("a calendar read again", () => {
  it("gives the very same events for what did not change, though all was stamped anew", () => {
    const read = reader();
    const before = read(calendar(meeting("a", "Fast"), meeting("b", "Før")));
    const after = read(
      calendar(meeting("a", "Fast", "20261102T000000Z"), meeting("b", "Efter", "20261102T000000Z")),
    );
    expect(titled(after, "Fast")).toBe(titled(before, "Fast"));
    expect(after.events.map(({ title }) => title)).toEqual(["Fast", "Efter"]);
  });
  it("sees when a zone of the file means something else now", () => {
    const read = reader();
    const at = (offset: string) =>
      read(calendar(zone(offset), meeting("a", "Møde", undefined, ";TZID=Her"))).events[0]?.start;
    expect([at("+0300"), at("-0500"), at("+0300")]).toEqual([
      Date.UTC(2026, 10, 16, 5),
      Date.UTC(2026, 10, 16, 13),
      Date.UTC(2026, 10, 16, 5),
    ]);
  });
  it("sees when the reader is somewhere else, or somebody else", () => {
    const read = reader();
    const text = calendar(
      event("UID:f", "DTSTART:20261116T080000", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example"),
    );
    expect(read(text).events[0]?.start).toBe(Date.UTC(2026, 10, 16, 7));
    expect(read(text, { zone: NEW_YORK }).events[0]?.start).toBe(Date.UTC(2026, 10, 16, 13));
    expect(read(text, { me: ["a@b.example"] }).events[0]?.response).toBe("declined");
  });
  it("says its findings again, at the lines where they are now", () => {
    const read = reader();
    const odd = event("UID:o", "SUMMARY:Skæv", "DTSTART;TZID=Ukendt Sted:20261116T080000");
    const lines = (text: string) => read(text).findings.map(({ reason, line }) => `${reason} ${line}`);
    expect(lines(calendar(odd))).toEqual(["zone-unknown 3"]);
    expect(lines(calendar(meeting("a", "Ny"), odd))).toEqual(["zone-unknown 9"]);
  });
  it("forgets what is gone, and takes in an override that was added", () => {
    const read = reader();
    const series = event("UID:s", "SUMMARY:Serie", "DTSTART:20261116T080000Z", "RRULE:FREQ=DAILY;COUNT=2");
    const moved = event(
      "UID:s",
      "SUMMARY:Flyttet",
      "RECURRENCE-ID:20261117T080000Z",
      "DTSTART:20261117T100000Z",
    );
    const titles = (...events: string[]) => read(calendar(...events)).events.map(({ title }) => title);
    expect(titles(series)).toEqual(["Serie", "Serie"]);
    expect(titles(series, moved)).toEqual(["Serie", "Flyttet"]);
    expect(titles(moved)).toEqual(["Flyttet"]);
    expect(titles()).toEqual([]);
  });
});

describe("keys", () => {
  it("are told apart even where a file uses one uid for several things", () => {
    const read = reader();
    const series = event("UID:s", "SUMMARY:Serie", "DTSTART:20261116T080000Z", "RRULE:FREQ=DAILY;COUNT=3");
    const other = event("UID:s", "SUMMARY:Andet", "DTSTART:20261117T080000Z");
    const keys = read(calendar(series, other)).events.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it("stay when an occurrence is moved", () => {
    const read = reader();
    const series = event("UID:s", "DTSTART:20261116T080000Z", "RRULE:FREQ=DAILY;COUNT=2");
    const moved = event("UID:s", "RECURRENCE-ID:20261117T080000Z", "DTSTART:20261120T100000Z");
    const keys = (...events: string[]) =>
      read(calendar(...events))
        .events.map(({ key }) => key)
        .sort();
    expect(keys(series, moved)).toEqual(keys(series));
  });
});
