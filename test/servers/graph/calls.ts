import { etagOf, eventJson, isField, type Preferences } from "./event-json";
import { mailDelta } from "./mail-delta";
import { mailList } from "./mail-list";
import type { Item, Mailbox, StoredFile } from "./mailbox";
import { type Call, Refusal, type Reply } from "./refusal";
import { instantOf, isKnownZone } from "./zones";

type Json = Record<string, unknown>;

interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Any of them is enough. */
  readonly scopes: readonly string[];
  readonly query: readonly string[];
  answer(call: Call, mailbox: Mailbox, id: string): Reply;
}

const READ = ["Calendars.ReadBasic", "Calendars.Read", "Calendars.ReadWrite"];
const PAGE = 10;
const LARGEST_PAGE = 1000;

const ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: /^\/me\/calendarView$/u,
    scopes: READ,
    query: ["startDateTime", "endDateTime", "$select", "$top", "$skip"],
    answer: (call, mailbox) => {
      const from = instantAsked(call, "startDateTime");
      const to = instantAsked(call, "endDateTime");
      return page(call, mailbox.view(from, to));
    },
  },
  {
    method: "GET",
    path: /^\/me\/events$/u,
    scopes: ["Calendars.Read", "Calendars.ReadWrite"],
    query: ["$select", "$top", "$skip", "$filter", "$expand"],
    answer: (call, mailbox) => page(call, marked(call, mailbox)),
  },
  {
    method: "POST",
    path: /^\/me\/events$/u,
    scopes: ["Calendars.ReadWrite"],
    query: [],
    answer: (call, mailbox) => {
      const sent = call.body as { transactionId?: string };
      const known = mailbox.items.get(mailbox.transactions.get(sent.transactionId ?? "") ?? "");
      const item = known ?? mailbox.create(itemOf(call.body as Json));
      if (sent.transactionId !== undefined) mailbox.transactions.set(sent.transactionId, item.id);
      return { status: 201, body: eventJson(item, [], preferencesOf(call)) };
    },
  },
  {
    method: "GET",
    path: /^\/me\/events\/([^/]+)$/u,
    scopes: READ,
    query: ["$select"],
    answer: (call, mailbox, id) => {
      const item = itemAt(mailbox, id);
      return { status: 200, body: eventJson(item, selectOf(call), preferencesOf(call)) };
    },
  },
  {
    method: "PATCH",
    path: /^\/me\/events\/([^/]+)$/u,
    scopes: ["Calendars.ReadWrite"],
    query: [],
    answer: (call, mailbox, id) => {
      const item = itemAt(mailbox, id);
      demandMatch(call, item);
      const changed = mailbox.change(item.id, changeOf(call.body as Json));
      return { status: 200, body: eventJson(changed, [], preferencesOf(call)) };
    },
  },
  {
    method: "DELETE",
    path: /^\/me\/events\/([^/]+)$/u,
    scopes: ["Calendars.ReadWrite"],
    query: [],
    answer: (call, mailbox, id) => {
      const item = itemAt(mailbox, id);
      demandMatch(call, item);
      mailbox.delete(item.id);
      return { status: 204 };
    },
  },
  {
    method: "GET",
    path: /^\/me\/calendar$/u,
    scopes: ["Calendars.ReadBasic", "Calendars.Read"],
    query: ["$select"],
    answer: () => ({
      status: 200,
      body: { id: "AAMkCalendar", name: "Kalender", canEdit: true, isDefaultCalendar: true },
    }),
  },
  {
    method: "GET",
    path: /^\/me\/mailFolders\/([^/]+)\/messages\/delta$/u,
    scopes: ["Mail.ReadBasic"],
    query: ["$select", "$top", "$filter", "$orderby", "$skiptoken", "$deltatoken"],
    answer: mailDelta,
  },
  {
    method: "GET",
    path: /^\/me\/mailFolders\/([^/]+)\/messages$/u,
    scopes: ["Mail.ReadBasic"],
    query: ["$select", "$top", "$skip", "$filter", "$orderby"],
    answer: mailList,
  },
  {
    method: "GET",
    path: /^\/me\/outlook\/masterCategories$/u,
    scopes: ["MailboxSettings.Read", "MailboxSettings.ReadWrite"],
    query: ["$top"],
    answer: (_, mailbox) => ({ status: 200, body: { value: [...mailbox.categories.values()] } }),
  },
  {
    method: "POST",
    path: /^\/me\/outlook\/masterCategories$/u,
    scopes: ["MailboxSettings.ReadWrite"],
    query: [],
    answer: (call, mailbox) => {
      const { displayName, color } = call.body as { displayName: string; color?: string };
      if (mailbox.categories.has(displayName)) throw refuse(409, "ErrorCategoryAlreadyExists", displayName);
      const category = { id: `c${mailbox.categories.size}`, displayName, color: color ?? "none" };
      mailbox.categories.set(displayName, category);
      return { status: 201, body: category };
    },
  },
  {
    method: "GET",
    path: /^\/me\/drive\/special\/approot:\/([^/:]+)$/u,
    scopes: ["Files.ReadWrite.AppFolder"],
    query: ["$select"],
    answer: (call, mailbox, name) => {
      const file = mailbox.files.get(name);
      if (!file) throw refuse(404, "itemNotFound", "The resource could not be found.");
      return { status: 200, body: itemOfFile(call, name, file) };
    },
  },
  {
    method: "PUT",
    path: /^\/me\/drive\/special\/approot:\/([^/:]+):\/content$/u,
    scopes: ["Files.ReadWrite.AppFolder"],
    query: [],
    answer: (call, mailbox, name) => {
      const held = mailbox.files.get(name);
      const wanted = call.headers["if-match"];
      if (wanted !== undefined && wanted !== held?.tag)
        throw refuse(412, "preconditionFailed", "ETag does not match current item's value");
      const file = { text: JSON.stringify(call.body), tag: `"{${name}},${++mailbox.writings}"` };
      mailbox.files.set(name, file);
      return { status: held ? 200 : 201, body: itemOfFile(call, name, file) };
    },
  },
];

