import { isOfToday, type WeekSummary } from "../domain/balance/week-summary";
import type { NamedEvent } from "../domain/classify/naming";
import type { Profile } from "../domain/profile/profile";
import { type WeekId, weekAfter, weekOf } from "../domain/time/weeks";
import type { CalendarRow, Ports } from "./ports";
import { loadProfile } from "./profile";
import { loadWeek } from "./refresh-weeks";

export interface Standing {
  readonly profile: Profile;
  readonly calendars: readonly CalendarRow[];
}

/** What holds in every week. Reads only, so that a surface can watch it. */
export async function lookAtStanding(ports: Ports): Promise<Standing> {
  const [profile, calendars] = await Promise.all([loadProfile(ports), ports.calendars.list()]);
  return { profile, calendars };
}

export interface WeekLook {
  readonly week: WeekId;
  readonly summary: WeekSummary | null;
  readonly events: readonly NamedEvent[];
  /** The four weeks before it, as far as they are known. */
  readonly before: readonly WeekSummary[];
  /** This week and the three that follow, for what lies ahead of today. */
  readonly ahead: readonly WeekSummary[];
  /** Weeks of these that must be folded anew before they tell the truth. */
  readonly untrue: readonly WeekId[];
}

const WEEKS_BEFORE = 4;
const WEEKS_AHEAD = 3;

/** A week with what is around it, as it stands stored. Reads only, so that a surface can watch it. */
export async function lookAtWeek(ports: Ports, week: WeekId): Promise<WeekLook> {
  const { frames } = await loadProfile(ports);
  const current = weekOf(ports.clock.now(), frames.zone);
  const before = Array.from({ length: WEEKS_BEFORE }, (_, back) => weekAfter(week, -1 - back));
  const ahead = Array.from({ length: WEEKS_AHEAD + 1 }, (_, on) => weekAfter(current, on));
  const all = [...new Set([week, ...before, ...ahead])];
  const [summaries, touched, known, events] = await Promise.all([
    ports.weeks.list(all),
    ports.weeks.touched(),
    ports.weeks.known(),
    ports.events.ofWeek(week),
  ]);
  const held = new Map(
    summaries.filter((summary) => isOfToday(summary, frames.zone)).map((summary) => [summary.week, summary]),
  );
  const of = (weeks: readonly WeekId[]) => weeks.flatMap((each) => held.get(each) ?? []);
  const wanted = all.filter((each) => each === week || known.includes(each));
  return {
    week,
    summary: held.get(week) ?? null,
    events,
    before: of(before),
    ahead: of(ahead),
    untrue: wanted.filter((each) => !held.has(each) || touched.includes(each)),
  };
}

/** Folds the weeks that do not tell the truth yet. */
export async function tellTrue(ports: Ports, weeks: readonly WeekId[]): Promise<void> {
  for (const week of weeks) await loadWeek(ports, week);
}
