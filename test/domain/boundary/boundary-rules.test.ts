import { describe, expect, test } from "vitest";
import { type Boundary, type Circumstances, defaultBoundary } from "../../../src/domain/boundary/boundary";
import { boundaryRules } from "../../../src/domain/boundary/boundary-rules";
import { DANISH_FRAMES, type Frames } from "../../../src/domain/boundary/frames";
import type { LocalDay } from "../../../src/domain/time/days";
import { minutes } from "../../../src/domain/time/instant";
import { at } from "../balance/made-events";
import { everyDay } from "./made-boundary";

const NOTHING: Circumstances = { leave: [], duty: [], paused: [] };
const span = (from: string, to: string) => {
  const [[fromDay = "", fromTime = ""], [toDay = "", toTime = ""]] = [from.split(" "), to.split(" ")];
  return { start: at(fromDay, fromTime), end: at(toDay, toTime) };
};

function stateAt(
  when: string,
  changes: Partial<Boundary> & { readonly inFrames?: Partial<Frames> } = {},
  circumstances: Partial<Circumstances> = {},
) {
  const { inFrames, ...rest } = changes;
  const boundary = { ...defaultBoundary({ ...DANISH_FRAMES, ...inFrames }), ...rest };
  const [day = "", time = ""] = when.split(" ");
  return boundaryRules(boundary, { ...NOTHING, ...circumstances }).stateAt(at(day, time));
}

describe("an ordinary week of a Danish leader", () => {
  test.each([
    ["2026-11-17 07:59", "late"],
    ["2026-11-17 08:00", "open"],
    ["2026-11-17 16:29", "open"],
    ["2026-11-17 16:30", "edge"],
    ["2026-11-17 20:59", "edge"],
    ["2026-11-17 21:00", "late"],
    ["2026-11-18 02:00", "late"],
    ["2026-11-18 04:00", "late"],
    ["2026-11-20 20:59", "edge"],
    ["2026-11-20 21:00", "late"],
    ["2026-11-21 10:00", "quiet-day"],
    ["2026-11-22 23:30", "quiet-day"],
    ["2026-11-23 00:30", "late"],
    ["2026-11-23 08:00", "open"],
  ])("at %s it is %s", (when, state) => expect(stateAt(when)).toBe(state));
});

describe("public holidays", () => {
  test.each([
    ["2026-12-25 10:00", "DK", "holiday"],
    ["2026-12-24 10:00", "DK", "open"],
    ["2024-04-26 10:00", "DK", "open"],
    ["2023-05-05 10:00", "DK", "holiday"],
    ["2026-06-05 10:00", "DK", "open"],
    ["2026-05-25 10:00", "DK", "holiday"],
    ["2026-05-18 10:00", "NO", "open"],
    ["2027-05-17 10:00", "NO", "holiday"],
    ["2026-06-19 10:00", "SE", "open"],
    ["2026-01-06 10:00", "DE-BY", "holiday"],
    ["2026-01-06 10:00", "DE-HH", "open"],
    ["2026-12-28 10:00", "GB-ENG", "holiday"],
    ["2026-08-03 10:00", "IE", "holiday"],
    ["2026-12-25 10:00", null, "open"],
  ])("%s in %s is %s", (when, holidays, state) =>
    expect(stateAt(when, { inFrames: { holidays } })).toBe(state),
  );

  test("a holiday closes its own night too, but not a night frame that began before it", () => {
    expect(stateAt("2026-12-25 01:00", { lateFrom: minutes(26 * 60) })).toBe("holiday");
    const nights = { ranges: everyDay([22, 30]), quietDays: [] };
    expect(stateAt("2026-12-25 05:00", { inFrames: nights })).toBe("open-on-holiday");
    expect(stateAt("2026-12-25 23:00", { inFrames: nights })).toBe("holiday");
    expect(stateAt("2026-12-26 05:00", { inFrames: nights })).toBe("holiday");
  });
});