function itemOfFile({ origin, query }: Call, name: string, { text, tag }: StoredFile): Json {
  const whole: Json = {
    id: `01${name}`,
    name,
    eTag: tag,
    size: Buffer.byteLength(text),
    "@microsoft.graph.downloadUrl": `${origin}/download/${name}?tempauth=${encodeURIComponent(tag)}`,
  };
  const asked = query.get("$select")?.split(",");
  return asked ? Object.fromEntries(asked.map((field) => [field, whole[field]])) : whole;
}

const refuse = (status: number, code: string, message: string) => new Refusal(status, code, message);

/** Answers a call as the documentation says, or refuses it; what the documentation does not name is a 400. */
export function answerCall(call: Call, mailbox: Mailbox, scopes: ReadonlySet<string>): Reply {
  const route = ROUTES.find(({ method, path }) => method === call.method && path.test(call.path));
  if (!route) throw refuse(400, "BadRequest", `nothing is described at ${call.method} ${call.path}`);
  if (!route.scopes.some((scope) => scopes.has(scope)))
    throw refuse(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
  for (const name of call.query.keys())
    if (!route.query.includes(name)) throw refuse(400, "BadRequest", `unknown query option ${name}`);
  const takesBody = call.method === "POST" || call.method === "PATCH" || call.method === "PUT";
  if (takesBody !== (call.body !== undefined))
    throw refuse(400, "BadRequest", "body missing or not expected");
  return route.answer(call, mailbox, decodeURIComponent(route.path.exec(call.path)?.[1] ?? ""));
}

function preferencesOf({ headers }: Call): Preferences {
  const preferences = { zone: "UTC", immutableIds: false };
  for (const part of (headers.prefer ?? "").split(",").map((each) => each.trim())) {
    const zone = /^outlook\.timezone="([^"]*)"$/u.exec(part)?.[1];
    if (zone !== undefined) {
      if (!isKnownZone(zone)) throw refuse(400, "TimeZoneNotSupportedException", zone);
      preferences.zone = zone;
    } else if (part === 'IdType="ImmutableId"') preferences.immutableIds = true;
    else if (part !== "") throw refuse(400, "BadRequest", `unknown preference ${part}`);
  }
  return preferences;
}

function selectOf({ query }: Call): string[] {
  const names = query.get("$select")?.split(",") ?? [];
  const unknown = names.find((name) => !isField(name));
  if (unknown !== undefined)
    throw refuse(400, "RequestBroker--ParseUri", `Could not find a property named '${unknown}'`);
  return names;
}

function page(call: Call, items: readonly Item[]): Reply {
  const [top, skip] = [numberAsked(call, "$top", PAGE), numberAsked(call, "$skip", 0)];
  if (top > LARGEST_PAGE) throw refuse(400, "ErrorInvalidParameter", "$top is at most 1000");
  const [fields, preferences] = [selectOf(call), preferencesOf(call)];
  const expanded = expandedMark(call);
  const value = items.slice(skip, skip + top).map((item) => ({
    ...eventJson(item, fields, preferences),
    ...(expanded === null ? {} : markJson(item, expanded)),
  }));
  const next = new URL(`${call.origin}/v1.0${call.path}`);
  for (const [name, held] of call.query) next.searchParams.set(name, held);
  next.searchParams.set("$skip", String(skip + top));
  const hasMore = items.length > skip + top;
  return { status: 200, body: { value, ...(hasMore ? { "@odata.nextLink": next.href } : {}) } };
}

function numberAsked({ query }: Call, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (!/^\d+$/u.test(text)) throw refuse(400, "BadRequest", `${name} is no number`);
  return Number(text);
}

function instantAsked({ query }: Call, name: string): number {
  const at = Date.parse(query.get(name) ?? "");
  if (Number.isNaN(at)) throw refuse(400, "ErrorInvalidParameter", `${name} is no time`);
  return at;
}

