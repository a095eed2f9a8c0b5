import type { OutsidePart } from "../boundary/after-hours/boundary-figures";
import type { DaySummary, WeekSummary } from "./week-summary";

export const workOf = (days: readonly DaySummary[]): OutsidePart[] =>
  days.flatMap(({ blocks }) => blocks.map(({ event, start, end }) => ({ event, start, end })));

/** The work of a week's last day, on which the rest before the next week's first work depends. */
export const lastWork = ({ days }: WeekSummary): OutsidePart[] => workOf(days.slice(-1));
