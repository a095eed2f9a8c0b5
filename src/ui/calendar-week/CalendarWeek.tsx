import { type CSSProperties, useMemo } from "react";
import type { ActivityId, Marks } from "../../domain/activity/activity";
import { countingRuleOf } from "../../domain/balance/counting-rules";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { Frames } from "../../domain/boundary/frames";
import type { EventKey } from "../../domain/calendar/event";
import type { NamedEvent } from "../../domain/classify/naming";
import { type LocalDay, weekdayOf } from "../../domain/time/days";
import type { Instant } from "../../domain/time/instant";
import { wallClock } from "../../domain/time/zones";
import { dateText, dayName } from "../words/format";
import type { Words } from "../words/words";
import { EventBlock } from "./EventBlock";
import { energyOfEvent } from "./energy";
import { FrameContour } from "./FrameContour";
import { axisOf, framesOn, segmentsOf, topBarsOf } from "./segments";
import { TopBars } from "./TopBars";

interface CalendarWeekProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly events: readonly NamedEvent[];
  readonly frames: Frames;
  readonly marks: ReadonlyMap<ActivityId, Marks>;
  readonly now: Instant;
  readonly onOpen: (event: EventKey) => void;
}

/** The week's events where they lie, by day and hour; what each does to the leader shows in its edge. */
export function CalendarWeek({ words, summary, events, frames, marks, now, onOpen }: CalendarWeekProps) {
  const days = summary.days;
  const { zone } = frames;
  const shown = useMemo(() => withoutDoubles(events, summary), [events, summary]);
  const columns = useMemo(
    () => days.map(({ day }) => ({ day, segments: segmentsOf(shown, day, zone, isAside) })),
    [days, shown, zone],
  );
  const bars = useMemo(
    () =>
      topBarsOf(
        shown,
        days.map(({ day }) => day),
        zone,
      ),
    [shown, days, zone],
  );
  const frame = days.map(({ day }) => framesOn(day, (each) => rangesOf(frames, each)));
  const axis = axisOf(
    columns.flatMap(({ segments }) => segments),
    frame.flat(),
  );
  const clock = wallClock(now, zone);
  const breathing = new Set(days.flatMap((day) => day.breathing.map(({ event }) => event)));
  const energyOf = ({ event, naming }: NamedEvent) =>
    energyOfEvent(naming.activity, countingRuleOf(event, naming), marks);
  const style = { "--from": axis.from, "--to": axis.to } as CSSProperties;
  return (
    <section className="calendar" aria-label={words.t("calendar.region")} style={style}>
      <TopBars words={words} bars={bars} energyOf={energyOf} onOpen={onOpen} />
      <div className="calendar-hours">
        <HourLines from={axis.from} to={axis.to} />
        <FrameContour frame={frame} axis={axis} today={days.findIndex(({ day }) => day === clock.day)} />
        <ol className="calendar-days">
          {columns.map(({ day, segments }) => (
            <li key={day} className={day === clock.day ? "calendar-day is-today" : "calendar-day"}>
              <h2 className="calendar-day-name">
                {dayName(words, day)} {dateText(words, day)}
              </h2>
              <ol className="calendar-events">
                {segments.map((segment) => (
                  <EventBlock
                    key={segment.named.event.key}
                    words={words}
                    segment={segment}
                    zone={zone}
                    energy={energyOf(segment.named)}
                    level={levelOf(marks.get(segment.named.naming.activity))}
                    isBreathing={breathing.has(segment.named.event.key)}
                    onOpen={onOpen}
                  />
                ))}
              </ol>
              {day === clock.day && isShown(clock.timeOfDay, axis) && <NowLine at={clock.timeOfDay} />}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

const rangesOf = (frames: Frames, day: LocalDay) => {
  const weekday = weekdayOf(day);
  return frames.quietDays.includes(weekday) ? [] : frames.ranges[weekday];
};

const isAside = ({ event, naming }: NamedEvent) => {
  const { effect } = countingRuleOf(event, naming);
  return effect !== "hours" && effect !== "day-norm";
};

const levelOf = (marks: Marks | undefined) => Math.max(marks?.gives ?? 0, marks?.drains ?? 0);

const isShown = (minute: number, axis: { from: number; to: number }) =>
  minute >= axis.from * 60 && minute <= axis.to * 60;

/** The same meeting in another calendar lies exactly behind the one that counts; the lists tell of it. */
function withoutDoubles(events: readonly NamedEvent[], summary: WeekSummary): NamedEvent[] {
  const doubles = new Set(
    summary.setAside.filter(({ rule }) => rule === "same-meeting").map(({ event }) => event),
  );
  return events.filter(({ event }) => !doubles.has(event.key));
}

function HourLines({ from, to }: { from: number; to: number }) {
  const hours = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <div className="calendar-lines" aria-hidden="true">
      {hours.map((hour) => (
        <div
          key={hour}
          className={hour % 2 === 0 ? "calendar-line is-named" : "calendar-line"}
          style={{ "--hour-at": hour } as CSSProperties}
        >
          {hour % 2 === 0 && <span>{hour}</span>}
        </div>
      ))}
    </div>
  );
}

const NowLine = ({ at }: { at: number }) => (
  <div className="calendar-now" aria-hidden="true" style={{ "--start": at } as CSSProperties} />
);
