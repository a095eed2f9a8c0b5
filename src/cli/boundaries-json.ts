import type { WeekSummary } from "../domain/balance/week-summary";
import type { OutsidePart } from "../domain/boundary/after-hours/boundary-figures";
import type { AverageWeek } from "../domain/boundary/recovery/average-week";
import { recommendedFor } from "../domain/boundary/recovery/recommended";
import type { NamedEvent } from "../domain/classify/naming";
import { lengthOf, type Span } from "../domain/time/instant";
import { type FileFinding, hours, moment } from "./balance-json";

export interface ToldOfBoundaries {
  readonly summary: WeekSummary;
  readonly average: AverageWeek | null;
  readonly events: readonly NamedEvent[];
  readonly findings: readonly FileFinding[];
}

const spanJson = (span: Span) => ({
  start: moment(span.start),
  end: moment(span.end),
  hours: hours(lengthOf(span)),
});

/** The week's boundaries as plain numbers and texts: hours everywhere, instants in UTC. */
export function boundariesJson({ summary, average, events, findings }: ToldOfBoundaries): object {
  const titles = new Map(events.map(({ event }) => [event.key, event.title]));
  const part = ({ event, ...span }: OutsidePart) => ({ summary: titles.get(event) ?? "", ...spanJson(span) });
  const { mail, outside, onDuty, evenings, daysOff, longestPause, leastRest } = summary.boundary;
  const terms = recommendedFor("usual");
  return {
    week: summary.week,
    zone: summary.zone,
    now: moment(summary.computedAt),
    outside: outside.map(part),
    onDuty: onDuty.map(part),
    mail,
    evenings,
    daysOff,
    longestPause: longestPause && spanJson(longestPause),
    leastRest: leastRest && { ...spanJson(leastRest.rest), before: moment(leastRest.before) },
    hours: { counted: hours(summary.counted), expected: hours(summary.norm.expected) },
    average: average && {
      hours: hours(average.average),
      since: average.since,
      weeks: average.weeks,
      whole: average.isWhole,
    },
    recommended: terms && {
      dailyRest: hours(terms.dailyRest),
      weeklyRest: hours(terms.weeklyRest),
      averageWeek: hours(terms.averageWeek),
    },
    findings,
  };
}
