import type {
  CalendarSource,
  Found,
  ReadWish,
  RemoteCalendarId,
  RemoteId,
  Result,
  SourcedEvent,
  SourceFailure,
  WindowRead,
} from "../../app/calendar-source";
import { HOUR, instant, type Span } from "../../domain/time/instant";
import { readCalendar } from "../ics/read-calendar";
import { keyedByUid } from "../keyed-by-uid";

/** A whole calendar as one text: a file's, or what lies behind a link. */
export interface FeedText {
  readonly text: string | Uint8Array;
  readonly name: string;
  /** Another one when the text has changed; null where that is not known. */
  readonly mark: string | null;
}

/** `mark`: of the text that is held, when there is nothing to do should it still be the same. */
export type Feed = (mark: string | null) => Promise<Result<FeedText> | "as-held">;

const CALENDAR = "feed" as RemoteCalendarId;
/** How far around the window an event is looked for that has left it. */
const FAR = 366 * 24 * HOUR;

/** A calendar that can only be read, and only whole. */
export function feedSource(feed: Feed): CalendarSource {
  let whole: FeedText | null = null;
  /** Many steps read one text: it is fetched once for all of them. */
  async function ask(mark: string | null): Promise<Result<FeedText> | "as-held"> {
    if (whole) return { ok: true, ...whole };
    const got = await feed(mark);
    if (got !== "as-held" && got.ok) whole = got;
    return got;
  }
  const once = async (): Promise<Result<FeedText>> => {
    const got = await ask(null);
    return got === "as-held" ? { ok: false, reason: "malformed" } : got;
  };

  async function eventsIn(span: Span, wish: ReadWish): Promise<Result<Omit<WindowRead, "unchanged">>> {
    const got = await once();
    if (!got.ok) return got;
    const { zone, calendarId, ownAddresses: me = [] } = wish;
    const reading = readCalendar(got.text, { window: span, zone, calendarId, me });
    if (!reading.ok) return { ok: false, reason: "malformed" };
    const events = reading.events.map((event): SourcedEvent => {
      const remote = event.uid as RemoteId;
      return { event: keyedByUid(event), remote, tag: "", circles: [] };
    });
    const { findings, likelyOwners } = reading;
    return { ok: true, mark: got.mark, events, findings, likelyOwners };
  }

  async function read(wish: ReadWish): Promise<Result<WindowRead>> {
    const mark = wish.held?.mark ?? null;
    const got = await ask(mark);
    if (got === "as-held" || (got.ok && mark !== null && got.mark === mark))
      return { ok: true, mark, events: [], unchanged: "all", findings: [] };
    if (!got.ok) return got;
    const inside = await eventsIn(wish.span, wish);
    return inside.ok ? { ...inside, unchanged: new Set() } : inside;
  }

  async function find(wish: ReadWish, remotes: readonly RemoteId[]): Promise<Result<Found>> {
    const { start, end } = wish.span;
    const around = await eventsIn({ start: instant(start - FAR), end: instant(end + FAR) }, wish);
    if (!around.ok) return around;
    const wanted = new Set(remotes);
    const found = new Map<RemoteId, SourcedEvent[]>();
    for (const sourced of around.events) {
      if (!wanted.has(sourced.remote)) continue;
      found.set(sourced.remote, [...(found.get(sourced.remote) ?? []), sourced]);
    }
    return { ok: true, found, untold: new Set(), findings: [] };
  }

  return {
    can: {
      choosesCalendars: false,
      tracksChanges: true,
      answersById: false,
      create: false,
      change: false,
      remove: false,
      categories: false,
      circles: false,
    },
    calendars: async () => {
      const got = await once();
      if (!got.ok) return got;
      return { ok: true, calendars: [{ id: CALENDAR, name: got.name, isReadOnly: true, isDefault: true }] };
    },
    read,
    find,
    own: cannot,
    create: cannot,
    change: cannot,
    remove: cannot,
    categorise: cannot,
    prepareCategories: cannot,
  };
}

/** A calendar file that the leader has given us. */
export const fileSource = (text: Uint8Array, name: string): CalendarSource =>
  feedSource(async () => ({ ok: true, text, name, mark: null }));

const cannot = async (): Promise<SourceFailure> => ({ ok: false, reason: "cannot" });
