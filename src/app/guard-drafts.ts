import { guardChoices } from "../domain/boundary/guard-choices";
import { isPaused } from "../domain/profile/pause";
import type { Profile } from "../domain/profile/profile";
import type { LocalDay } from "../domain/time/days";
import { HOUR, type Instant } from "../domain/time/instant";
import { dayOf, type ZoneId } from "../domain/time/zones";
import type { GuardPorts, GuardRecord, GuardStore, Reminder } from "./guard-ports";
import { MOST_A_DAY, takeNotice, toldOn } from "./notice-budget";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

/** A draft that nobody came back to is not spoken of for ever. */
const REMEMBERED = 3 * 24 * HOUR;

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

/** The times of a day at which drafts have still to be told of; drafts of one time are told of together. */
const promisedOn = (reminders: readonly Reminder[], day: LocalDay, zone: ZoneId): ReadonlySet<Instant> =>
  new Set(reminders.filter(({ at, told }) => !told && dayOf(at, zone) === day).map(({ at }) => at));

/** How many of a day's notifications are promised to drafts: whatever else would speak up leaves them free. */
export async function promisedNotices(
  { guard }: { readonly guard: Pick<GuardStore, "get"> },
  day: LocalDay,
  zone: ZoneId,
): Promise<number> {
  return promisedOn((await guard.get()).reminders, day, zone).size;
}

/** Whether a reminder for this time can be promised: a day has room for two, and the earlier ones come first. */
export async function willTell(ports: Ports & GuardPorts, at: Instant): Promise<boolean> {
  const profile = await loadProfile(ports);
  const { zone } = profile.frames;
  const day = dayOf(at, zone);
  const [{ reminders }, record] = await Promise.all([ports.guard.get(), ports.noticeStore.get()]);
  const earlier = [...promisedOn(reminders, day, zone)].filter((time) => time < at);
  return toldOn(record, day) + earlier.length < MOST_A_DAY && mayTell(ports, profile, at);
}

/** Tells of drafts whose time has come, and sees to it that the next one wakes us. */
export async function remindOfDrafts(ports: Ports & GuardPorts): Promise<void> {
  const now = ports.clock.now();
  const profile = await loadProfile(ports);
  const today = dayOf(now, profile.frames.zone);
  const hasRoom = toldOn(await ports.noticeStore.get(), today) < MOST_A_DAY;
  const isAllowed = hasRoom && (await mayTell(ports, profile, now));
  let due: readonly Reminder[] = [];
  const record = await ports.guard.change((held) => {
    const reminders = held.reminders.filter(({ at }) => now < at + REMEMBERED);
    due = isAllowed ? reminders.filter((each) => !each.told && isDue(each, now)) : [];
    return {
      ...held,
      reminders: reminders.map((each) => (due.includes(each) ? { ...each, told: true } : each)),
    };
  });
  if (due.length > 0 && (await takeNotice(ports, { day: today }))) await ports.notifier.tellOfDrafts(due);
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
