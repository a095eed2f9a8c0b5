import type {
  CalendarSource,
  CategoryChange,
  CategoryTarget,
  EventChange,
  EventDraft,
  Found,
  OwnEvents,
  ReadWish,
  RemoteCalendarId,
  RemoteId,
  Result,
  SourcedEvent,
  Target,
  Written,
} from "../../app/calendar-source";
import type { RequestPurpose } from "../../app/request-log";
import { HOUR, type Instant, instant } from "../../domain/time/instant";
import { writeCalendar } from "../ics/write-calendar";
import { objectsByUid, readObjects, remoteOf } from "./collection";
import type { Dav } from "./dav";
import { listCalendars } from "./discover";
import { categorised, changed } from "./edit-object";
import { readObject, readWindow, unread } from "./read-window";

export interface CalDavAccount {
  readonly home: string;
  /** The leader's own addresses. */
  readonly me: readonly string[];
}

/** How far around the window an event is looked for that has left it. */
const FAR = 366 * 24 * HOUR;

/** The calendars of one CalDAV account. */
export function caldavSource(dav: Dav, { home, me }: CalDavAccount, now: () => Instant): CalendarSource {
  const addressOf = (calendar: RemoteCalendarId, remote: RemoteId) => new URL(remote, calendar).href;

  async function find(wish: ReadWish, remotes: readonly RemoteId[]): Promise<Result<Found>> {
    const content = await readObjects(dav, wish.calendar, [...new Set(remotes)], "find-event");
    if (!content.ok) return content;
    const { start, end } = wish.span;
    const span = { start: instant(start - FAR), end: instant(end + FAR) };
    const found = new Map<RemoteId, readonly SourcedEvent[]>();
    const untold = new Set(content.failed);
    const findings = content.failed.map(unread);
    for (const object of content.objects) {
      const read = readObject(object, span, me, wish);
      found.set(object.remote, read.events);
      if (!read.isWhole) untold.add(object.remote);
      findings.push(...read.findings);
    }
    return { ok: true, found, untold, findings };
  }

  async function own(wish: ReadWish, mark: string): Promise<Result<OwnEvents>> {
    const listed = await objectsByUid(dav, wish.calendar, mark);
    if (!listed.ok) return listed;
    // One that the server cannot give just now must not be taken for one that is gone.
    if (listed.failed.length > 0) return { ok: false, reason: "malformed" };
    const found = new Map<string, SourcedEvent>();
    for (const object of listed.objects)
      for (const sourced of readObject(object, wish.span, me, wish).events)
        if (sourced.event.uid.endsWith(mark)) found.set(sourced.event.uid, sourced);
    return { ok: true, own: found };
  }

  async function contentOf(
    { calendar, remote, tag }: CategoryTarget,
    purpose: "write-event" | "write-categories",
  ): Promise<Result<{ readonly text: string; readonly etag: string }>> {
    const content = await readObjects(dav, calendar, [remote], purpose);
    if (!content.ok) return content;
    if (content.failed.length > 0) return { ok: false, reason: "malformed" };
    const [object] = content.objects;
    if (!object?.text) return { ok: false, reason: "not-found" };
    const { text, etag } = object;
    return tag === null || etag === tag
      ? { ok: true, text, etag }
      : { ok: false, reason: "changed-elsewhere" };
  }

  /** Some servers change what they are given and then tell no etag: it is asked for. */
  async function written(
    calendar: RemoteCalendarId,
    remote: RemoteId,
    etag: string | null,
    purpose: RequestPurpose = "write-event",
  ): Promise<Result<Written>> {
    if (etag !== null) return { ok: true, remote, tag: etag };
    const state = await dav.propfind(addressOf(calendar, remote), ["d:getetag"], "0", purpose);
    if (!state.ok) return state;
    const tag = state.entries[0]?.props.getetag;
    return typeof tag === "string" ? { ok: true, remote, tag } : { ok: false, reason: "malformed" };
  }

  async function create(calendar: RemoteCalendarId, draft: EventDraft): Promise<Result<Written>> {
    const { id: uid, text: description, ...event } = draft;
    const address = new URL(`${encodeURIComponent(uid)}.ics`, calendar).href;
    const text = writeCalendar({
      name: draft.title,
      writtenAt: now(),
      events: [{ ...event, uid, description }],
    });
    const stored = await dav.create(address, text, "write-event");
    // It is there: an earlier try made it, whose answer was lost.
    if (!stored.ok && stored.reason === "changed-elsewhere")
      return written(calendar, remoteOf(address), null);
    return stored.ok ? written(calendar, remoteOf(address), stored.etag) : stored;
  }

  async function store(target: Target, text: string, purpose: RequestPurpose): Promise<Result<Written>> {
    const { calendar, remote, tag } = target;
    const stored = await dav.update(addressOf(calendar, remote), text, tag, purpose);
    return stored.ok ? written(calendar, remote, stored.etag, purpose) : stored;
  }

  async function change(target: Target, wanted: EventChange): Promise<Result<Written>> {
    const content = await contentOf(target, "write-event");
    if (!content.ok) return content;
    const text = changed(content.text, wanted, now());
    return text === null ? { ok: false, reason: "cannot" } : store(target, text, "write-event");
  }

  async function categorise(target: CategoryTarget, wanted: CategoryChange): Promise<Result<Written>> {
    const content = await contentOf(target, "write-categories");
    if (!content.ok) return content;
    const text = categorised(content.text, wanted);
    const isSame = text === categorised(content.text, { add: [], drop: [] });
    return isSame
      ? { ok: true, remote: target.remote, tag: content.etag }
      : store({ ...target, tag: content.etag }, text, "write-categories");
  }

  return {
    can: {
      choosesCalendars: true,
      tracksChanges: true,
      answersById: true,
      create: true,
      change: true,
      remove: true,
      categories: true,
      circles: false,
    },
    calendars: () => listCalendars(dav, home),
    read: (wish) => readWindow(dav, me, wish),
    find,
    own,
    create,
    change,
    remove: async ({ calendar, remote, tag }) => {
      const removed = await dav.remove(addressOf(calendar, remote), tag);
      return removed.ok || removed.reason === "not-found" ? { ok: true } : removed;
    },
    // Categories are words in the event; no server keeps a list of them.
    prepareCategories: async () => ({ ok: true }),
    categorise,
  };
}
