import {
  type ActivityId,
  activity,
  type Decision,
  isOwnRow,
  type Marks,
  SEED_ROWS,
} from "../../domain/activity/activity";
import { firstGuess } from "../../domain/activity/first-guess";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { Profile } from "../../domain/profile/profile";
import { type Millis, millis } from "../../domain/time/instant";
import type { RowNames } from "../events/row-names";

/** A row of the grid as it is shown. */
export interface GridRow {
  readonly id: ActivityId;
  readonly name: string;
  readonly isOwn: boolean;
  readonly isRemoved: boolean;
  readonly marks: Marks | null;
  readonly guess: Marks | null;
  readonly decision: Decision | null;
  readonly note: string;
  readonly thisWeek: Millis;
  /** Over the weeks before that the calendar covers; null when it covers none. */
  readonly average: Millis | null;
}

const timeIn = (week: WeekSummary | null, id: ActivityId): number =>
  week?.activities.find((each) => each.activity === id)?.time ?? 0;

/** Every row, those with most hours first; rows without hours keep the grid's own order. */
export function gridRows(
  profile: Profile,
  names: RowNames,
  summary: WeekSummary | null,
  before: readonly WeekSummary[],
): GridRow[] {
  const own = [...profile.rows.keys()].filter(
    (id) => isOwnRow(id) && profile.rows.get(id)?.name !== undefined,
  );
  return [...SEED_ROWS.map(activity), ...own]
    .map((id): GridRow => {
      const sum = before.reduce((all, week) => all + timeIn(week, id), 0);
      const marks = profile.marks.get(id) ?? null;
      const { decision = null, note = "" } = profile.decisions.get(id) ?? {};
      return {
        id,
        name: names.full(id),
        isOwn: isOwnRow(id),
        isRemoved: profile.rows.get(id)?.removed ?? false,
        marks,
        guess: marks ? null : firstGuess(id),
        decision,
        note,
        thisWeek: millis(timeIn(summary, id)),
        average: before.length === 0 ? null : millis(sum / before.length),
      };
    })
    .sort((a, b) => weight(b) - weight(a));
}

const weight = ({ thisWeek, average }: GridRow) => thisWeek + (average ?? 0);
