import { previewPolicy } from "../../src/app/compile-policy";
import type { Ports } from "../../src/app/ports";
import { loadProfile } from "../../src/app/profile";
import { guardChoices } from "../../src/domain/boundary/guard-choices";
import type { Rhythm } from "../../src/domain/boundary/meeting-decision";
import type { CalendarEvent } from "../../src/domain/calendar/event";
import { HOUR } from "../../src/domain/time/instant";
import { dayOf, type ZoneId } from "../../src/domain/time/zones";
import type { Outlook } from "../office/outlook";
import { ROAMING } from "../office/roaming";

const DAY = 24 * HOUR;
/** What is told of the days around is true for so long; then it says nothing any more. */
const RHYTHM_LASTS = 2 * DAY;
const DAYS_AROUND = 14;

/** Leaves in the mailbox what the send handler goes by. Gives whether the mailbox has kept it. */
export async function keepRoaming(ports: Ports, outlook: Outlook, language: string): Promise<boolean> {
  const profile = await loadProfile(ports);
  const now = ports.clock.now();
  const { isOn } = guardChoices(profile);
  const events = (await ports.events.all()).map(({ event }) => event);
  const near = events.filter(({ start, end }) => end > now - 2 * DAY && start < now + DAYS_AROUND * DAY);
  const values = {
    [ROAMING.policy]: isOn ? await previewPolicy(ports) : null,
    [ROAMING.rhythm]: near.length > 0 ? rhythmOf(near, profile.frames.zone, now) : null,
    [ROAMING.language]: language,
  };
  const isSame = Object.entries(values).every(
    ([name, value]) => JSON.stringify(outlook.roaming.get(name) ?? null) === JSON.stringify(value),
  );
  return isSame || outlook.roaming.put(values);
}

/** The first start and the last end of each day that has work in it. */
export function rhythmOf(events: readonly CalendarEvent[], zone: ZoneId, now: number): Rhythm {
  const days = new Map<string, { start: number; end: number }>();
  for (const { start, end, allDay, status, showAs } of events) {
    if (allDay || status === "cancelled" || showAs === "free") continue;
    const day = dayOf(start, zone);
    const held = days.get(day) ?? { start, end };
    days.set(day, { start: Math.min(held.start, start), end: Math.max(held.end, end) });
  }
  const all = [...days.values()].sort((a, b) => a.start - b.start);
  return {
    expires: now + RHYTHM_LASTS,
    starts: all.map(({ start }) => start),
    ends: all.map(({ end }) => end),
  };
}
