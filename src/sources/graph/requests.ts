import type { EventChange, EventDraft } from "../../app/calendar-source";
import type { GraphScope } from "../../app/graph-scope";
import type { RequestPurpose } from "../../app/request-log";
import type { Instant, Span } from "../../domain/time/instant";

/** One call of Microsoft Graph, as data; the client adds the token. */
export interface GraphRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the service root, or an address of a next page as Graph gave it. */
  readonly path: string;
  readonly body?: object;
  readonly ifMatch?: string;
  readonly purpose: RequestPurpose;
  readonly isRepeatable: boolean;
  /** The least consent that the call needs; named when it is missing. */
  readonly scope: GraphScope;
}

/** Nothing is asked for that the product does not need; bodies never. */
const FIELDS = [
  "subject",
  "start",
  "end",
  "isAllDay",
  "isCancelled",
  "isOrganizer",
  "isOnlineMeeting",
  "showAs",
  "sensitivity",
  "categories",
  "type",
  "originalStart",
  "originalStartTimeZone",
  "iCalUId",
  "location",
  "responseStatus",
  "organizer",
  "attendees",
].join(",");

const PAGE = 500;

const reading = (path: string, purpose: RequestPurpose): GraphRequest => ({
  method: "GET",
  path,
  purpose,
  isRepeatable: true,
  scope: "Calendars.ReadBasic",
});

export const iso = (at: Instant): string => new Date(at).toISOString();

export const query = (options: Readonly<Record<string, string>>): string =>
  Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

export const viewRequest = ({ start, end }: Span): GraphRequest =>
  reading(
    `/me/calendarView?${query({ startDateTime: iso(start), endDateTime: iso(end), $select: FIELDS, $top: String(PAGE) })}`,
    "read-events",
  );

/** Graph wants its own address followed as it is. */
export const nextPageRequest = (address: string): GraphRequest => reading(address, "read-events");

export const eventRequest = (id: string): GraphRequest =>
  reading(`/me/events/${encodeURIComponent(id)}?${query({ $select: FIELDS })}`, "find-event");

export const calendarRequest = (): GraphRequest => reading("/me/calendar", "list-calendars");

/** Our own events carry the id of their draft, under a name of our own. */
const MARK = "String {5e1b6f0a-7c1d-4c39-9d1e-2f6a7b0c8d41} Name PusterumBlock";

/** Finds what an earlier try has made, also when Graph has forgotten its transactionId. */
export const ownEventRequest = (draftId: string): GraphRequest => {
  const filter = `singleValueExtendedProperties/any(ep: ep/id eq '${MARK}' and ep/value eq '${draftId}')`;
  const path = `/me/events?${query({ $select: "id", $filter: filter, $top: "1" })}`;
  return { ...reading(path, "write-event"), scope: "Calendars.ReadWrite" };
};

/** Every event that carries our mark, with what the mark says. */
export const ownEventsRequest = (): GraphRequest => {
  const options = {
    $select: FIELDS,
    $filter: `singleValueExtendedProperties/any(ep: ep/id eq '${MARK}' and ep/value ne null)`,
    $expand: `singleValueExtendedProperties($filter=id eq '${MARK}')`,
    $top: String(PAGE),
  };
  return { ...reading(`/me/events?${query(options)}`, "write-event"), scope: "Calendars.ReadWrite" };
};

export const createRequest = (draft: EventDraft): GraphRequest => ({
  method: "POST",
  path: "/me/events",
  body: {
    ...eventBody(draft),
    isReminderOn: false,
    transactionId: draft.id,
    singleValueExtendedProperties: [{ id: MARK, value: draft.id }],
  },
  purpose: "write-event",
  isRepeatable: true,
  scope: "Calendars.ReadWrite",
});

export const changeRequest = (id: string, tag: string, change: EventChange): GraphRequest =>
  patch(id, tag, eventBody(change));

export const deleteRequest = (id: string, tag: string): GraphRequest => ({
  method: "DELETE",
  path: `/me/events/${encodeURIComponent(id)}`,
  ifMatch: tag,
  purpose: "write-event",
  isRepeatable: true,
  scope: "Calendars.ReadWrite",
});

export const eventCategoriesRequest = (id: string): GraphRequest => ({
  ...reading(`/me/events/${encodeURIComponent(id)}?${query({ $select: "categories" })}`, "write-categories"),
  scope: "Calendars.ReadWrite",
});

export const setCategoriesRequest = (
  id: string,
  tag: string,
  categories: readonly string[],
): GraphRequest => ({
  ...patch(id, tag, { categories }),
  purpose: "write-categories",
});

export const masterCategoriesRequest = (): GraphRequest => ({
  ...reading("/me/outlook/masterCategories", "write-categories"),
  scope: "MailboxSettings.Read",
});

export const newCategoryRequest = (displayName: string): GraphRequest => ({
  method: "POST",
  path: "/me/outlook/masterCategories",
  body: { displayName, color: "none" },
  purpose: "write-categories",
  isRepeatable: true,
  scope: "MailboxSettings.ReadWrite",
});

const patch = (id: string, tag: string, body: object): GraphRequest => ({
  method: "PATCH",
  path: `/me/events/${encodeURIComponent(id)}`,
  body,
  ifMatch: tag,
  purpose: "write-event",
  isRepeatable: false,
  scope: "Calendars.ReadWrite",
});

const utc = (at: Instant) => ({ dateTime: iso(at).slice(0, 19), timeZone: "UTC" });

const eventBody = (change: Partial<EventChange>): object => ({
  ...(change.title === undefined ? {} : { subject: change.title }),
  ...(change.text === undefined ? {} : { body: { contentType: "text", content: change.text } }),
  ...(change.start === undefined ? {} : { start: utc(change.start) }),
  ...(change.end === undefined ? {} : { end: utc(change.end) }),
  ...(change.location === undefined ? {} : { location: { displayName: change.location } }),
  ...(change.showAs === undefined ? {} : { showAs: change.showAs }),
  ...(change.sensitivity === undefined ? {} : { sensitivity: change.sensitivity }),
  ...(change.categories === undefined ? {} : { categories: change.categories }),
});
