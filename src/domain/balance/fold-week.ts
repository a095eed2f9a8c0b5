import type { ActivityId, Marks } from "../activity/activity";
import { foldBoundaries, type GuardCount } from "../boundary/after-hours/fold-boundaries";
import type { MailMoment } from "../boundary/after-hours/mail-moment";
import { type Boundary, defaultBoundary } from "../boundary/boundary";
import { calendarCircumstances } from "../boundary/circumstances";
import type { Frames } from "../boundary/frames";
import type { CalendarEvent } from "../calendar/event";
import type { NamedEvent } from "../classify/naming";
import { clip, type Instant, millis, overlaps, type Span } from "../time/instant";
import { daysOf, spanOfWeek, type WeekId } from "../time/weeks";
import { spanOfDay } from "../time/zones";
import { type Counted, chooseOnce } from "./choose-once";
import { claimsOf } from "./claims";
import type { Effect } from "./counting-rules";
import { blocksOf } from "./day-blocks";
import { lastWork, workOf } from "./last-work";
import { type DayNorm, normOfDay, takenFrom } from "./norm";
import { activitiesOf, guessedSides, indexOf, type Portion, portionsOf, sidesOf, total } from "./portions";
import { shareTime } from "./shared-time";
import { addSides } from "./sides";
import { type BreathingSpace, type DaySummary, SUMMARY_VERSION, type WeekSummary } from "./week-summary";

export interface WeekInput {
  readonly week: WeekId;
  readonly events: readonly NamedEvent[];
  readonly frames: Frames;
  readonly marks: ReadonlyMap<ActivityId, Marks>;
  readonly now: Instant;
  readonly around?: AroundWeek;
}

/** What bears on a week's evenings and rest, and does not stand among its events. */
export interface AroundWeek {
  readonly boundary: Boundary;
  /** Duty that the leader has said by a click. */
  readonly duty: readonly Span[];
  /** The week before, for the rest before Monday's first work. */
  readonly before: WeekSummary | null;
  /** null where no mailbox is counted. */
  readonly mails?: readonly MailMoment[] | null;
  /** What the guard saw; null where it was not on. */
  readonly guard?: GuardCount | null;
}

/** Folds the events of a week into its summary. The order of the events never matters. */
export function foldWeek({ week, events, frames, marks, now, around }: WeekInput): WeekSummary {
  const span = spanOfWeek(week, frames.zone);
  const norms = daysOf(week).map((day) => normOfDay(frames, day));
  const midnights = norms.map(({ day }) => spanOfDay(day, frames.zone).start);
  const { kept, setAside } = chooseOnce(events.filter(({ event }) => overlaps(event, span)));
  const having = (...effects: Effect[]) => kept.filter(({ rule }) => effects.includes(rule.effect));
  const sharesOf = (counted: readonly Counted[], cuts: readonly Instant[]) =>
    shareTime(claimsOf(counted, norms, span, frames), cuts);

  const work = having("hours", "day-norm");
  const portions = portionsOf(sharesOf(work, [...midnights, now]), work, marks);
  const beside: Beside = {
    absences: having("less-norm").map(({ event }) => event),
    duties: spansOf(having("on-call"), span),
    breathing: breathingOf(work),
  };
  const days = norms.map((norm) => dayOf(norm, frames, portions, beside));
  const past = sidesOf(portions.filter(({ end }) => end <= now));
  const planned = sidesOf(portions.filter(({ end }) => end > now));
  return {
    version: SUMMARY_VERSION,
    week,
    zone: frames.zone,
    ...span,
    computedAt: now,
    counted: total(portions.map(({ time }) => time)),
    sides: addSides(past, planned),
    past,
    planned,
    ifGuessed: guessedSides(portions),
    index: indexOf(portions),
    norm: normOf(norms, days),
    days,
    activities: activitiesOf(portions),
    ownLife: total(sharesOf(having("own-life"), []).map(({ time }) => time)),
    onCall: beside.duties,
    boundary: boundaryOf({ week, events, frames, now, days, around }),
    setAside: [
      ...setAside,
      ...having("nothing", "less-norm", "own-life", "on-call").map(({ event, rule }) => ({
        event: event.key,
        rule: rule.id,
      })),
    ],
  };
}

interface BoundaryParts extends Pick<WeekInput, "week" | "events" | "frames" | "now"> {
  readonly days: readonly DaySummary[];
  readonly around: AroundWeek | undefined;
}

function boundaryOf({ week, events, frames, now, days, around }: BoundaryParts): WeekSummary["boundary"] {
  const {
    boundary,
    duty,
    before,
    mails = null,
    guard = null,
  } = around ?? { boundary: defaultBoundary(frames), duty: [], before: null };
  const span = spanOfWeek(week, frames.zone);
  const told = calendarCircumstances(events, span);
  return foldBoundaries({
    week,
    boundary,
    circumstances: { leave: told.leave, duty: [...told.duty, ...duty], paused: [] },
    work: [...(before ? lastWork(before) : []), ...workOf(days)],
    mails,
    guard,
    knownFrom: before?.start ?? span.start,
    now,
  });
}

/** What lies beside the counted hours of the week. */
interface Beside {
  readonly absences: readonly CalendarEvent[];
  readonly duties: readonly Span[];
  readonly breathing: readonly BreathingSpace[];
}

function dayOf(norm: DayNorm, frames: Frames, portions: readonly Portion[], beside: Beside): DaySummary {
  const whole = spanOfDay(norm.day, frames.zone);
  const ofDay = portions.filter((portion) => overlaps(portion, whole));
  return {
    day: norm.day,
    sides: sidesOf(ofDay),
    blocks: blocksOf(ofDay),
    breathing: beside.breathing.filter(({ start }) => start >= whole.start && start < whole.end),
    holiday: norm.holiday,
    isAbsent: beside.absences.some((absence) => overlaps(absence, whole)),
    isOnCall: beside.duties.some((duty) => overlaps(duty, whole)),
    norm: millis(norm.expected - takenFrom(norm, frames, beside.absences)),
  };
}

const byTime = (a: Span, b: Span) => a.start - b.start || a.end - b.end;

const spansOf = (counted: readonly Counted[], window: Span): Span[] =>
  counted.flatMap(({ event }) => clip(event, window) ?? []).sort(byTime);

const breathingOf = (work: readonly Counted[]): BreathingSpace[] =>
  work
    .filter(({ naming }) => naming.activity === "reflection")
    .map(({ event: { key, start, end } }) => ({ event: key, start, end }))
    .sort(byTime);

function normOf(norms: readonly DayNorm[], days: readonly DaySummary[]): WeekSummary["norm"] {
  const agreed = total(norms.map((norm) => norm.agreed));
  const afterHolidays = total(norms.map((norm) => norm.expected));
  const expected = total(days.map((day) => day.norm));
  return {
    agreed,
    holidays: millis(agreed - afterHolidays),
    absence: millis(afterHolidays - expected),
    expected,
  };
}
