import { describe, expect, it } from "vitest";
import { makeCalendar } from "../../bench/calendar/make-calendar.mjs";
import { read, span } from "./reading";

describe("a leader's years, made with the truth about them", () => {
  const { text, truth } = makeCalendar({ singles: 400, series: 40 });
  it("are read without a miss", () => {
    const { events } = read(text, { window: span("2021-12-31T00:00Z", "2027-01-31T00:00Z") });
    const row = (each: { start: number; end: number; title: string }) =>
      `${each.start} ${each.end} ${each.title}`;
    expect(events.map(row).sort()).toEqual(truth.map(row).sort());
  });
});
