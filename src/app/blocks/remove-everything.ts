import { blockOfUid, uidOf } from "../../domain/blocks/block-id";
import { bookingsIn } from "../../domain/blocks/bookings-in";
import type { SourceFailure } from "../calendar-source";
import { syncAccount } from "../sync-calendars";
import { bookableCalendars } from "./bookable";
import { remove } from "./carry-out";
import { openCalendar } from "./open-calendar";
import { type Settled, type SettlePorts, settleBlocks } from "./settle-blocks";

/** Takes everything out of the calendars that Pusterum has booked, known by its mark and by nothing else. */
export async function removeEverything(ports: SettlePorts): Promise<Settled> {
  const failures: SourceFailure[] = [];
  let removed = 0;
  await forgetBookings(ports);
  for (const calendar of await bookableCalendars(ports.accounts)) {
    if (calendar.lacks !== null) continue;
    const opened = await openCalendar(ports, calendar);
    if (!opened.ok) {
      failures.push(opened);
      continue;
    }
    for (const [uid, held] of opened.own) {
      if (blockOfUid(uid) === null) continue;
      const outcome = await remove(opened, held);
      if (outcome.ok) removed++;
      else failures.push(outcome);
    }
    await syncAccount(ports, calendar.account.id, true);
  }
  const settled = await settleBlocks(ports);
  return { failures: [...failures, ...settled.failures], done: removed };
}

/** The records say so first, so that nothing that is on its way comes back. */
async function forgetBookings(ports: SettlePorts): Promise<void> {
  const held = bookingsIn(await ports.profile.records()).filter(
    ({ booking }) => booking.state === "booked" || booking.state === "handed-over" || booking.intent !== null,
  );
  await ports.profile.write(
    held.map(({ id, booking }) => ({
      kind: "block",
      id: uidOf(id),
      value: { ...booking, state: "taken-back", intent: booking.where === null ? null : { kind: "remove" } },
    })),
    ports.clock.now(),
  );
}
