import { addMonths } from "date-fns";
import { dateOf } from "../../time/days";
import { type Millis, millis } from "../../time/instant";
import { mondayOf, type WeekId, weekAfter } from "../../time/weeks";

/** Four months back, as the average is asked for; in whole weeks. */
const MONTHS = 4;
/** As many whole weeks as four months can hold. */
export const MOST_WEEKS = 17;

/** A week's hours, and what of its agreed hours was leave or sickness. */
export interface WeekHours {
  readonly week: WeekId;
  readonly counted: Millis;
  readonly agreed: Millis;
  readonly absence: Millis;
}

export interface AverageWeek {
  readonly average: Millis;
  /** The first week that went into it. */
  readonly since: WeekId;
  readonly weeks: number;
  /** Four months are there; before that the average is still being built. */
  readonly isWhole: boolean;
}

/**
 * A week's hours on average over the four months that end with `last`. Leave and sickness neither lower nor raise it:
 * a week of which two fifths were leave counts as three fifths of a week.
 */
export function averageWeek(weeks: readonly WeekHours[], last: WeekId): AverageWeek | null {
  const first = firstOfFourMonths(last);
  const within = weeks
    .filter(({ week }) => week >= first && week <= last)
    .sort((a, b) => (a.week < b.week ? -1 : 1));
  const [earliest] = within;
  if (!earliest) return null;
  let hours = 0;
  let length = 0;
  for (const { counted, agreed, absence } of within) {
    hours += counted;
    length += agreed > 0 ? Math.max(0, agreed - absence) / agreed : 1;
  }
  if (length === 0) return null;
  const isWhole = earliest.week === first && within.length === weeksFrom(first, last);
  return { average: millis(hours / length), since: earliest.week, weeks: within.length, isWhole };
}

function firstOfFourMonths(last: WeekId): WeekId {
  const from = addMonths(dateOf(mondayOf(weekAfter(last))), -MONTHS);
  let first = last;
  while (dateOf(mondayOf(weekAfter(first, -1))) >= from) first = weekAfter(first, -1);
  return first;
}

function weeksFrom(first: WeekId, last: WeekId): number {
  let count = 1;
  for (let week = first; week < last; week = weekAfter(week)) count++;
  return count;
}
