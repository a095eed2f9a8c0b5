import type {
  CalendarSource,
  CategoryChange,
  CategoryTarget,
  EventDraft,
  Found,
  OwnEvents,
  ReadWish,
  RemoteCalendarId,
  RemoteId,
  Result,
  SourcedEvent,
  SourceFailureReason,
  Target,
  WindowRead,
  Written,
} from "../../app/calendar-source";
import type { Finding } from "../../domain/calendar/finding";
import {
  type GraphEvent,
  readCalendar,
  readCategories,
  readEvent,
  readMasterCategories,
  readOwn,
  readPage,
  readWritten,
} from "./answers";
import type { GraphClient } from "./client";
import type { Whom } from "./people";
import * as requests from "./requests";
import { toEvent } from "./to-event";

/** What is wrong with one event stops no other. */
const OF_ONE_EVENT: ReadonlySet<SourceFailureReason> = new Set(["refused", "malformed", "changed-elsewhere"]);
const DEFAULT_CALENDAR = "default" as RemoteCalendarId;
const MALFORMED = { ok: false, reason: "malformed" } as const;
/** More pages than any window has: a server that goes on for ever is left. */
const MOST_PAGES = 200;

/** The leader's own calendar in Microsoft 365. */
export function graphSource({ ask }: GraphClient, whom: Whom): CalendarSource {
  const mapped = (event: GraphEvent, wish: ReadWish) => toEvent(event, { ...whom, ...wish });

  async function read(wish: ReadWish): Promise<Result<WindowRead>> {
    const events: SourcedEvent[] = [];
    const findings: Finding[] = [];
    const unread = new Set<RemoteId>();
    let request: requests.GraphRequest | null = requests.viewRequest(wish.span);
    for (let count = 0; request; count++) {
      if (count === MOST_PAGES) return MALFORMED;
      const answer: Result<{ readonly text: string }> = await ask(request);
      if (!answer.ok) return answer;
      const page = readPage(answer.text);
      if (!page) return MALFORMED;
      for (const { id, title, field } of page.broken) {
        findings.push(unreadable(title, field));
        unread.add(id as RemoteId);
      }
      for (const event of page.events) {
        const { sourced, finding } = mapped(event, wish);
        if (sourced) events.push(sourced);
        else unread.add(event.id as RemoteId);
        if (finding) findings.push(finding);
      }
      request = page.next === null ? null : requests.nextPageRequest(page.next);
    }
    return { ok: true, mark: null, events: onceEach(events), unchanged: unread, findings };
  }

  async function find(wish: ReadWish, remotes: readonly RemoteId[]): Promise<Result<Found>> {
    const found = new Map<RemoteId, readonly SourcedEvent[]>();
    const untold = new Set<RemoteId>();
    const findings: Finding[] = [];
    const answers = await Promise.all(remotes.map((remote) => ask(requests.eventRequest(remote))));
    for (const [index, answer] of answers.entries()) {
      const remote = remotes[index] as RemoteId;
      if (!answer.ok && answer.reason === "not-found") continue;
      if (!answer.ok && !OF_ONE_EVENT.has(answer.reason)) return answer;
      const event = answer.ok ? readEvent(answer.text) : null;
      const told = event === null ? null : mapped(event, wish);
      if (told?.sourced) found.set(remote, [told.sourced]);
      else {
        untold.add(remote);
        findings.push(told?.finding ?? unreadable("", answer.ok ? "" : (answer.detail ?? "")));
      }
    }
    return { ok: true, found, untold, findings };
  }

  async function own(wish: ReadWish, mark: string): Promise<Result<OwnEvents>> {
    const found = new Map<string, SourcedEvent>();
    let request: requests.GraphRequest | null = requests.ownEventsRequest();
    for (let count = 0; request; count++) {
      if (count === MOST_PAGES) return MALFORMED;
      const answer: Result<{ readonly text: string }> = await ask(request);
      if (!answer.ok) return answer;
      const page = readPage(answer.text);
      if (!page) return MALFORMED;
      for (const event of page.events) {
        const id = event.singleValueExtendedProperties[0]?.value ?? "";
        const { sourced } = mapped(event, wish);
        if (sourced && id.endsWith(mark)) found.set(id, sourced);
      }
      request = page.next === null ? null : requests.nextPageRequest(page.next);
    }
    return { ok: true, own: found };
  }

  async function write(request: requests.GraphRequest): Promise<Result<Written>> {
    const answer = await ask(request);
    if (!answer.ok) return answer;
    return writtenOf(readWritten(answer.text));
  }

  async function create(_: RemoteCalendarId, draft: EventDraft): Promise<Result<Written>> {
    const search = await ask(requests.ownEventRequest(draft.id));
    if (!search.ok) return search;
    const own = readOwn(search.text);
    return own === "none" ? write(requests.createRequest(draft)) : writtenOf(own);
  }

  async function categorise(
    { remote, tag }: CategoryTarget,
    { add, drop }: CategoryChange,
  ): Promise<Result<Written>> {
    const answer = await ask(requests.eventCategoriesRequest(remote));
    if (!answer.ok) return answer;
    const event = readCategories(answer.text);
    if (!event) return MALFORMED;
    const held = event["@odata.etag"];
    if (tag !== null && held !== tag) return { ok: false, reason: "changed-elsewhere" };
    const others = event.categories.filter((name) => !drop.includes(name));
    const wanted = [...others, ...add.filter((name) => !others.includes(name))];
    return isSame(wanted, event.categories)
      ? { ok: true, remote, tag: held }
      : write(requests.setCategoriesRequest(remote, held, wanted));
  }

  return {
    can: {
      choosesCalendars: false,
      tracksChanges: false,
      answersById: true,
      create: true,
      change: true,
      remove: true,
      categories: true,
      circles: true,
    },
    calendars: async () => {
      const answer = await ask(requests.calendarRequest());
      if (!answer.ok) return answer;
      const calendar = readCalendar(answer.text);
      if (!calendar) return MALFORMED;
      const { name, canEdit } = calendar;
      return { ok: true, calendars: [{ id: DEFAULT_CALENDAR, name, isReadOnly: !canEdit, isDefault: true }] };
    },
    read,
    find,
    own,
    create,
    change: ({ remote, tag }, change) => write(requests.changeRequest(remote, tag, change)),
    remove: async ({ remote, tag }) => {
      const answer = await ask(requests.deleteRequest(remote, tag));
      return answer.ok || answer.reason === "not-found" ? { ok: true } : answer;
    },
    categorise,
    prepareCategories: async (names) => {
      const answer = await ask(requests.masterCategoriesRequest());
      if (!answer.ok) return answer;
      const held = readMasterCategories(answer.text);
      if (!held) return MALFORMED;
      for (const name of names.filter((each) => !held.includes(each))) {
        const made = await ask(requests.newCategoryRequest(name));
        // Somebody made it meanwhile, which is as good.
        if (!made.ok && made.reason !== "changed-elsewhere") return made;
      }
      return { ok: true };
    },
  };
}

const writtenOf = (own: ReturnType<typeof readWritten>): Result<Written> =>
  own ? { ok: true, remote: own.id as RemoteId, tag: own["@odata.etag"] } : MALFORMED;

const unreadable = (title: string, field: string): Finding => ({
  reason: "component-unreadable",
  ...(title === "" ? {} : { title }),
  detail: field,
});

/** An event may appear on two pages when the calendar changes in between; the later word holds. */
const onceEach = (events: readonly SourcedEvent[]): SourcedEvent[] => [
  ...new Map(events.map((each) => [each.event.key, each])).values(),
];

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index]);
