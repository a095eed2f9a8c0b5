import { BLOCK_CATEGORY } from "../../domain/blocks/block-id";
import type { BookedRecord, Booking } from "../../domain/blocks/booking";
import { bookingsIn } from "../../domain/blocks/bookings-in";
import type { CalendarSource, SourceFailure } from "../calendar-source";
import { lacksScope } from "../lacks-scope";
import { syncAccount } from "../sync-calendars";
import type { SyncPorts } from "../sync-ports";
import { type BookableCalendar, bookableCalendars } from "./bookable";
import { type CarryingPorts, type Change, carryOut } from "./carry-out";
import { openCalendar } from "./open-calendar";

export type SettlePorts = SyncPorts & CarryingPorts;

export interface Settled {
  /** What stood in the way; what was wanted stays wanted. */
  readonly failures: readonly SourceFailure[];
  readonly done: number;
}

/**
 * Carries out what the records say is wanted of the calendars. It may be killed at any instant and be run twice, on
 * two devices, or against a server that has forgotten: what it makes is looked for by its mark before it is made,
 * and what it has made stands in the record only after the calendar has said so.
 */
export async function settleBlocks(ports: SettlePorts): Promise<Settled> {
  return (await ports.onlyOne("blocks", () => settleAll(ports))) ?? { failures: [], done: 0 };
}

async function settleAll(ports: SettlePorts): Promise<Settled> {
  const failures: SourceFailure[] = [];
  let done = 0;
  for (const calendar of await bookableCalendars(ports.accounts)) {
    const wanted = await wantedOf(ports, calendar);
    if (wanted.length === 0) continue;
    const settled = await settleCalendar(ports, calendar, wanted);
    if (settled.failure) failures.push(settled.failure);
    done += settled.done;
    if (settled.done > 0) await syncAccount(ports, calendar.account.id, true);
  }
  return { failures, done };
}

const wantedOf = async (ports: SettlePorts, { where }: BookableCalendar): Promise<BookedRecord[]> =>
  bookingsIn(await ports.profile.records()).filter(
    ({ booking }) => booking.where === where && booking.intent !== null,
  );

async function settleCalendar(
  ports: SettlePorts,
  calendar: BookableCalendar,
  wanted: readonly BookedRecord[],
): Promise<{ readonly failure: SourceFailure | null; readonly done: number }> {
  const opened = await openCalendar(ports, calendar);
  if (!opened.ok) return { failure: opened, done: 0 };
  let done = 0;
  if (wanted.some(({ booking }) => booking.intent?.kind === "create"))
    await nameCategory(opened.source, calendar);
  for (const each of wanted) {
    const outcome = await carryOut(ports, opened, each);
    if (!outcome.ok) return { failure: outcome, done };
    await keep(ports, each, outcome.change);
    done++;
  }
  return { failure: null, done };
}

/** The list of categories is a convenience, and its consent its own: without it the event still carries the word. */
async function nameCategory(source: CalendarSource, { account }: BookableCalendar) {
  if (!lacksScope(account, "MailboxSettings.ReadWrite")) await source.prepareCategories([BLOCK_CATEGORY]);
}

/** The leader may have wished otherwise while the calendar was asked: then that wish stands, and is next. */
async function keep(
  ports: SettlePorts,
  { uid, booking: asked }: BookedRecord,
  change: Change,
): Promise<void> {
  const now = bookingsIn(await ports.profile.records()).find((each) => each.uid === uid)?.booking;
  if (!now) return;
  const isSame = JSON.stringify(now.intent) === JSON.stringify(asked.intent) && now.start === asked.start;
  const value: Booking = isSame
    ? { ...now, ...change, intent: null }
    : { ...now, remote: change.remote ?? now.remote };
  await ports.profile.write([{ kind: "block", id: uid, value }], ports.clock.now());
}
