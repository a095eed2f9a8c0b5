import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DANISH_FRAMES,
  dayNorm,
  defaultFrames,
  type Frames,
  frameSpans,
} from "../../../src/domain/boundary/frames";
import { type LocalDay, WEEKDAYS, type Weekday } from "../../../src/domain/time/days";
import { HOLIDAY_REGIONS } from "../../../src/domain/time/holidays";
import { HOUR, lengthOf, MINUTE, minutes } from "../../../src/domain/time/instant";
import { COPENHAGEN, type ZoneId } from "../../../src/domain/time/zones";
import { at, framesIn, ZONES } from "../balance/made-events";

const day = (text: string) => text as LocalDay;
const everyDay = (...ranges: [number, number][]): Frames["ranges"] => {
  const laid = ranges.map(([from, to]) => ({ from: minutes(from * 60), to: minutes(to * 60) }));
  return { 1: laid, 2: laid, 3: laid, 4: laid, 5: laid, 6: laid, 7: laid };
};
const open = (ranges: Frames["ranges"], zone: ZoneId = COPENHAGEN) =>
  framesIn(zone, { ranges, quietDays: [] });

describe("frames to begin with", () => {
  test("are a Danish leader's: Monday to Friday 8–16.30, 37 hours, quiet weekends", () => {
    const frames = defaultFrames("da-DK", COPENHAGEN);
    expect(frames).toEqual(DANISH_FRAMES);
    expect([frames.norm, frames.dayStart, frames.quietDays, frames.holidays]).toEqual([
      2220,
      180,
      [6, 7],
      "DK",
    ]);
    expect(frameSpans(frames, day("2026-11-17"))).toEqual([
      { start: at("2026-11-17", "8:00"), end: at("2026-11-17", "16:30") },
    ]);
    expect(frameSpans(frames, day("2026-11-21"))).toEqual([]);
    expect(WEEKDAYS.map((each) => dayNorm(frames, each) / HOUR)).toEqual([7.4, 7.4, 7.4, 7.4, 7.4, 0, 0]);
  });

  test.each([
    ["da", 37, "DK"],
    ["en-GB", 37, "GB-ENG"],
    ["en", 37, "GB-ENG"],
    ["en-IE", 37, "IE"],
    ["en-DK", 37, "DK"],
    ["nb-NO", 37.5, "NO"],
    ["sv", 40, "SE"],
    ["de-DE", 39, "DE"],
    ["de-AT", 39, null],
    ["en-US", 37, null],
    ["zh-Hans-CN", 37, null],
    ["fr", 37, null],
    ["", 37, null],
  ])("in '%s' have %d hours and the holidays of %s", (locale, norm, holidays) => {
    const zone = ZONES[1] as ZoneId;
    const frames = defaultFrames(locale, zone);
    expect([frames.norm / 60, frames.holidays, frames.zone]).toEqual([norm, holidays, zone]);
    if (holidays) expect(HOLIDAY_REGIONS).toContain(holidays);
  });
});

test("where the device is says more than what its browser speaks", () => {
  expect(defaultFrames("en-US", COPENHAGEN)).toEqual(DANISH_FRAMES);
  expect(defaultFrames("da", "Europe/Oslo" as ZoneId).holidays).toBe("NO");
});

describe("a day's frame", () => {
  test("may have several ranges and run past midnight", () => {
    const spans = frameSpans(open(everyDay([8, 12], [20, 27])), day("2026-11-17"));
    expect(spans).toEqual([
      { start: at("2026-11-17", "8:00"), end: at("2026-11-17", "12:00") },
      { start: at("2026-11-17", "20:00"), end: at("2026-11-18", "3:00") },
    ]);
  });

  test("that runs through the night of the clocks keeps its wall clock and has its true length", () => {
    const night = (date: string) =>
      frameSpans(open(everyDay([22, 30])), day(date)).map((span) => lengthOf(span) / HOUR);
    expect([night("2026-03-28"), night("2026-10-24"), night("2026-11-17")]).toEqual([[7], [9], [8]]);
  });

  test("that lies in the skipped hour is not there that day", () => {
    expect(frameSpans(open(everyDay([2.5, 3])), day("2026-03-29"))).toEqual([]);
    expect(frameSpans(open(everyDay([2.5, 3])), day("2026-03-30"))).toHaveLength(1);
  });

  test("does not count twice what two ranges both cover, nor anything that ends before it begins", () => {
    const frames = open(everyDay([12, 16], [8, 13], [18, 17]));
    expect(frameSpans(frames, day("2026-11-17"))).toEqual([
      { start: at("2026-11-17", "8:00"), end: at("2026-11-17", "16:00") },
    ]);
  });

  test("is in order, apart, and not empty, whatever the leader has entered", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 0, max: 60 })), {
          maxLength: 5,
        }),
        fc.constantFrom(...ZONES),
        fc.constantFrom(
          "2026-03-08",
          "2026-03-29",
          "2026-04-05",
          "2026-09-27",
          "2026-10-25",
          "2026-11-01",
          "2026-11-17",
        ),
        (halves, zone, date) => {
          const ranges = halves.map(([from, to]): [number, number] => [from / 2, to / 2]);
          const spans = frameSpans(open(everyDay(...ranges), zone), day(date));
          spans.forEach(({ start, end }, position) => {
            expect(start).toBeLessThan(end);
            const next = spans[position + 1];
            if (next) expect(end).toBeLessThan(next.start);
          });
        },
      ),
    ));
});

describe("the norm of the days", () => {
  test("is the week's norm, shared by the length of each day's frame", () => {
    const ranges = { ...DANISH_FRAMES.ranges, 5: [{ from: minutes(480), to: minutes(735) }] };
    const frames = framesIn(COPENHAGEN, { ranges });
    const norms = WEEKDAYS.map((each) => dayNorm(frames, each));
    expect(norms.reduce((sum, norm) => sum + norm, 0)).toBeCloseTo(37 * HOUR, 3);
    expect((norms[4] ?? 0) / (norms[0] ?? 1)).toBeCloseTo(0.5);
  });

  test("sums to the week's norm wherever there is a frame at all", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Weekday>(...WEEKDAYS), { maxLength: 7 }),
        fc.integer({ min: 0, max: 60 * 60 }),
        (quietDays, norm) => {
          const frames = framesIn(COPENHAGEN, { ranges: everyDay([9, 15]), quietDays, norm: minutes(norm) });
          const sum = WEEKDAYS.reduce((all, each) => all + dayNorm(frames, each), 0);
          expect(sum).toBeCloseTo(new Set(quietDays).size === 7 ? 0 : norm * MINUTE, 3);
        },
      ),
    ));
});
