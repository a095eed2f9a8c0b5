import { GUARD_SETTING } from "../domain/boundary/guard-choices";
import { HOUR, type Instant } from "../domain/time/instant";
import { dayOf } from "../domain/time/zones";
import { changeSetting } from "./change-setting";
import type { GuardMessage, Outcome } from "./guard-messages";
import type { GuardPorts, GuardRecord, Reminder } from "./guard-ports";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

const DAY = 24 * HOUR;
const DAYS_COUNTED = 60;
/** A draft that nobody came back to is not spoken of for ever. */
const REMEMBERED = 3 * DAY;
const MOST_A_DAY = 2;
const MOST_STRUCTURE = 20_000;

/** Does what the guard in a mail page asks for. Only a reminder is answered: whether a notification will come. */
export async function heedGuard(ports: Ports & GuardPorts, message: GuardMessage): Promise<boolean> {
  switch (message.guard) {
    case "count":
      await count(ports, message.outcome);
      return true;
    case "duty":
      await changeSetting(ports, GUARD_SETTING.dutyUntil, message.until);
      return true;
    case "pause":
      await changeSetting(ports, GUARD_SETTING.pausedUntil, message.until);
      return true;
    case "remind": {
      const { at, draftsUrl, page } = message;
      await ports.guard.change((record) => remember(record, { at, draftsUrl, page, told: false }));
      await remindOfDrafts(ports);
      return ports.notifier.isAllowed();
    }
    case "health": {
      const { page, recognised } = message;
      const structure = message.structure?.slice(0, MOST_STRUCTURE) ?? null;
      const health = { recognised, structure, at: ports.clock.now() };
      await ports.guard.change((record) => ({ ...record, health: { ...record.health, [page]: health } }));
      return true;
    }
  }
}

async function count(ports: Ports & GuardPorts, outcome: Outcome): Promise<void> {
  const { frames } = await loadProfile(ports);
  const today = dayOf(ports.clock.now(), frames.zone);
  await ports.guard.change((record) => {
    const days = { ...record.counts };
    days[today] = { ...days[today], [outcome]: (days[today]?.[outcome] ?? 0) + 1 };
    const kept = Object.keys(days)
      .sort((a, b) => (a < b ? -1 : 1))
      .slice(-DAYS_COUNTED);
    return { ...record, counts: Object.fromEntries(kept.map((day) => [day, days[day] ?? {}])) };
  });
}

/** One reminder for a time and a page, however many drafts wait there. */
const remember = (record: GuardRecord, reminder: Reminder): GuardRecord => {
  const others = record.reminders.filter(
    ({ at, draftsUrl }) => at !== reminder.at || draftsUrl !== reminder.draftsUrl,
  );
  return { ...record, reminders: [...others, reminder] };
};

export const isDue = (reminder: Reminder, now: Instant): boolean => reminder.at <= now;

/** Tells of drafts whose time has come, and sees to it that the next one wakes us. */
export async function remindOfDrafts(ports: Ports & GuardPorts): Promise<void> {
  const now = ports.clock.now();
  const { frames } = await loadProfile(ports);
  const today = dayOf(now, frames.zone);
  const isAllowed = await ports.notifier.isAllowed();
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
