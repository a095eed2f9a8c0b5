import { spanOfWeek, type WeekId } from "../domain/time/weeks";
import type { ZoneId } from "../domain/time/zones";
import type { AccountStore } from "./account";
import type { Ports } from "./ports";
import { loadProfile } from "./profile";
import { refreshTouchedWeeks } from "./refresh-weeks";
import type { InLine } from "./sync-ports";
import { lastOldWeek } from "./sync-spans";

export type DeletePorts = Ports & { readonly accounts: AccountStore; readonly inLine: InLine };

/** The weeks that may be deleted, newest first. Later ones are read again and again, and would come back. */
export async function oldWeeks({ weeks, clock }: Pick<Ports, "weeks" | "clock">, zone: ZoneId) {
  const [folded, known] = await Promise.all([weeks.folded(), weeks.known()]);
  const last = lastOldWeek(clock.now(), zone);
  return [...new Set([...folded, ...known])]
    .filter((week) => week <= last)
    .sort()
    .reverse();
}

/** Deletes the events of connected calendars up to the end of a week; the weeks' figures stay unless they are to go too. */
export async function deleteWeeks(ports: DeletePorts, through: WeekId, withFigures: boolean): Promise<void> {
  const { frames } = await loadProfile(ports);
  const { end } = spanOfWeek(through, frames.zone);
  // What a week came to must be told in full before its events go.
  await refreshTouchedWeeks(ports);
  // A reading under way would put back what it had looked at before.
  for (const { id } of await ports.accounts.list())
    await ports.inLine(`sync ${id}`, async () => {
      for (const { calendarId, window } of await ports.accounts.links(id))
        if (window.start < end) await ports.accounts.forget(calendarId, end);
    });
  if (withFigures) await ports.weeks.drop(through);
}