/** The only expansion that is understood: one mark of ours. */
function expandedMark({ query }: Call): string | null {
  const expand = query.get("$expand");
  if (expand === null) return null;
  const [, id] = /^singleValueExtendedProperties\(\$filter=id eq '([^']+)'\)$/u.exec(expand) ?? [];
  if (id === undefined) throw refuse(400, "RequestBroker--ParseUri", expand);
  return id;
}

/** Without the mark the property is left out altogether, as Graph does. */
const markJson = ({ marks }: Item, id: string): Json =>
  marks[id] === undefined ? {} : { singleValueExtendedProperties: [{ id, value: marks[id] }] };

/** The only filters that are understood: events that carry a mark of ours. */
function marked({ query }: Call, mailbox: Mailbox): Item[] {
  const filter = query.get("$filter");
  const events = [...mailbox.items.values()].filter(
    ({ kind }) => kind !== "occurrence" && kind !== "exception",
  );
  if (filter === null) return events;
  const asked =
    /^singleValueExtendedProperties\/any\(ep:\s*ep\/id eq '([^']+)' and ep\/value (?:eq '([^']+)'|ne null)\)$/u.exec(
      filter,
    );
  if (!asked) throw refuse(400, "ErrorInvalidUrlQueryFilter", filter);
  const [, id = "", value] = asked;
  return events.filter(({ marks }) => (value === undefined ? id in marks : marks[id] === value));
}

function itemAt(mailbox: Mailbox, id: string): Item {
  const item = mailbox.items.get(id.replace(/^AAMkAG\d+\./u, ""));
  if (!item) throw refuse(404, "ErrorItemNotFound", "The specified object was not found in the store.");
  return item;
}

function demandMatch({ headers }: Call, item: Item): void {
  const wanted = headers["if-match"];
  if (wanted !== undefined && wanted !== etagOf(item))
    throw refuse(412, "ErrorIrresolvableConflict", "The change key does not match the current one.");
}

interface SentEvent {
  readonly subject?: string;
  readonly start?: { readonly dateTime: string; readonly timeZone: string };
  readonly end?: { readonly dateTime: string; readonly timeZone: string };
  readonly showAs?: string;
  readonly sensitivity?: string;
  readonly categories?: readonly string[];
  readonly location?: { readonly displayName: string };
  readonly body?: { readonly contentType: string; readonly content: string };
  readonly transactionId?: string;
  readonly isReminderOn?: boolean;
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
}

const CHANGEABLE = [
  "subject",
  "start",
  "end",
  "location",
  "showAs",
  "sensitivity",
  "categories",
  "body",
  "isReminderOn",
];
const SETTABLE = [...CHANGEABLE, "transactionId", "singleValueExtendedProperties"];

function demandKnown(sent: Json, known: readonly string[]): SentEvent {
  for (const name of Object.keys(sent))
    if (!known.includes(name)) throw refuse(400, "RequestBodyRead", `the property '${name}' cannot be set`);
  return sent as SentEvent;
}

function changeOf(body: Json): Partial<Item> {
  const sent = demandKnown(body, CHANGEABLE);
  return {
    ...(sent.subject === undefined ? {} : { subject: sent.subject }),
    ...(sent.start ? { start: timeSent(sent.start), zone: sent.start.timeZone } : {}),
    ...(sent.end ? { end: timeSent(sent.end) } : {}),
    ...(sent.showAs === undefined ? {} : { showAs: sent.showAs }),
    ...(sent.sensitivity === undefined ? {} : { sensitivity: sent.sensitivity }),
    ...(sent.categories ? { categories: sent.categories } : {}),
    ...(sent.location ? { location: sent.location.displayName } : {}),
    ...(sent.body ? { body: sent.body.content } : {}),
  };
}

function itemOf(body: Json): Parameters<Mailbox["create"]>[0] {
  const sent = demandKnown(body, SETTABLE);
  if (!sent.start || !sent.end)
    throw refuse(400, "ErrorPropertyValidationFailure", "start and end are required");
  return {
    subject: "",
    zone: sent.start.timeZone,
    isAllDay: false,
    showAs: "busy",
    sensitivity: "normal",
    categories: [],
    attendees: [],
    organizer: { address: "leder@kommune.example" },
    isOrganizer: true,
    response: "organizer",
    location: "",
    isOnline: false,
    isCancelled: false,
    body: "",
    ...changeOf(Object.fromEntries(Object.entries(body).filter(([name]) => CHANGEABLE.includes(name)))),
    start: timeSent(sent.start),
    end: timeSent(sent.end),
    transactionId: sent.transactionId ?? null,
    marks: Object.fromEntries((sent.singleValueExtendedProperties ?? []).map(({ id, value }) => [id, value])),
  };
}

function timeSent({ dateTime, timeZone }: { dateTime: string; timeZone: string }): number {
  if (!isKnownZone(timeZone)) throw refuse(400, "TimeZoneNotSupportedException", timeZone);
  return instantOf(dateTime, timeZone);
}
