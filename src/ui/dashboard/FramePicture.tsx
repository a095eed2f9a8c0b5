import type { WeekSummary } from "../../domain/balance/week-summary";
import type { Frames } from "../../domain/boundary/frames";
import { outsideFrames } from "../../domain/boundary/outside-frames";
import { type LocalDay, weekdayOf } from "../../domain/time/days";
import { clip, type Span } from "../../domain/time/instant";
import { spanOfDay, wallClock, type ZoneId } from "../../domain/time/zones";
import { frameOutline } from "../calendar-week/frame-outline";
import { framesOn } from "../calendar-week/segments";
import { dayLetters, dayName, timeText } from "../words/format";
import type { Words } from "../words/words";
import { useWidth } from "./use-width";

const LEFT = 28;
const ROW = 16;
const TOP = 18;

interface FramePictureProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly frames: Frames;
}

/** The frame as one contour over hours and days; work inside it is grey, what lies outside turns ink. */
export function FramePicture({ words, summary, frames }: FramePictureProps) {
  const [stage, measured] = useWidth<HTMLDivElement>();
  const width = Math.max(measured, 240);
  const days = summary.days.map(({ day }) => day);
  const rangesOf = (day: LocalDay) =>
    frames.quietDays.includes(weekdayOf(day)) ? [] : frames.ranges[weekdayOf(day)];
  const ranges = days.map((day) => framesOn(day, rangesOf));
  const blocks = summary.days.flatMap((day) => day.blocks);
  const outside = outsideFrames(blocks, frames, days);
  const first = Math.min(6 * 60, ...[...blocks.map((block) => startOf(block, frames.zone))]);
  const from = Math.floor(first / 60) * 60;
  const x = (minute: number) => LEFT + ((minute - from) / (1440 - from)) * (width - LEFT);
  const y = (row: number) => TOP + row * ROW;
  const marks = [6, 8, 12, 16, 18, 21, 24].filter((hour) => hour * 60 >= from);
  // The outline is drawn with days across; here they run downwards, so the two axes change places.
  const contour = frameOutline(ranges).replace(
    /M([\d.]+) ([\d.]+)([HV])([\d.]+)/g,
    (_, day: string, minute: string, way: string, to: string) =>
      `M${x(Number(minute))} ${y(Number(day))}${way === "H" ? `V${y(Number(to))}` : `H${x(Number(to))}`}`,
  );
  return (
    <div ref={stage}>
      <svg
        className="frame-picture"
        viewBox={`0 0 ${width} ${TOP + 7 * ROW + 2}`}
        aria-hidden="true"
        focusable="false"
      >
        {marks.map((hour) => (
          <text key={hour} className="t2" x={x(hour * 60)} y="11" textAnchor={hour === 24 ? "end" : "middle"}>
            {hour}
          </text>
        ))}
        {days.map((day, row) => (
          <g key={day}>
            <text className="t2" x="0" y={y(row) + 12}>
              {dayLetters(words, day)}
            </text>
            <path className="row-line" d={`M${LEFT} ${y(row) + ROW / 2}H${width}`} />
            {onDay(blocks, day, frames.zone).map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: bars are drawn anew and keep nothing
              <Bar key={at} part={part} day={day} zone={frames.zone} x={x} y={y(row)} kind="in" />
            ))}
            {onDay(outside, day, frames.zone).map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: bars are drawn anew and keep nothing
              <Bar key={at} part={part} day={day} zone={frames.zone} x={x} y={y(row)} kind="out" />
            ))}
          </g>
        ))}
        <path className="frame-contour" d={contour} />
      </svg>
      <table className="sr">
        <caption>{words.t("frame.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t("table.day")}</th>
            <th scope="col">{words.t("frame.title")}</th>
            <th scope="col">{words.t("frame.outsideIt")}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <th scope="row">{dayName(words, day)}</th>
              <td>
                {rangesOf(day)
                  .map(({ from: start, to }) => rangeText(start, to))
                  .join(", ") || words.t("frame.none")}
              </td>
              <td>
                {onDay(outside, day, frames.zone)
                  .map(
                    (part) =>
                      `${timeText(words, part.start, frames.zone)}–${timeText(words, part.end, frames.zone)}`,
                  )
                  .join(", ") || words.t("frame.nothing")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const startOf = (span: Span, zone: ZoneId) => wallClock(span.start, zone).timeOfDay;

const clockText = (minute: number) =>
  `${Math.floor((minute % 1440) / 60)}${minute % 60 ? `.${String(minute % 60).padStart(2, "0")}` : ""}`;

/** "8–16.30" */
export const rangeText = (from: number, to: number): string => `${clockText(from)}–${clockText(to)}`;

const onDay = (spans: readonly Span[], day: LocalDay, zone: ZoneId): Span[] =>
  spans.flatMap((span) => clip(span, spanOfDay(day, zone)) ?? []);

interface BarProps {
  readonly part: Span;
  readonly day: LocalDay;
  readonly zone: ZoneId;
  readonly x: (minute: number) => number;
  readonly y: number;
  readonly kind: "in" | "out";
}

function Bar({ part, day, zone, x, y, kind }: BarProps) {
  const end = wallClock(part.end, zone);
  const left = x(wallClock(part.start, zone).timeOfDay);
  const right = x(end.day === day ? end.timeOfDay : 1440);
  return (
    <rect
      className={`frame-bar-${kind}`}
      x={left}
      y={y + ROW / 2 - 3}
      width={Math.max(1, right - left - 1)}
      height="6"
      rx="1"
    />
  );
}
