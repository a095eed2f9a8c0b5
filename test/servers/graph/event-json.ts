import type { Item } from "./mailbox";
import { wallText } from "./zones";

type Json = Record<string, unknown>;

export interface Preferences {
  readonly zone: string;
  readonly immutableIds: boolean;
}

/** What can be asked for; when an event was made and last changed cannot. */
const FIELDS: Readonly<Record<string, (item: Item, preferences: Preferences) => unknown>> = {
  subject: (item) => item.subject,
  start: (item, { zone }) => timeOf(item, item.start, zone),
  end: (item, { zone }) => timeOf(item, item.end, zone),
  isAllDay: (item) => item.isAllDay,
  isCancelled: (item) => item.isCancelled,
  isOrganizer: (item) => item.isOrganizer,
  isOnlineMeeting: (item) => item.isOnline,
  showAs: (item) => item.showAs,
  sensitivity: (item) => item.sensitivity,
  categories: (item) => item.categories,
  type: (item) => item.kind,
  seriesMasterId: (item, preferences) => (item.master === null ? null : idShown(item.master, 1, preferences)),
  originalStart: (item) =>
    item.originalStart === null ? null : new Date(item.originalStart).toISOString().replace(".000Z", "Z"),
  originalStartTimeZone: (item) => item.zone,
  originalEndTimeZone: (item) => item.zone,
  iCalUId: (item) => item.iCalUId,
  changeKey: (item) => keyOf(item),
  transactionId: (item) => item.transactionId,
  location: (item) => ({ displayName: item.location, locationType: "default" }),
  responseStatus: (item) => ({ response: item.response, time: "0001-01-01T00:00:00Z" }),
  organizer: (item) => ({ emailAddress: addressed(item.organizer) }),
  attendees: (item) =>
    item.attendees.map((person) => ({
      type: person.type ?? "required",
      status: { response: "none", time: "0001-01-01T00:00:00Z" },
      emailAddress: addressed(person),
    })),
  body: (item) => ({ contentType: "text", content: item.body }),
  bodyPreview: (item) => item.body.slice(0, 255),
};

export const isField = (name: string): boolean => name === "id" || Object.hasOwn(FIELDS, name);

/** The event with the fields that were asked for; its id and etag always come along. */
export function eventJson(item: Item, fields: readonly string[], preferences: Preferences): Json {
  const names = fields.length === 0 ? Object.keys(FIELDS) : fields.filter((name) => name !== "id");
  return {
    "@odata.etag": etagOf(item),
    id: idShown(item.id, item.revision, preferences),
    ...Object.fromEntries(names.map((name) => [name, FIELDS[name]?.(item, preferences)])),
  };
}

export const etagOf = (item: Item): string => `W/"${keyOf(item)}"`;

const keyOf = (item: Item): string => Buffer.from(`${item.id}/${item.revision}`).toString("base64");

/** An id that is not asked to be immutable changes with the event, so that nobody leans on it unnoticed. */
const idShown = (id: string, revision: number, { immutableIds }: Preferences): string =>
  immutableIds ? id : `AAMkAG${revision}.${id}`;

const addressed = ({ address, name }: { address: string; name?: string }) => ({
  address,
  name: name ?? address,
});

/** An all-day event shows the same midnights in whatever zone it is asked for. */
const timeOf = (item: Item, at: number, zone: string) => ({
  dateTime: wallText(at, item.isAllDay ? "UTC" : zone),
  timeZone: zone,
});