describe("frames of other shapes", () => {
  test("the break between two frames is edge", () => {
    const split = { ranges: everyDay([8, 11], [13, 16]) };
    expect(stateAt("2026-11-17 12:00", { inFrames: split })).toBe("edge");
    expect(stateAt("2026-11-17 07:00", { inFrames: split })).toBe("late");
  });

  test("a frame that runs past late stays open, and late begins at its end", () => {
    const evening = { ranges: everyDay([12, 23]) };
    expect(stateAt("2026-11-17 22:59", { inFrames: evening })).toBe("open");
    expect(stateAt("2026-11-17 23:00", { inFrames: evening })).toBe("late");
  });

  test("after a night frame the day is edge until late", () => {
    const nights = { ranges: everyDay([22, 30]), quietDays: [] };
    const states = ["05:59", "06:00", "20:59", "21:00", "22:00"].map((time) =>
      stateAt(`2026-11-17 ${time}`, { inFrames: nights }),
    );
    expect(states).toEqual(["open", "edge", "edge", "late", "open"]);
  });

  test("a weekday without a frame is as quiet as a quiet day", () => {
    const { 3: _, ...others } = DANISH_FRAMES.ranges;
    expect(stateAt("2026-11-18 10:00", { inFrames: { ranges: { ...others, 3: [] } } })).toBe("quiet-day");
  });

  test("without any frame nothing is outside it", () => {
    expect(stateAt("2026-11-21 23:00", { inFrames: { ranges: everyDay() } })).toBe("no-frames");
    expect(stateAt("2026-11-21 23:00", { inFrames: { quietDays: [1, 2, 3, 4, 5, 6, 7] } })).toBe("no-frames");
  });

  test("late may lie after midnight, and ends with the day that the leader has chosen", () => {
    expect(stateAt("2026-11-18 00:30", { lateFrom: minutes(25 * 60) })).toBe("edge");
    expect(stateAt("2026-11-18 01:00", { lateFrom: minutes(25 * 60) })).toBe("late");
    expect(stateAt("2026-11-18 03:00", { lateFrom: minutes(40 * 60) })).toBe("late");
  });
});

describe("what comes between", () => {
  const leave = [span("2026-11-17 00:00", "2026-11-19 00:00")];

  test("leave closes frames, duty opens leave, a pause silences everything", () => {
    expect(stateAt("2026-11-17 10:00", {}, { leave })).toBe("leave");
    expect(stateAt("2026-11-17 10:00", {}, { leave, duty: leave })).toBe("duty");
    expect(stateAt("2026-11-17 10:00", {}, { leave, duty: leave, paused: leave })).toBe("paused");
    expect(stateAt("2026-11-19 08:00", {}, { leave })).toBe("open");
  });

  test("inside a frame duty changes nothing", () => {
    const duty = [span("2026-11-17 00:00", "2026-11-18 00:00")];
    expect(stateAt("2026-11-17 10:00", {}, { duty })).toBe("open");
    expect(stateAt("2026-11-17 23:00", {}, { duty })).toBe("duty");
  });

  test("a mail can be finished within the grace, where the guard asks in the evening", () => {
    expect(stateAt("2026-11-17 16:44", { asksAtEdge: true })).toBe("grace");
    expect(stateAt("2026-11-17 16:45", { asksAtEdge: true })).toBe("edge");
    expect(stateAt("2026-11-17 16:44")).toBe("edge");
  });

  test("every fourth weekend on duty, by the clock on the wall", () => {
    const rosters = [
      {
        firstDay: "2026-10-02" as LocalDay,
        from: minutes(16 * 60),
        length: minutes(64 * 60),
        everyWeeks: 4,
      },
    ];
    const on = (when: string) => stateAt(when, { rosters });
    expect([on("2026-10-02 15:59"), on("2026-10-02 16:31"), on("2026-10-05 07:59")]).toEqual([
      "open",
      "duty",
      "duty",
    ]);
    expect([on("2026-10-10 12:00"), on("2026-09-05 12:00")]).toEqual(["quiet-day", "quiet-day"]);
    // Four weeks on, past the end of summer time, it still ends at eight on Monday.
    expect([on("2026-10-31 12:00"), on("2026-11-02 07:59"), on("2026-11-02 08:00")]).toEqual([
      "duty",
      "duty",
      "open",
    ]);
  });
});
