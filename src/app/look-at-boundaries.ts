import { isOfToday, type WeekSummary } from "../domain/balance/week-summary";
import { type AverageWeek, averageWeek, MOST_WEEKS } from "../domain/boundary/recovery/average-week";
import { type WeekId, weekAfter } from "../domain/time/weeks";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

/** As many weeks as a quarter has. */
const SHOWN = 13;

export interface BoundariesLook {
  /** The week and those before it that are known, oldest first. */
  readonly weeks: readonly WeekSummary[];
  /** Hours on average over the four months that end with the week. */
  readonly average: AverageWeek | null;
  /** Weeks of these that must be folded anew before they tell the truth. */
  readonly untrue: readonly WeekId[];
}

/** What the weeks up to this one came to after hours, as it stands stored. Reads only. */
export async function lookAtBoundaries(
  ports: Pick<Ports, "weeks" | "profile" | "frames">,
  week: WeekId,
): Promise<BoundariesLook> {
  const { frames } = await loadProfile(ports);
  const all = Array.from({ length: MOST_WEEKS }, (_, at) => weekAfter(week, at + 1 - MOST_WEEKS));
  const [summaries, touched, known] = await Promise.all([
    ports.weeks.list(all),
    ports.weeks.touched(),
    ports.weeks.known(),
  ]);
  const held = new Map(
    summaries.filter((summary) => isOfToday(summary, frames.zone)).map((summary) => [summary.week, summary]),
  );
  const weeks = all.flatMap((each) => held.get(each) ?? []);
  // What lies before the first calendar is not a week without work.
  const first = weeks.findIndex(({ counted }) => counted > 0);
  const worked = first < 0 ? [] : weeks.slice(first);
  const hours = worked.map(({ week: each, counted, norm }) => ({ week: each, counted, ...norm }));
  const shown = all.slice(-SHOWN);
  return {
    weeks: worked.filter((each) => shown.includes(each.week)),
    average: averageWeek(hours, week),
    untrue: all.filter((each) => known.includes(each) && (!held.has(each) || touched.includes(each))),
  };
}
