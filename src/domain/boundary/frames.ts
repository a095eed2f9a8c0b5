import { dayAfter, type LocalDay, WEEKDAYS, type Weekday, weekdayOf } from "../time/days";
import { MINUTE, type Millis, type Minutes, millis, minutes, type Span } from "../time/instant";
import { COPENHAGEN, instantAt, type ZoneId } from "../time/zones";

/** Half-open, in minutes from the day's midnight. `to` above 1440 runs on into the next day. */
export interface FrameRange {
  readonly from: Minutes;
  readonly to: Minutes;
}

/** The hours a leader has chosen to be at work. Defined once; balance, boundaries and reflection time all read this. */
export interface Frames {
  readonly zone: ZoneId;
  readonly ranges: Readonly<Record<Weekday, readonly FrameRange[]>>;
  /** When one day ends and the next begins for evenings and late work. */
  readonly dayStart: Minutes;
  readonly norm: Minutes;
  readonly quietDays: readonly Weekday[];
  /** Whose public holidays count, "DK" or "DE-BY"; null for none. */
  readonly holidays: string | null;
}

const officeHours = (from: number, to: number): Frames["ranges"] => {
  const day = [{ from: minutes(from), to: minutes(to) }];
  return { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] };
};

/** A Danish public leader, until told otherwise. */
export const DANISH_FRAMES: Frames = {
  zone: COPENHAGEN,
  ranges: officeHours(8 * 60, 16 * 60 + 30),
  dayStart: minutes(3 * 60),
  norm: minutes(37 * 60),
  quietDays: [6, 7],
  holidays: "DK",
};

const REGIONS: Record<string, { zone: string; from: number; to: number; norm: number }> = {
  DK: { zone: "Europe/Copenhagen", from: 480, to: 990, norm: 37 },
  NO: { zone: "Europe/Oslo", from: 480, to: 960, norm: 37.5 },
  SE: { zone: "Europe/Stockholm", from: 480, to: 1020, norm: 40 },
  DE: { zone: "Europe/Berlin", from: 480, to: 1020, norm: 39 },
  GB: { zone: "Europe/London", from: 540, to: 1050, norm: 37 },
  IE: { zone: "Europe/Dublin", from: 540, to: 1050, norm: 37 },
};

const COUNTRY_OF_LANGUAGE: Record<string, string> = {
  da: "DK",
  nb: "NO",
  nn: "NO",
  no: "NO",
  sv: "SE",
  de: "DE",
  en: "GB",
};

/** The frames to begin with for a browser's language ("en-IE") and zone. The zone the device is in wins. */
export function defaultFrames(locale: string, deviceZone: ZoneId): Frames {
  const [language = "da", region] = locale.split("-");
  const country =
    region && REGIONS[region.toUpperCase()] ? region.toUpperCase() : COUNTRY_OF_LANGUAGE[language];
  const habits = country ? REGIONS[country] : undefined;
  if (!country || !habits || country === "DK") return { ...DANISH_FRAMES, zone: deviceZone };
  return {
    ...DANISH_FRAMES,
    zone: deviceZone,
    ranges: officeHours(habits.from, habits.to),
    norm: minutes(habits.norm * 60),
    holidays: country,
  };
}

const lengthOfRange = (range: FrameRange) => Math.max(0, range.to - range.from);
const frameLength = (frames: Frames, weekday: Weekday) =>
  frames.quietDays.includes(weekday)
    ? 0
    : frames.ranges[weekday].reduce((sum, range) => sum + lengthOfRange(range), 0);

/** The weekday's share of the week's norm, by the length of its frame: 7.4 h of 37 for a Dane's Monday, nothing on a quiet day. */
export function dayNorm(frames: Frames, weekday: Weekday): Millis {
  const whole = WEEKDAYS.reduce((sum, each) => sum + frameLength(frames, each), 0);
  return millis(whole === 0 ? 0 : (frames.norm * MINUTE * frameLength(frames, weekday)) / whole);
}

/** The instants that the day's frame covers; empty on a quiet day. */
export function frameSpans(frames: Frames, day: LocalDay): Span[] {
  const weekday = weekdayOf(day);
  if (frames.quietDays.includes(weekday)) return [];
  return frames.ranges[weekday].map(({ from, to }) => ({
    start: instantAt(day, from, frames.zone),
    end:
      to <= 1440
        ? instantAt(day, to, frames.zone)
        : instantAt(dayAfter(day), minutes(to - 1440), frames.zone),
  }));
}
