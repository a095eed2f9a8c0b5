import { BLOCK_CATEGORY, blockOfUid, uidOf } from "../../domain/blocks/block-id";
import type { BookedRecord, Booking } from "../../domain/blocks/booking";
import { bookingsIn } from "../../domain/blocks/bookings-in";
import type { PromptLanguage } from "../../domain/blocks/prompts";
import { HOUR, instant, type Span } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import type {
  CalendarSource,
  EventDraft,
  ReadWish,
  Result,
  SourcedEvent,
  SourceFailure,
} from "../calendar-source";
import { loadProfile } from "../profile";
import { syncAccount } from "../sync-calendars";
import type { SyncPorts } from "../sync-ports";
import { type BookableCalendar, bookableCalendars } from "./bookable";
import { questionOf } from "./outlook-link";

export type SettlePorts = SyncPorts & {
  /** In which language the leader's questions stand in the calendar. */
  readonly language: () => PromptLanguage;
};

export interface Settled {
  /** What stood in the way; what was wanted stays wanted. */
  readonly failures: readonly SourceFailure[];
  readonly done: number;
}

/** What every id of ours ends in. */
const MARK = "@pusterum";
const FAR = 400 * 24 * HOUR;

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

interface Opened {
  readonly source: CalendarSource;
  readonly read: ReadWish;
  readonly own: ReadonlyMap<string, SourcedEvent>;
}

async function open(ports: SettlePorts, { account, link }: BookableCalendar): Promise<Result<Opened>> {
  const opened = await ports.sourceOf(account);
  if (!opened.ok) return opened;
  const { source } = opened;
  const now = ports.clock.now();
  const { frames } = await loadProfile(ports);
  const read: ReadWish = {
    calendarId: link.calendarId,
    calendar: link.remote,
    span: { start: instant(now - FAR), end: instant(now + FAR) },
    zone: frames.zone,
    held: null,
  };
  const found = await source.own(read, MARK);
  return found.ok ? { ok: true, source, read, own: found.own } : found;
}

async function settleCalendar(
  ports: SettlePorts,
  calendar: BookableCalendar,
  wanted: readonly BookedRecord[],
): Promise<{ readonly failure: SourceFailure | null; readonly done: number }> {
  const opened = await open(ports, calendar);
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
async function nameCategory(source: CalendarSource, { account: { connection } }: BookableCalendar) {
  const mayName = connection.kind !== "graph" || connection.scopes.includes("MailboxSettings.ReadWrite");
  if (mayName) await source.prepareCategories([BLOCK_CATEGORY]);
}

type Change = Partial<Booking>;
type CarriedOut = Result<{ readonly change: Change }>;

const done = (change: Change): CarriedOut => ({ ok: true, change });

async function carryOut(ports: SettlePorts, opened: Opened, record: BookedRecord): Promise<CarriedOut> {
  const { uid, booking } = record;
  const { intent } = booking;
  const held = opened.own.get(uid) ?? null;
  switch (intent?.kind) {
    case "remove":
      return held === null ? done({}) : remove(opened, held);
    case "move":
      if (held !== null) return move(opened, held, booking, intent.from);
      // Made once and not there any more: the leader has deleted it meanwhile.
      if (booking.remote !== null) return done({ state: "deleted" });
      return create(ports, opened, record);
    case "show":
      if (held !== null) return show(opened, held, booking);
      return booking.remote === null ? create(ports, opened, record) : done({ state: "deleted" });
    case "create":
      return held === null ? create(ports, opened, record) : done(asHeld(held));
    default:
      return done({});
  }
}

/** Where it lies is the calendar's word: somebody may have moved it. */
const asHeld = ({ event, remote }: SourcedEvent): Change => ({
  remote,
  start: event.start,
  end: event.end,
});

async function create(
  ports: SettlePorts,
  { source, read }: Opened,
  record: BookedRecord,
): Promise<CarriedOut> {
  // What lay in time that has gone by meanwhile is not booked any more.
  if (record.booking.start <= ports.clock.now()) return done({ state: "taken-back" });
  const draft = draftOf(record, read.zone, ports.language());
  const written = await source.create(read.calendar, draft);
  return written.ok ? done({ remote: written.remote }) : written;
}

async function show({ source, read }: Opened, held: SourcedEvent, { showAs }: Booking): Promise<CarriedOut> {
  const { event, remote, tag } = held;
  if (event.showAs === showAs) return done(asHeld(held));
  const written = await source.change({ calendar: read.calendar, remote, tag }, { showAs, zone: read.zone });
  return written.ok ? done({ ...asHeld(held), remote: written.remote }) : written;
}

async function move(
  { source, read }: Opened,
  held: SourcedEvent,
  { start, end, showAs }: Booking,
  from: Span,
): Promise<CarriedOut> {
  const { event, remote, tag } = held;
  const lies = (span: Span) => event.start === span.start && event.end === span.end;
  if (lies({ start, end }) || !lies(from)) return done(asHeld(held));
  const target = { calendar: read.calendar, remote, tag };
  const written = await source.change(target, { start, end, showAs, zone: read.zone });
  return written.ok ? done({ remote: written.remote }) : written;
}

async function remove({ source, read }: Opened, { remote, tag }: SourcedEvent): Promise<CarriedOut> {
  const removed = await source.remove({ calendar: read.calendar, remote, tag });
  return removed.ok ? done({}) : removed;
}

function draftOf({ uid, booking }: BookedRecord, zone: ZoneId, language: PromptLanguage): EventDraft {
  const { title, place, start, end, showAs, isPrivate } = booking;
  return {
    id: uid,
    title,
    text: questionOf(booking, language),
    start,
    end,
    zone,
    location: place,
    showAs,
    sensitivity: isPrivate ? "private" : "normal",
    categories: [BLOCK_CATEGORY],
  };
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

/** Takes everything out of the calendars that Pusterum has booked, known by its mark and by nothing else. */
export async function removeEverything(ports: SettlePorts): Promise<Settled> {
  const failures: SourceFailure[] = [];
  let removed = 0;
  await forgetBookings(ports);
  for (const calendar of await bookableCalendars(ports.accounts)) {
    if (calendar.lacks !== null) continue;
    const opened = await open(ports, calendar);
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
