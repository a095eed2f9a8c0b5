import type { Sides } from "../domain/balance/sides";
import { totalOf } from "../domain/balance/sides";
import type { WeekSummary } from "../domain/balance/week-summary";
import type { Finding } from "../domain/calendar/finding";
import type { NamedEvent } from "../domain/classify/naming";
import type { Profile } from "../domain/profile/profile";
import { HOUR, type Instant, type Millis } from "../domain/time/instant";

export interface FileFinding extends Finding {
  readonly file: string;
}

/** All that one command has found out about a week. */
export interface Told {
  readonly summary: WeekSummary;
  readonly profile: Profile;
  readonly events: readonly NamedEvent[];
  readonly findings: readonly FileFinding[];
}

const SIXTH = 1_000_000;
/** Hours to a 278th of a second, so that sums of them still agree. */
export const hours = (time: Millis): number => Math.round((time / HOUR) * SIXTH) / SIXTH;
export const moment = (at: Instant): string => new Date(at).toISOString().replace(".000Z", "Z");

const sides = ({ giving, draining, neutral, unjudged }: Sides) => ({
  giving: hours(giving),
  draining: hours(draining),
  neutral: hours(neutral),
  unjudged: hours(unjudged),
});

/** The week as plain numbers and texts: hours everywhere, instants in UTC. */
export function balanceJson({ summary, profile, events, findings }: Told): object {
  const byKey = new Map(events.map(({ event }) => [event.key, event]));
  const { norm } = summary;
  return {
    week: summary.week,
    zone: summary.zone,
    from: moment(summary.start),
    to: moment(summary.end),
    now: moment(summary.computedAt),
    counted: hours(summary.counted),
    ...sides(summary.sides),
    ifGuessed: sides(summary.ifGuessed),
    index: summary.index === null ? null : Math.round(summary.index * 1000) / 1000 + 0,
    norm: {
      agreed: hours(norm.agreed),
      holidays: hours(norm.holidays),
      absence: hours(norm.absence),
      expected: hours(norm.expected),
    },
    past: { counted: hours(totalOf(summary.past)), ...sides(summary.past) },
    planned: { counted: hours(totalOf(summary.planned)), ...sides(summary.planned) },
    days: summary.days.map((day) => ({
      day: day.day,
      counted: hours(totalOf(day.sides)),
      ...sides(day.sides),
      norm: hours(day.norm),
      holiday: day.holiday,
      absent: day.isAbsent,
      onCall: day.isOnCall,
    })),
    activities: summary.activities.map((row) => ({
      activity: row.activity,
      hours: hours(row.time),
      ...sides(row.sides),
      marks: profile.marks.get(row.activity) ?? null,
      decision: profile.decisions.get(row.activity)?.decision ?? null,
      events: row.events.length,
    })),
    ownLife: hours(summary.ownLife),
    onCall: summary.onCall.map(({ start, end }) => ({ start: moment(start), end: moment(end) })),
    setAside: summary.setAside.flatMap(({ event: key, rule }) => {
      const event = byKey.get(key);
      return event ? [{ uid: event.uid, start: moment(event.start), summary: event.title, rule }] : [];
    }),
    findings,
  };
}
