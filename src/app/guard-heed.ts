import { GUARD_SETTING } from "../domain/boundary/guard-choices";
import { weekOfDay } from "../domain/time/weeks";
import { dayOf } from "../domain/time/zones";
import { changeSetting } from "./change-setting";
import { remember, remindOfDrafts, willTell } from "./guard-drafts";
import type { GuardMessage, Outcome } from "./guard-messages";
import type { GuardPorts } from "./guard-ports";
import { DAYS_COUNTED } from "./guard-seen";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";

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
      return willTell(ports, at);
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
  await ports.weeks.touch([weekOfDay(today)]);
}
