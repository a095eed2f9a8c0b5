import { describe, expect, it } from "vitest";
import { instant } from "../../../src/domain/time/instant";
import { COPENHAGEN } from "../../../src/domain/time/zones";
import { type EventToWrite, writeCalendar } from "../../../src/sources/ics/write-calendar";
import { read, span, starts } from "./reading";

const at = (text: string) => instant(Date.parse(text));
const writtenAt = at("2026-11-01T00:00Z");
const write = (...events: EventToWrite[]) =>
  writeCalendar({ name: "Anna, leder", zone: COPENHAGEN, writtenAt, events });

const SERIES: EventToWrite = {
  uid: "serie",
  title: "Tavlemøde; kort, hver uge",
  start: at("2026-10-12T06:00Z"),
  end: at("2026-10-12T06:30Z"),
  rule: "FREQ=WEEKLY;COUNT=5",
  exceptions: [at("2026-10-26T07:00Z")],
  location: "Stuen\\kælder",
  showAs: "oof",
  sensitivity: "confidential",
  categories: ["Drift", "Møder, faste"],
  status: "tentative",
  organizer: { address: "anna@kommune.example", name: 'Anna "Chef"' },
  attendees: [{ address: "bo@kommune.example", response: "accepted" }],
};

describe("writing a calendar", () => {
  const window = span("2026-10-01T00:00Z", "2026-12-01T00:00Z");
  it("keeps a series on its time of day through the change of the clock", () => {
    expect(starts(read(write(SERIES), { window }))).toEqual([
      "2026-10-12T06:00Z",
      "2026-10-19T06:00Z",
      "2026-11-02T07:00Z",
      "2026-11-09T07:00Z",
    ]);
  });
  it("keeps what an event says", () => {
    expect(read(write(SERIES), { window, me: ["anna@kommune.example"] }).events[0]).toMatchObject({
      uid: "serie",
      title: SERIES.title,
      location: SERIES.location,
      showAs: "oof",
      sensitivity: "confidential",
      categories: SERIES.categories,
      status: "tentative",
      organizerIsMe: true,
      attendance: { inside: 1, outside: 0 },
    });
  });
  it("writes one occurrence that was moved", () => {
    const moved: EventToWrite = {
      uid: "serie",
      title: "Tavlemøde senere",
      start: at("2026-10-19T08:00Z"),
      end: at("2026-10-19T08:30Z"),
      originalStart: at("2026-10-19T06:00Z"),
    };
    expect(starts(read(write(SERIES, moved), { window }))[1]).toBe("2026-10-19T08:00Z");
  });
  it("names itself and its zone, with the rules of the zone", () => {
    const text = write(SERIES);
    expect(read(text, { window })).toMatchObject({
      name: "Anna, leder",
      declaredZone: COPENHAGEN,
      findings: [],
    });
    expect(text).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n");
    expect(text).toContain("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
  it("cannot be talked into lines of their own by a title or a name", () => {
    const bad = "x\r\nEND:VEVENT\nBEGIN:VEVENT";
    const text = write({ ...SERIES, title: bad, organizer: { address: "a@b.example", name: bad } });
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  });
});
