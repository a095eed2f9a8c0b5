import { dayAfter, type LocalDay } from "../time/days";
import { holidayOn } from "../time/holidays";
import { type Instant, instant, MINUTE, minutes, type Span } from "../time/instant";
import { dayOf, instantAt, spanOfDay, startOfDay } from "../time/zones";
import type { Boundary, Circumstances } from "./boundary";
import { type Frames, frameSpans } from "./frames";
import { rosterSpans } from "./rosters";
import type { BoundaryState } from "./states";

/** Why a whole day has no frame. */
type ClosedDay = "holiday" | "quiet-day";

interface DayPlan {
  readonly closed: ClosedDay | null;
  readonly frames: readonly Span[];
  readonly duty: readonly Span[];
  readonly midnight: Instant;
  /** When the day begins for evenings and late work. */
  readonly begins: Instant;
  readonly late: Instant;
}

/** The rules themselves, asked minute by minute: slow and plain. The compiled policy is held against them. */
export interface BoundaryRules {
  stateAt(at: Instant): BoundaryState;
  /** Instants inside the span at which the state may change; between two of them it never does. */
  turningPoints(span: Span): Instant[];
}

const contains = (at: Instant) => (span: Span) => span.start <= at && at < span.end;

/** Policies count in minutes: a span that begins or ends within one takes the whole of it. */
const wholeMinutes = ({ start, end }: Span): Span => ({
  start: instant(Math.floor(start / MINUTE) * MINUTE),
  end: instant(Math.ceil(end / MINUTE) * MINUTE),
});

const hasFrames = ({ ranges, quietDays }: Frames): boolean =>
  Object.entries(ranges).some(
    ([weekday, of]) =>
      !quietDays.some((quiet) => String(quiet) === weekday) && of.some(({ from, to }) => from < to),
  );

export function boundaryRules(boundary: Boundary, circumstances: Circumstances): BoundaryRules {
  const { frames } = boundary;
  const { zone } = frames;
  const [leave, duty, paused] = [circumstances.leave, circumstances.duty, circumstances.paused].map((spans) =>
    spans.map(wholeMinutes),
  ) as [Span[], Span[], Span[]];
  const framed = hasFrames(frames);
  const rostered = (span: Span) => boundary.rosters.flatMap((roster) => rosterSpans(roster, span, zone));
  const plans = new Map<LocalDay, DayPlan>();

  function planOf(day: LocalDay): DayPlan {
    const held = plans.get(day);
    if (held) return held;
    const holiday = holidayOn(day, frames.holidays) !== null;
    const own = holiday ? [] : frameSpans(frames, day);
    const lastMinute = minutes(24 * 60 + frames.dayStart);
    const plan: DayPlan = {
      closed: holiday ? "holiday" : frameSpans(frames, day).length === 0 ? "quiet-day" : null,
      frames: own,
      duty: rostered(spanOfDay(day, zone)),
      midnight: startOfDay(day, zone),
      begins: instantAt(day, frames.dayStart, zone),
      late: instantAt(day, boundary.lateFrom < lastMinute ? boundary.lateFrom : lastMinute, zone),
    };
    plans.set(day, plan);
    return plan;
  }

  function stateAt(at: Instant): BoundaryState {
    if (paused.some(contains(at))) return "paused";
    const day = dayOf(at, zone);
    const today = planOf(day);
    const yesterday = planOf(dayAfter(day, -1));
    const isLeave = leave.some(contains(at));
    // A night that began yesterday is still yesterday's, also where a quiet day or a holiday dawns.
    const near = [...yesterday.frames, ...today.frames];
    if (!isLeave && near.some(contains(at))) return today.closed === "holiday" ? "open-on-holiday" : "open";
    if (duty.some(contains(at)) || today.duty.some(contains(at))) return "duty";
    if (isLeave) return "leave";
    if (!framed) return "no-frames";
    const graceful = ({ end }: Span) => end <= at && at < end + boundary.grace * MINUTE;
    if (boundary.asksAtEdge && near.some(graceful)) return "grace";
    const evening = at < today.begins ? yesterday : today;
    const begun = near.some(({ end }) => evening.begins <= end && end <= at);
    if (!evening.closed && !today.closed && begun && at < evening.late) return "edge";
    return today.closed ?? "late";
  }

  function turningPoints(span: Span): Instant[] {
    const points: Instant[] = [];
    const last = dayAfter(dayOf(span.end, zone));
    for (let day = dayAfter(dayOf(span.start, zone), -2); day <= last; day = dayAfter(day)) {
      const plan = planOf(day);
      points.push(plan.midnight, plan.begins, plan.late);
      for (const { start, end } of plan.frames)
        points.push(start, end, instant(end + boundary.grace * MINUTE));
    }
    for (const each of [...leave, ...paused, ...duty, ...rostered(span)]) points.push(each.start, each.end);
    const inside = points.filter((at) => span.start < at && at < span.end);
    return [...new Set(inside)].sort((a, b) => a - b);
  }

  return { stateAt, turningPoints };
}
