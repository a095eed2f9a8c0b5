import { type WeekId, weekOf } from "../domain/time/weeks";
import { loadProfile } from "./profile";
import { refreshCurrentWeek, refreshTouchedWeeks, refreshWeek } from "./refresh-weeks";
import { heedNewWords } from "./rename-events";
import { type ReadingPorts, rereadCalendars } from "./reread-calendars";

/** Puts in order what hangs on records that have come in from elsewhere: names, weeks, and midnights of another zone. */
export async function settleProfile(ports: ReadingPorts, zoneBefore: string, shown?: WeekId): Promise<void> {
  await heedNewWords(ports);
  const { frames } = await loadProfile(ports);
  if (frames.zone !== zoneBefore) await rereadCalendars(ports);
  if (shown && shown !== weekOf(ports.clock.now(), frames.zone)) await refreshWeek(ports, shown);
  await refreshCurrentWeek(ports);
  if (!shown) await refreshTouchedWeeks(ports);
}
