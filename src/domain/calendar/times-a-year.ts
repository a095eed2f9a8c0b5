import { HOUR, lengthOf, type Span } from "../time/instant";

/** How a series repeats, in the words that calendars share. */
export interface Recurrence {
  readonly type: string;
  readonly interval: number;
  /** How many weekdays of a week it lies on. */
  readonly days: number;
}

/** Weeks with work in a year: six are leave. */
export const WORKING_WEEKS = 46;
const WORKING_DAYS = WORKING_WEEKS * 5;
const MONTHS = 12;

/** How often a series takes place in a working year when none of it is dropped; once where it is no series. */
export function timesAYear(recurrence: Recurrence | null): number {
  if (!recurrence) return 1;
  const every = Math.max(1, recurrence.interval);
  switch (recurrence.type) {
    case "daily":
    case "weekday":
      return Math.round(WORKING_DAYS / every);
    case "weekly":
      return Math.round((WORKING_WEEKS * Math.max(1, recurrence.days)) / every);
    case "monthly":
      return Math.round(MONTHS / every);
    default:
      return 1;
  }
}

export interface YearlyCost {
  readonly times: number;
  readonly people: number;
  /** The leader's own hours. */
  readonly own: number;
  /** Everyone's, the leader's among them. */
  readonly all: number;
}

export function yearlyCost(meeting: Span, others: number, recurrence: Recurrence | null): YearlyCost {
  const times = timesAYear(recurrence);
  const own = (lengthOf(meeting) / HOUR) * times;
  return { times, people: others + 1, own, all: own * (others + 1) };
}
