import { type LocalDay, WEEKDAYS, type Weekday, weekdayOf } from "../time/days";
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

interface Habits {
  readonly from: number;
  readonly to: number;
  readonly norm: number;
  readonly holidays: string;
}

const HABITS: Readonly<Record<string, Habits>> = {
  DK: { from: 480, to: 990, norm: 37, holidays: "DK" },
  NO: { from: 480, to: 960, norm: 37.5, holidays: "NO" },
  SE: { from: 480, to: 1020, norm: 40, holidays: "SE" },
  DE: { from: 480, to: 1020, norm: 39, holidays: "DE" },
  GB: { from: 540, to: 1050, norm: 37, holidays: "GB-ENG" },
  IE: { from: 540, to: 1050, norm: 37, holidays: "IE" },
};

const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  da: "DK",
  nb: "NO",
  nn: "NO",
  no: "NO",
  sv: "SE",
  de: "DE",
  en: "GB",
};

/** Where the device is tells more of a leader's working week than the language its browser happens to speak. */
const COUNTRY_OF_ZONE: Readonly<Record<string, string>> = {
  "Europe/Copenhagen": "DK",
  "Europe/Oslo": "NO",
  "Europe/Stockholm": "SE",
  "Europe/Berlin": "DE",
  "Europe/London": "GB",
  "Europe/Dublin": "IE",
};

/**
 * The frames to begin with for a browser's language ("en-IE") and the zone the device is in. The zone's country goes
 * first, then the language's. A country we do not know keeps the hours but no holidays: better none than another's.
 */
export function defaultFrames(locale: string, deviceZone: ZoneId): Frames {
  const [language = "", ...rest] = locale.split(/[-_]/);
  const ofLanguage = COUNTRY_OF_LANGUAGE[language.toLowerCase()];
  const ofLocale = rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? ofLanguage;
  const country = COUNTRY_OF_ZONE[deviceZone] ?? ofLocale;
  const isKnown = country !== undefined && Object.hasOwn(HABITS, country);
  const habits = HABITS[isKnown ? country : (ofLanguage ?? "DK")];
  if (!habits) return { ...DANISH_FRAMES, zone: deviceZone };
  return {
    ...DANISH_FRAMES,
    zone: deviceZone,
    ranges: officeHours(habits.from, habits.to),
    norm: minutes(habits.norm * 60),
    holidays: isKnown ? habits.holidays : null,
  };
}

/** The weekday's ranges in order, without empty ones, and joined where they overlap; none on a quiet day. */
function rangesOf(frames: Frames, weekday: Weekday): FrameRange[] {
  if (frames.quietDays.includes(weekday)) return [];
  const joined: FrameRange[] = [];
  const ranges = frames.ranges[weekday].filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  for (const range of ranges) {
    const last = joined.at(-1);
    if (!last || range.from > last.to) joined.push(range);
    else if (range.to > last.to) joined[joined.length - 1] = { from: last.from, to: range.to };
  }
  return joined;
}

const frameLength = (frames: Frames, weekday: Weekday) =>
  rangesOf(frames, weekday).reduce((sum, { from, to }) => sum + to - from, 0);

/** The weekday's share of the week's norm, by the length of its frame: 7.4 h of 37 for a Dane's Monday, nothing on a quiet day. */
export function dayNorm(frames: Frames, weekday: Weekday): Millis {
  const whole = WEEKDAYS.reduce((sum, each) => sum + frameLength(frames, each), 0);
  return millis(whole === 0 ? 0 : (frames.norm * MINUTE * frameLength(frames, weekday)) / whole);
}

/** The instants that the day's frame covers, in order; empty on a quiet day. */
export function frameSpans(frames: Frames, day: LocalDay): Span[] {
  return rangesOf(frames, weekdayOf(day))
    .map(({ from, to }) => ({
      start: instantAt(day, from, frames.zone),
      end: instantAt(day, to, frames.zone),
    }))
    .filter(({ start, end }) => start < end);
}
