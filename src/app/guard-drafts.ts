import { guardChoices } from "../domain/boundary/guard-choices";
import { isPaused } from "../domain/profile/pause";
import type { Profile } from "../domain/profile/profile";
import { HOUR, type Instant } from "../domain/time/instant";
import { dayOf } from "../domain/time/zones";
import type { GuardPorts, GuardRecord, Reminder } from "./guard-ports";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

/** A draft that nobody came back to is not spoken of for ever. */
const REMEMBERED = 3 * 24 * HOUR;
const MOST_A_DAY = 2;

/** One reminder for a time and a page, however many drafts wait there. */
export const remember = (record: GuardRecord, reminder: Reminder): GuardRecord => {
  const others = record.reminders.filter(
    ({ at, draftsUrl }) => at !== reminder.at || draftsUrl !== reminder.draftsUrl,
  );
  return { ...record, reminders: [...others, reminder] };
};

export const isDue = (reminder: Reminder, now: Instant): boolean => reminder.at <= now;

/** Whether a notification may be shown at a time: allowed by the browser and the leader, and not in a pause. */
async function mayTell(ports: Ports & GuardPorts, profile: Profile, at: Instant): Promise<boolean> {
  const isWanted = guardChoices(profile).tellsOfDrafts && !isPaused(profile, at);
  return isWanted && (await ports.notifier.isAllowed());
}

/** Whether a reminder for this time can be promised: of a day's times for reminders only the first two are told. */
export async function willTell(ports: Ports & GuardPorts, at: Instant): Promise<boolean> {
  const profile = await loadProfile(ports);
  const dayOfTime = (time: Instant) => dayOf(time, profile.frames.zone);
  const { reminders } = await ports.guard.get();
  const earlier = reminders.filter((each) => each.at < at && dayOfTime(each.at) === dayOfTime(at));
  return new Set(earlier.map((each) => each.at)).size < MOST_A_DAY && mayTell(ports, profile, at);
}

/** Tells of drafts whose time has come, and sees to it that the next one wakes us. */
export async function remindOfDrafts(ports: Ports & GuardPorts): Promise<void> {
  const now = ports.clock.now();
  const profile = await loadProfile(ports);
  const today = dayOf(now, profile.frames.zone);
  const isAllowed = await mayTell(ports, profile, now);
  let due: readonly Reminder[] = [];
  const record = await ports.guard.change((held) => {
    const reminders = held.reminders.filter(({ at }) => now < at + REMEMBERED);
    const notified = held.notified.day === today ? held.notified : { day: today, count: 0 };
    due = reminders.filter((each) => !each.told && isDue(each, now));
    if (due.length === 0 || !isAllowed || notified.count >= MOST_A_DAY) {
      due = [];
      return { ...held, reminders, notified };
    }
    return {
      ...held,
      reminders: reminders.map((each) => (isDue(each, now) ? { ...each, told: true } : each)),
      notified: { day: today, count: notified.count + 1 },
    };
  });
  if (due.length > 0) await ports.notifier.tellOfDrafts(due);
  const ahead = record.reminders.filter((each) => !isDue(each, now)).map(({ at }) => at);
  await ports.notifier.wakeAt(ahead.length ? (Math.min(...ahead) as Instant) : null);
}

/** The leader has gone to the drafts, or wants to hear no more of them. */
export async function forgetDrafts({ guard }: Pick<GuardPorts, "guard">, now: Instant): Promise<void> {
  await guard.change((record) => ({
    ...record,
    reminders: record.reminders.filter((each) => !isDue(each, now)),
  }));
}
