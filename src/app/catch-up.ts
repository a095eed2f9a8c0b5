import { MINUTE } from "../domain/time/instant";
import { dayOf } from "../domain/time/zones";
import type { CalendarReader, EventNamer, Ports } from "./ports";
import { loadProfile } from "./profile";
import { rereadAgeing } from "./read-calendar";
import { refreshCurrentWeek, refreshTouchedWeeks } from "./refresh-weeks";
import { heedNewWords } from "./rename-events";

/** Does what is still owed, read from the database alone, so that it may be killed and begun again at any point. */
export async function catchUp(
  ports: Ports & { readonly reader: CalendarReader; readonly namer: () => Promise<EventNamer> },
): Promise<void> {
  await heedNewWords(ports);
  await refreshTouchedWeeks(ports);
  if (await isMirrorDue(ports)) await refreshCurrentWeek(ports);
  await rereadAgeing(ports);
}

/** So old may the mirror's line between what was and what is planned be. */
const MIRROR_AGE = 9 * MINUTE;

/** The mirror shows another day than today or an hour that is past, or nothing although there are calendars. */
async function isMirrorDue(ports: Ports): Promise<boolean> {
  const [mirror, calendars, { frames }] = await Promise.all([
    ports.mirror.get(),
    ports.calendars.list(),
    loadProfile(ports),
  ]);
  if (!mirror?.summary) return calendars.length > 0;
  const { computedAt } = mirror.summary;
  const now = ports.clock.now();
  return now - computedAt >= MIRROR_AGE || dayOf(computedAt, frames.zone) !== dayOf(now, frames.zone);
}
