import * as v from "valibot";

const time = v.object({ dateTime: v.string(), timeZone: v.nullish(v.string(), "UTC") });
const address = v.nullish(v.object({ address: v.nullish(v.string()) }));
const flag = v.nullish(v.boolean(), false);
const text = v.nullish(v.string(), "");

/** An event as Graph tells it, cut down to what is asked for. Unknown words are taken for the usual case. */
const eventSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  "@odata.etag": v.string(),
  subject: text,
  start: time,
  end: time,
  isAllDay: flag,
  isCancelled: flag,
  isOrganizer: v.nullish(v.boolean()),
  isOnlineMeeting: flag,
  showAs: v.fallback(v.picklist(["free", "tentative", "busy", "oof", "workingElsewhere"]), "busy"),
  sensitivity: v.fallback(v.picklist(["normal", "personal", "private", "confidential"]), "normal"),
  categories: v.nullish(v.array(v.string()), []),
  type: v.fallback(
    v.picklist(["singleInstance", "occurrence", "exception", "seriesMaster"]),
    "singleInstance",
  ),
  originalStart: v.nullish(v.string()),
  originalStartTimeZone: v.nullish(v.string()),
  iCalUId: v.nullish(v.string()),
  location: v.nullish(v.object({ displayName: text })),
  responseStatus: v.nullish(v.object({ response: v.nullish(v.string()) })),
  organizer: v.nullish(v.object({ emailAddress: address })),
  singleValueExtendedProperties: v.nullish(v.array(v.object({ value: text })), []),
  attendees: v.nullish(v.array(v.object({ type: v.nullish(v.string()), emailAddress: address })), []),
});
export type GraphEvent = v.InferOutput<typeof eventSchema>;

const pageSchema = v.object({ value: v.array(v.unknown()), "@odata.nextLink": v.optional(v.string()) });
const calendarSchema = v.object({ name: text, canEdit: v.nullish(v.boolean(), true) });
const ownSchema = v.object({ id: v.string(), "@odata.etag": v.string() });
const categoriesSchema = v.object({
  "@odata.etag": v.string(),
  categories: v.nullish(v.array(v.string()), []),
});
const masterSchema = v.object({ value: v.array(v.object({ displayName: text })) });
const errorSchema = v.object({ error: v.object({ code: v.string() }) });

export interface Page {
  readonly events: readonly GraphEvent[];
  /** Events that could not be read, and what of them was broken. */
  readonly broken: readonly Broken[];
  readonly next: string | null;
}

interface Broken {
  readonly id: string;
  readonly title: string;
  readonly field: string;
}

/** null where the text is not what Graph writes. */
export function readPage(json: string): Page | null {
  const page = parsed(pageSchema, json);
  if (!page) return null;
  const events: GraphEvent[] = [];
  const broken: Broken[] = [];
  for (const value of page.value) {
    const event = v.safeParse(eventSchema, value);
    if (event.success) events.push(event.output);
    else broken.push(brokenOf(value, v.getDotPath(event.issues[0]) ?? ""));
  }
  return { events, broken, next: page["@odata.nextLink"] ?? null };
}

export const readEvent = (json: string): GraphEvent | null => parsed(eventSchema, json);
export const readCalendar = (json: string) => parsed(calendarSchema, json);
export const readCategories = (json: string) => parsed(categoriesSchema, json);
export const readWritten = (json: string) => parsed(ownSchema, json);

/** The event of ours that a search found. */
export function readOwn(json: string): v.InferOutput<typeof ownSchema> | "none" | null {
  const page = parsed(pageSchema, json);
  if (!page) return null;
  if (page.value.length === 0) return "none";
  const own = v.safeParse(ownSchema, page.value[0]);
  return own.success ? own.output : null;
}

export const readMasterCategories = (json: string): string[] | null =>
  parsed(masterSchema, json)?.value.map(({ displayName }) => displayName) ?? null;

/** Graph's own short name for what is wrong, without its message, which may name people. */
export const readErrorCode = (json: string): string => {
  const code = parsed(errorSchema, json)?.error.code ?? "";
  return /^[\w-]{1,60}$/u.test(code) ? code : "";
};

function parsed<S extends v.GenericSchema>(schema: S, json: string): v.InferOutput<S> | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

const brokenSchema = v.object({ id: v.fallback(v.string(), ""), subject: v.fallback(v.string(), "") });
function brokenOf(value: unknown, field: string): Broken {
  const { id, subject } = v.parse(v.fallback(brokenSchema, { id: "", subject: "" }), value);
  return { id, title: subject.slice(0, 120), field };
}
