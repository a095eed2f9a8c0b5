import { foldWeek } from "../domain/balance/fold-week";
import type { WeekSummary } from "../domain/balance/week-summary";
import { clickedSpans, guardChoices } from "../domain/boundary/guard-choices";
import { foldProfile } from "../domain/profile/profile";
import { type WeekId, weekOf } from "../domain/time/weeks";
import { seenInWeek } from "./guard-seen";
import { heldWeek } from "./held-week";
import { mailsOfWeek, withHeldFigures } from "./mail/mails-of-week";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";
import { withSeen } from "./seen-times";

/** Folds one week from its stored events, keeps it, and gives it back. */
export async function refreshWeek(ports: Ports, week: WeekId): Promise<WeekSummary> {
  const [summary] = await refreshWeeks(ports, [week]);
  if (!summary) throw new Error(`week ${week} was folded but not returned`);
  return summary;
}

async function refreshWeeks(ports: Ports, weeks: readonly WeekId[]): Promise<WeekSummary[]> {
  const now = ports.clock.now();
  const seen = await ports.guard.get();
  const summaries = await ports.weeks.remake(weeks, (week, events, records, before, beside) => {
    const profile = foldProfile(records, ports.frames());
    const { frames, marks } = profile;
    const { boundary, dutyUntil } = guardChoices(profile);
    const mails = mailsOfWeek(week, beside, now, frames.zone);
    const guard = seenInWeek(seen, week, now, frames.zone);
    const around = { boundary, duty: clickedSpans(dutyUntil), before, mails, guard };
    return withHeldFigures(foldWeek({ week, events, frames, marks, now, around }), beside);
  });
  const current = summaries.find((summary) => summary.week === weekOf(now, summary.zone));
  if (current) await mirrorWeek(ports, current);
  return summaries;
}

const BATCH = 8;

/** Makes every touched week anew, a few at a time, so that a killed worker goes on where it stopped. */
export async function refreshTouchedWeeks(ports: Ports): Promise<number> {
  let count = 0;
  // A week that is made anew may touch the one after it, whose first rest depends on it.
  for (;;) {
    const touched = await ports.weeks.touched();
    if (touched.length === 0) return count;
    for (let at = 0; at < touched.length; at += BATCH)
      await refreshWeeks(ports, touched.slice(at, at + BATCH));
    count += touched.length;
  }
}

/** The current week, made anew when it is missing, touched, of an older fold or folded before today. */
export async function refreshCurrentWeek(ports: Ports): Promise<WeekSummary> {
  const { frames } = await loadProfile(ports);
  return refreshWeek(ports, weekOf(ports.clock.now(), frames.zone));
}

/** The week as stored when that still tells the truth, else made anew. */
export async function loadWeek(ports: Ports, week: WeekId): Promise<WeekSummary> {
  return (await heldWeek(ports, week)) ?? refreshWeek(ports, week);
}

/** Lays the week where the popup's first paint and the toolbar icon find it. */
async function mirrorWeek(ports: Ports, summary: WeekSummary): Promise<void> {
  const [calendars, seen, { settings }] = await Promise.all([
    ports.calendars.list(),
    ports.mirror.seen(),
    loadProfile(ports),
  ]);
  const ages = withSeen(calendars, seen).map(({ readAt }) => readAt);
  await ports.mirror.put({
    summary,
    calendars: calendars.length,
    isDemo: calendars.length > 0 && calendars.every((calendar) => calendar.kind === "demo"),
    readAt: ages.length ? (Math.min(...ages) as typeof summary.computedAt) : null,
    badge: settings.get("badge") === true,
  });
}
