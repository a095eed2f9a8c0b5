import type { RemoteId, Result } from "../../app/calendar-source";
import type { Span } from "../../domain/time/instant";
import type { Dav, DavEntry } from "./dav";
import { reportsOf, textOf } from "./props";

/** What a server says about the state of a whole calendar. */
export interface CollectionState {
  /** Another one whenever anything in the calendar changes; empty where the server has none. */
  readonly ctag: string;
  readonly syncToken: string;
  readonly canSync: boolean;
}

/** An event's object as the server holds it. `text` is null where only its state was asked for. */
export interface CalendarObject {
  readonly remote: RemoteId;
  readonly etag: string;
  readonly text: string | null;
}

export interface Listing {
  readonly objects: readonly CalendarObject[];
  readonly gone: readonly RemoteId[];
  /** What the server has and could not give just now. */
  readonly failed: readonly RemoteId[];
}

const AT_A_TIME = 50;

/** Objects are known by their path: the same account may be served from another host tomorrow. */
export const remoteOf = (address: string): RemoteId => new URL(address).pathname as RemoteId;

export async function readState(dav: Dav, calendar: string): Promise<Result<CollectionState>> {
  const props = ["cs:getctag", "d:sync-token", "d:supported-report-set"];
  const answer = await dav.propfind(calendar, props, "0", "read-events");
  if (!answer.ok) return answer;
  const own = answer.entries[0];
  if (!own || own.status >= 400) return { ok: false, reason: "not-found" };
  return {
    ok: true,
    ctag: textOf(own.props.getctag),
    syncToken: textOf(own.props.syncToken),
    canSync: reportsOf(own.props.supportedReportSet).includes("syncCollection"),
  };
}

const attributes = { "xmlns:d": "DAV:", "xmlns:c": "urn:ietf:params:xml:ns:caldav" };
const STATE = { "d:getetag": {} };
const CONTENT = { "d:getetag": {}, "c:calendar-data": {} };

/** The state, or the content, of every object with something in the span. */
export async function listObjects(
  dav: Dav,
  calendar: string,
  span: Span,
  wanted: "state" | "content",
): Promise<Result<Listing>> {
  const range = { start: basic(span.start), end: basic(span.end) };
  const body = {
    "c:calendar-query": {
      _attributes: attributes,
      "d:prop": wanted === "state" ? STATE : CONTENT,
      "c:filter": {
        "c:comp-filter": {
          _attributes: { name: "VCALENDAR" },
          "c:comp-filter": { _attributes: { name: "VEVENT" }, "c:time-range": { _attributes: range } },
        },
      },
    },
  };
  const answer = await dav.report(calendar, body, "read-events");
  return answer.ok ? { ok: true, ...listingOf(answer.entries, calendar, wanted) } : answer;
}

/** The content of every object with an event whose uid holds the text. */
export async function objectsByUid(dav: Dav, calendar: string, uid: string): Promise<Result<Listing>> {
  const body = {
    "c:calendar-query": {
      _attributes: attributes,
      "d:prop": CONTENT,
      "c:filter": {
        "c:comp-filter": {
          _attributes: { name: "VCALENDAR" },
          "c:comp-filter": {
            _attributes: { name: "VEVENT" },
            "c:prop-filter": { _attributes: { name: "UID" }, "c:text-match": uid },
          },
        },
      },
    },
  };
  const answer = await dav.report(calendar, body, "write-event");
  return answer.ok ? { ok: true, ...listingOf(answer.entries, calendar, "content") } : answer;
}

/** What has changed anywhere in the calendar since the token; null where the server no longer knows the token. */
export async function changesSince(
  dav: Dav,
  calendar: string,
  token: string,
): Promise<Result<{ readonly changes: Listing | null }>> {
  const body = {
    "d:sync-collection": {
      _attributes: attributes,
      "d:sync-token": token,
      "d:sync-level": 1,
      "d:prop": STATE,
    },
  };
  // How deep it goes its own level says; RFC 6578 has a server refuse any depth but 0 with it.
  const answer = await dav.report(calendar, body, "read-events", "0");
  if (!answer.ok)
    return answer.reason === "refused" || answer.reason === "not-found"
      ? { ok: true, changes: null }
      : answer;
  // A server that gave up half-way marks the calendar itself; listing everything is then the surer way.
  if (answer.entries.some(({ status }) => status === 507)) return { ok: true, changes: null };
  return { ok: true, changes: listingOf(answer.entries, calendar, "state") };
}

/** The content of these objects, those that are gone left out. */
export async function readObjects(
  dav: Dav,
  calendar: string,
  remotes: readonly RemoteId[],
  purpose:
    | "read-events"
    | "find-event"
    | "write-event"
    | "write-categories"
    | "share-profile" = "read-events",
): Promise<Result<Listing>> {
  const objects: CalendarObject[] = [];
  const gone: RemoteId[] = [];
  const failed: RemoteId[] = [];
  for (let at = 0; at < remotes.length; at += AT_A_TIME) {
    const hrefs = remotes.slice(at, at + AT_A_TIME);
    const body = {
      "c:calendar-multiget": { _attributes: attributes, "d:prop": CONTENT, "d:href": hrefs },
    };
    const answer = await dav.report(calendar, body, purpose);
    if (!answer.ok) return answer;
    const listing = listingOf(answer.entries, calendar, "content");
    objects.push(...listing.objects);
    gone.push(...listing.gone);
    failed.push(...listing.failed);
  }
  return { ok: true, objects, gone, failed };
}

function listingOf(entries: readonly DavEntry[], calendar: string, wanted: "state" | "content"): Listing {
  const own = remoteOf(calendar);
  const objects: CalendarObject[] = [];
  const gone: RemoteId[] = [];
  const failed: RemoteId[] = [];
  for (const { address, status, props } of entries) {
    const remote = remoteOf(address);
    if (remote === own) continue;
    if (status === 404 || status === 410) gone.push(remote);
    else {
      const text = textOf(props.calendarData) || null;
      if (status >= 300 || (text === null && wanted === "content")) failed.push(remote);
      else objects.push({ remote, etag: textOf(props.getetag), text });
    }
  }
  return { objects, gone, failed };
}

const basic = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/gu, "");
