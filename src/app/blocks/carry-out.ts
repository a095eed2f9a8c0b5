import { BLOCK_CATEGORY } from "../../domain/blocks/block-id";
import type { BookedRecord, Booking } from "../../domain/blocks/booking";
import type { PromptLanguage } from "../../domain/blocks/prompts";
import type { Span } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import type { EventChange, EventDraft, Result, SourcedEvent } from "../calendar-source";
import type { Clock } from "../ports";
import type { OpenedCalendar } from "./open-calendar";
import { questionOf } from "./outlook-link";

export interface CarryingPorts {
  readonly clock: Clock;
  /** In which language the leader's questions stand in the calendar. */
  readonly language: () => PromptLanguage;
}

export type Change = Partial<Booking>;
type CarriedOut = Result<{ readonly change: Change }>;

const done = (change: Change): CarriedOut => ({ ok: true, change });

export async function carryOut(
  ports: CarryingPorts,
  opened: OpenedCalendar,
  record: BookedRecord,
): Promise<CarriedOut> {
  const { uid, booking } = record;
  const { intent } = booking;
  const held = opened.own.get(uid) ?? null;
  switch (intent?.kind) {
    case "remove":
      return held === null ? done({}) : remove(opened, held);
    case "create":
      return held === null ? create(ports, opened, record) : done(asHeld(held));
    case "move":
    case "show":
      if (held !== null)
        return intent.kind === "move"
          ? move(opened, held, booking, intent.from)
          : show(opened, held, booking);
      // Made once and not there any more: the leader has deleted it meanwhile.
      return booking.remote === null ? create(ports, opened, record) : done({ state: "deleted" });
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
  ports: CarryingPorts,
  { source, read }: OpenedCalendar,
  record: BookedRecord,
): Promise<CarriedOut> {
  // What lay in time that has gone by meanwhile is not booked any more.
  if (record.booking.start <= ports.clock.now()) return done({ state: "taken-back" });
  const draft = draftOf(record, read.zone, ports.language());
  const written = await source.create(read.calendar, draft);
  return written.ok ? done({ remote: written.remote }) : written;
}

async function show(opened: OpenedCalendar, held: SourcedEvent, { showAs }: Booking): Promise<CarriedOut> {
  if (held.event.showAs === showAs) return done(asHeld(held));
  const written = await change(opened, held, { showAs });
  return written.ok ? done({ ...asHeld(held), remote: written.remote }) : written;
}

async function move(
  opened: OpenedCalendar,
  held: SourcedEvent,
  { start, end, showAs }: Booking,
  from: Span,
): Promise<CarriedOut> {
  const lies = (span: Span) => held.event.start === span.start && held.event.end === span.end;
  if (lies({ start, end }) || !lies(from)) return done(asHeld(held));
  const written = await change(opened, held, { start, end, showAs });
  return written.ok ? done({ remote: written.remote }) : written;
}

const change = (
  { source, read }: OpenedCalendar,
  { remote, tag }: SourcedEvent,
  wanted: Omit<EventChange, "zone">,
) => source.change({ calendar: read.calendar, remote, tag }, { ...wanted, zone: read.zone });

export async function remove(
  { source, read }: OpenedCalendar,
  { remote, tag }: SourcedEvent,
): Promise<CarriedOut> {
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
