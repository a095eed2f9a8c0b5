import type { WeekSummary } from "../../domain/balance/week-summary";
import type { HourCount } from "../../domain/boundary/after-hours/boundary-figures";
import type { Frames } from "../../domain/boundary/frames";
import { outsideFrames } from "../../domain/boundary/outside-frames";
import { type LocalDay, weekdayOf } from "../../domain/time/days";
import { clip, type Span } from "../../domain/time/instant";
import { spanOfDay, wallClock, type ZoneId } from "../../domain/time/zones";
import { dayLetters, dayName, timeText } from "../words/format";
import type { Words } from "../words/words";
import { frameOutline } from "./frame-outline";
import { framesOn } from "./segments";
import { useWidth } from "./use-width";

const LEFT = 28;
const TOP = 18;
const ROW = 16;
/** With room for the mails of each hour above and below the work. */
const TALL_ROW = 32;
/** As many mails in an hour make the largest mark. */
const MOST_MAILS = 12;

interface FramePictureProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly frames: Frames;
  /** Also what was done on duty, and the mails of each hour. */
  readonly isWhole?: boolean;
}

/** The frame as one contour over hours and days; work inside it is grey, what lies outside turns ink. */
export function FramePicture({ words, summary, frames, isWhole = false }: FramePictureProps) {
  const row = isWhole ? TALL_ROW : ROW;
  const [stage, measured] = useWidth<HTMLDivElement>();
  const width = Math.max(measured, 240);
  const days = summary.days.map(({ day }) => day);
  const rangesOf = (day: LocalDay) =>
    frames.quietDays.includes(weekdayOf(day)) ? [] : frames.ranges[weekdayOf(day)];
  const ranges = days.map((day) => framesOn(day, rangesOf));
  const blocks = summary.days.flatMap((day) => day.blocks);
  const outside = outsideFrames(blocks, frames, days);
  const { mail, onDuty } = summary.boundary;
  const mailsOn = (day: LocalDay) =>
    isWhole ? (mail?.hours ?? []).filter(({ weekday }) => weekday === weekdayOf(day)) : [];
  const hasMails = days.some((day) => mailsOn(day).length > 0);
  const first = Math.min(
    6 * 60,
    ...blocks.map((block) => startOf(block, frames.zone)),
    ...days.flatMap((day) => mailsOn(day).map(({ hour }) => hour * 60)),
  );
  const from = Math.floor(first / 60) * 60;
  const x = (minute: number) => LEFT + ((minute - from) / (1440 - from)) * (width - LEFT);
  const y = (at: number) => TOP + at * row;
  const marks = [6, 8, 12, 16, 18, 21, 24].filter((hour) => hour * 60 >= from);
  // The outline is drawn with days across; here they run downwards, so the two axes change places.
  const contour = frameOutline(ranges).replace(
    /M([\d.]+) ([\d.]+)([HV])([\d.]+)/g,
    (_, day: string, minute: string, way: string, to: string) =>
      `M${x(Number(minute))} ${y(Number(day))}${way === "H" ? `V${y(Number(to))}` : `H${x(Number(to))}`}`,
  );
  const partsText = (parts: readonly Span[]) =>
    parts
      .map(({ start, end }) => `${timeText(words, start, frames.zone)}–${timeText(words, end, frames.zone)}`)
      .join(", ");
  const mailsText = (counts: readonly HourCount[], way: "sent" | "received") =>
    counts
      .filter((count) => count[way] > 0)
      .map((count) => words.t("boundaries.atHour", { hour: count.hour, count: count[way] }))
      .join(", ") || words.t("frame.nothing");
  return (
    <div ref={stage}>
      <svg
        className="frame-picture"
        viewBox={`0 0 ${width} ${TOP + 7 * row + 2}`}
        aria-hidden="true"
        focusable="false"
      >
        {marks.map((hour) => (
          <text key={hour} className="t2" x={x(hour * 60)} y="11" textAnchor={hour === 24 ? "end" : "middle"}>
            {hour}
          </text>
        ))}
        {days.map((day, at) => (
          <g key={day}>
            <text className="t2" x="0" y={y(at) + row / 2 + 4}>
              {dayLetters(words, day)}
            </text>
            <path className="row-line" d={`M${LEFT} ${y(at) + row / 2}H${width}`} />
            {onDay(blocks, day, frames.zone).map((part, key) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: bars are drawn anew and keep nothing
              <Bar key={key} {...{ part, day, x }} zone={frames.zone} y={y(at) + row / 2} kind="in" />
            ))}
            {onDay(outside, day, frames.zone).map((part, key) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: bars are drawn anew and keep nothing
              <Bar key={key} {...{ part, day, x }} zone={frames.zone} y={y(at) + row / 2} kind="out" />
            ))}
            {isWhole &&
              onDay(onDuty, day, frames.zone).map((part, key) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: bars are drawn anew and keep nothing
                <Bar key={key} {...{ part, day, x }} zone={frames.zone} y={y(at) + row / 2} kind="duty" />
              ))}
            {mailsOn(day).map((hour) => (
              <Mails key={hour.hour} count={hour} x={x(hour.hour * 60 + 30)} y={y(at) + row / 2} />
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
            {isWhole && onDuty.length > 0 && <th scope="col">{words.t("boundaries.duty")}</th>}
            {hasMails && <th scope="col">{words.t("boundaries.sent")}</th>}
            {hasMails && <th scope="col">{words.t("boundaries.received")}</th>}
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
              <td>{partsText(onDay(outside, day, frames.zone)) || words.t("frame.nothing")}</td>
              {isWhole && onDuty.length > 0 && (
                <td>{partsText(onDay(onDuty, day, frames.zone)) || words.t("frame.nothing")}</td>
              )}
              {hasMails && <td>{mailsText(mailsOn(day), "sent")}</td>}
              {hasMails && <td>{mailsText(mailsOn(day), "received")}</td>}
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
  readonly kind: "in" | "out" | "duty";
}

function Bar({ part, day, zone, x, y, kind }: BarProps) {
  const end = wallClock(part.end, zone);
  const left = x(wallClock(part.start, zone).timeOfDay);
  const right = x(end.day === day ? end.timeOfDay : 1440);
  return (
    <rect
      className={`frame-bar-${kind}`}
      x={left}
      y={y - 3}
      width={Math.max(1, right - left - 1)}
      height="6"
      rx="1"
    />
  );
}

interface MailsProps {
  readonly count: HourCount;
  readonly x: number;
  readonly y: number;
}

/** The mails of an hour: sent ones a diamond above the work, received ones a ring below it; the more, the larger. */
function Mails({ count: { sent, received }, x, y }: MailsProps) {
  const size = (count: number) => 2 + (3 * Math.min(count, MOST_MAILS)) / MOST_MAILS;
  const [half, radius] = [size(sent), size(received)];
  return (
    <>
      {sent > 0 && (
        <path
          className="mail-sent"
          d={`M${x} ${y - 9 - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`}
        />
      )}
      {received > 0 && <circle className="mail-received" cx={x} cy={y + 9} r={radius} />}
    </>
  );
}
