import type { FrameRange, Frames } from "../../domain/boundary/frames";
import { WEEKDAYS, type Weekday } from "../../domain/time/days";
import { type Minutes, minutes } from "../../domain/time/instant";

const DAY = 1440;

/** "08:00" as a time field holds it. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor((minute % DAY) / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** null while the field holds no whole time. */
export function minuteOf(text: string): Minutes | null {
  const [hour, minute] = text.split(":").map(Number);
  if (hour === undefined || minute === undefined || Number.isNaN(hour + minute)) return null;
  return minutes(hour * 60 + minute);
}

/** An end that is not after its start means the next day. */
export const rangeOf = (from: Minutes, to: Minutes): FrameRange => ({
  from,
  to: minutes((to % DAY) + (to % DAY <= from ? DAY : 0)),
});

export const withRange = (frames: Frames, day: Weekday, at: number, range: FrameRange | null): Frames => {
  const ranges = [...frames.ranges[day]];
  if (range) ranges[at] = range;
  else ranges.splice(at, 1);
  return { ...frames, ranges: { ...frames.ranges, [day]: ranges } };
};

/** A new stretch begins an hour after the day's last one, or in the morning. */
export function addedRange(frames: Frames, day: Weekday): FrameRange {
  const last = frames.ranges[day].at(-1);
  if (!last) return { from: minutes(8 * 60), to: minutes(16 * 60) };
  const from = minutes(Math.min(last.to + 60, 22 * 60));
  return { from, to: minutes(from + 60) };
}

export const sorted = (frames: Frames): Frames => ({
  ...frames,
  ranges: Object.fromEntries(
    WEEKDAYS.map((day) => [day, [...frames.ranges[day]].sort((a, b) => a.from - b.from)]),
  ) as unknown as Frames["ranges"],
});

/** Two stretches that lie over each other. */
export interface Clash {
  readonly day: Weekday;
  /** The first runs into the next day, most often because its end was typed before its beginning. */
  readonly isOvernight: boolean;
}

/** The first stretch that lies over the one after it, also across midnight. */
export function clashOf(frames: Frames): Clash | null {
  const week = WEEKDAYS.flatMap((day) =>
    frames.ranges[day].map(({ from, to }) => ({
      day,
      from: from + (day - 1) * DAY,
      to: to + (day - 1) * DAY,
    })),
  ).sort((a, b) => a.from - b.from);
  const found = week.find((range, index) => {
    const next = week[index + 1]?.from ?? (week[0]?.from ?? 0) + 7 * DAY;
    return next < range.to;
  });
  return found ? { day: found.day, isOvernight: found.to > found.day * DAY } : null;
}
