import { type ActivityId, canBeJudged, type Marks } from "../activity/activity";
import { firstGuess } from "../activity/first-guess";
import type { Frames } from "../boundary/frames";
import type { EventKey } from "../calendar/event";
import type { NamedEvent } from "../classify/naming";
import { spanOfDay } from "../time/days";
import { clip, type Instant, type Millis, millis, overlaps } from "../time/instant";
import { daysOf, spanOfWeek, type WeekId } from "../time/weeks";
import { type Counted, chooseOnce } from "./choose-once";
import { claim, claimsOf } from "./claims";
import type { CountingRule } from "./counting-rules";
import { groupBy } from "./group-by";
import { normOfDay, takenFrom } from "./norm";
import { type Share, shareTime } from "./shared-time";
import { addSides, divide, energyOf, NO_TIME, type Sides } from "./sides";
import {
  type ActivityTime,
  type Block,
  type DaySummary,
  SUMMARY_VERSION,
  type WeekSummary,
} from "./week-summary";

export interface WeekInput {
  readonly week: WeekId;
  readonly events: readonly NamedEvent[];
  readonly frames: Frames;
  readonly marks: ReadonlyMap<ActivityId, Marks>;
  readonly now: Instant;
}

/** Folds the events of a week into its summary. The order of the events never matters. */
export function foldWeek({ week, events, frames, marks, now }: WeekInput): WeekSummary {
  const span = spanOfWeek(week, frames.zone);
  const norms = daysOf(week).map((day) => normOfDay(frames, day));
  const { kept, setAside } = chooseOnce(events.filter(({ event }) => overlaps(event, span)));
  const of = (...effects: CountingRule["effect"][]) =>
    kept.filter(({ rule }) => effects.includes(rule.effect));
  const spansOf = (counted: readonly Counted[]) =>
    counted
      .flatMap(({ event }) => clip(event, span) ?? [])
      .sort((a, b) => a.start - b.start || a.end - b.end);

  const midnights = norms.map(({ day }) => spanOfDay(day, frames.zone).start);
  const shares = shareTime(claimsOf(of("hours", "day-norm"), norms, span, frames), [...midnights, now]);
  const named = new Map(kept.map((each) => [each.event.key, each]));
  const marksOf = (id: ActivityId) => (canBeJudged(id) ? (marks.get(id) ?? null) : null);
  const sidesOf = ({ event, time }: Share): Sides => divide(time, marksOf(activityOf(named, event)));

  const absences = spansOf(of("less-norm"));
  const duties = spansOf(of("on-call"));
  const breathing = of("hours", "day-norm").filter(({ naming }) => naming.activity === "reflection");
  const days = norms.map((norm): DaySummary => {
    const whole = spanOfDay(norm.day, frames.zone);
    const blocks = blocksOf(
      shares.filter((share) => overlaps(share, whole)),
      named,
      marksOf,
    );
    return {
      day: norm.day,
      sides: sum(blocks.map((block) => block.sides)),
      blocks,
      breathing: breathing
        .filter(({ event }) => event.start >= whole.start && event.start < whole.end)
        .map(({ event }) => ({ event: event.key, start: event.start, end: event.end })),
      holiday: norm.holiday,
      isAbsent: absences.some((absence) => overlaps(absence, whole)),
      isOnCall: duties.some((duty) => overlaps(duty, whole)),
      norm: millis(norm.expected - takenFrom(norm, frames, absences)),
    };
  });
  const past = sum(shares.filter((share) => share.end <= now).map(sidesOf));
  const planned = sum(shares.filter((share) => share.end > now).map(sidesOf));
  const agreed = total(norms.map((norm) => norm.agreed));
  const afterHolidays = total(norms.map((norm) => norm.expected));
  const expected = total(days.map((day) => day.norm));
  return {
    version: SUMMARY_VERSION,
    week,
    zone: frames.zone,
    ...span,
    computedAt: now,
    counted: total(shares.map((share) => share.time)),
    sides: addSides(past, planned),
    past,
    planned,
    ifGuessed: guessedSides(shares, named, marksOf),
    index: indexOf(shares, named, marksOf),
    norm: {
      agreed,
      holidays: millis(agreed - afterHolidays),
      absence: millis(afterHolidays - expected),
      expected,
    },
    days,
    activities: activitiesOf(shares, named, sidesOf),
    ownLife: total(
      shareTime(
        of("own-life").flatMap(({ event }) => claim(event, event, span)),
        [],
      ).map((s) => s.time),
    ),
    onCall: duties,
    setAside: [
      ...setAside,
      ...kept
        .filter(({ rule }) => rule.effect !== "hours" && rule.effect !== "day-norm")
        .map(({ event, rule }) => ({ event: event.key, rule: rule.id })),
    ],
  };
}

const total = (times: readonly Millis[]): Millis => millis(times.reduce((all, time) => all + time, 0));
const sum = (all: readonly Sides[]): Sides => all.reduce(addSides, NO_TIME);
const activityOf = (named: ReadonlyMap<EventKey, Counted>, key: EventKey): ActivityId =>
  (named.get(key)?.naming.activity ?? "not-classifiable") as ActivityId;

type MarksOf = (id: ActivityId) => Marks | null;

function blocksOf(
  shares: readonly Share[],
  named: ReadonlyMap<EventKey, Counted>,
  marksOf: MarksOf,
): Block[] {
  const byEvent = groupBy(shares, (share) => share.event);
  return [...byEvent]
    .map(([event, parts]): Block => {
      const activity = activityOf(named, event);
      const time = total(parts.map((part) => part.time));
      const marks = marksOf(activity);
      return {
        event,
        activity,
        start: Math.min(...parts.map((part) => part.start)) as Instant,
        end: Math.max(...parts.map((part) => part.end)) as Instant,
        time,
        sides: divide(time, marks),
        guess: marks ? null : guessWord(activity),
      };
    })
    .sort((a, b) => a.start - b.start || (a.event < b.event ? -1 : 1));
}

function guessWord(id: ActivityId): Block["guess"] {
  const guess = firstGuess(id);
  if (!guess) return null;
  if (guess.gives > 0) return guess.drains > 0 ? "both" : "gives";
  return guess.drains > 0 ? "drains" : "neutral";
}

function guessedSides(
  shares: readonly Share[],
  named: ReadonlyMap<EventKey, Counted>,
  marksOf: MarksOf,
): Sides {
  return sum(
    shares.flatMap(({ event, time }) => {
      const activity = activityOf(named, event);
      return marksOf(activity) ? [] : [divide(time, firstGuess(activity))];
    }),
  );
}

function indexOf(
  shares: readonly Share[],
  named: ReadonlyMap<EventKey, Counted>,
  marksOf: MarksOf,
): number | null {
  let judged = 0;
  let energy = 0;
  for (const { event, time } of shares) {
    const marks = marksOf(activityOf(named, event));
    if (!marks) continue;
    judged += time;
    energy += time * energyOf(marks);
  }
  return judged === 0 ? null : (100 * energy) / judged;
}

function activitiesOf(
  shares: readonly Share[],
  named: ReadonlyMap<EventKey, Counted>,
  sidesOf: (share: Share) => Sides,
): ActivityTime[] {
  const byActivity = groupBy(shares, (share) => activityOf(named, share.event));
  return [...byActivity]
    .map(
      ([activity, parts]): ActivityTime => ({
        activity,
        time: total(parts.map((part) => part.time)),
        sides: sum(parts.map(sidesOf)),
        events: [...new Set(parts.map((part) => part.event))],
      }),
    )
    .sort((a, b) => b.time - a.time || (a.activity < b.activity ? -1 : 1));
}
