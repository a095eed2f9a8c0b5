import type { CalendarEvent } from "../../domain/calendar/event";
import { type EventComponent, readEventComponent } from "./event-component";
import type { Noter } from "./findings";
import { type GroupNote, type GroupReading, type GroupStore, groupKey, piecesKey } from "./group-store";
import type { Limits } from "./limits";
import { addressOf } from "./people";
import { groupsInWindow, type PieceGroup } from "./piece-groups";
import type { Window } from "./place";
import type { ReadOptions } from "./read-options";
import { currentVersions } from "./repair/duplicate-uids";
import { occurrencesOf } from "./series";
import type { Cut } from "./text/cut-components";
import { ownCopy } from "./text/own-copy";
import { commonOf, type Mapping, toEvent } from "./to-event";
import { clockFinder } from "./zones/find-clock";
import { ianaClock } from "./zones/iana-clock";

const YEAR = 366 * 86_400_000;
/** Fewer events than this without attendees may simply be a person's own. */
const MANY = 10;

export interface GroupsRead {
  readonly events: readonly CalendarEvent[];
  readonly likelyOwners: readonly string[];
}

interface Room {
  readonly text: string;
  readonly window: Window;
  readonly mapping: Mapping;
  readonly limits: Limits;
}

/** Reads what touches the window, group by group; what one of them costs is taken from the budget of all. */
export function readGroups(
  text: string,
  cut: Cut,
  options: ReadOptions,
  limits: Limits,
  note: Noter,
  store: GroupStore,
): GroupsRead {
  const room = roomFor(text, cut, options, limits);
  store.begin(circumstancesOf(text, cut, options, limits));
  const groups = groupsInWindow(text, cut.events, options.window.start, options.window.end);
  const events: CalendarEvent[] = [];
  const owners = new Map<string, number>();
  let [components, attended, steps] = [0, 0, limits.steps];
  for (const [index, group] of groups.entries()) {
    if (events.length >= limits.occurrences || steps <= 0) {
      note(group[0] ?? null, { reason: "too-many-occurrences" });
      break;
    }
    const reading = store.read(groupKey(text, group), () => readGroup(group, steps, room));
    for (const event of reading.events) events.push(event);
    for (const { component, reason, detail } of reading.notes) {
      note(group[component] ?? null, { reason, ...(detail === undefined ? {} : { detail }) });
    }
    for (const address of reading.addresses) owners.set(address, (owners.get(address) ?? 0) + 1);
    components += reading.components;
    attended += reading.attended;
    steps -= reading.steps;
    if (index % 200 === 199) options.onProgress?.(0.5 + index / groups.length / 2);
  }
  store.end();
  if (components >= MANY && attended === 0) note(null, { reason: "no-attendees" });
  return { events: withOwnKeys(events.sort(byStartThenUid)), likelyOwners: mostOften(owners) };
}

function roomFor(text: string, cut: Cut, options: ReadOptions, limits: Limits): Room {
  const reader = ianaClock(options.zone);
  const { start, end } = options.window;
  return {
    text,
    limits,
    window: {
      from: start,
      to: end,
      reader,
      clockOf: clockFinder({ text, zones: cut.zones, reader, horizon: end + 2 * YEAR, most: limits.zones }),
      limits,
    },
    mapping: {
      calendarId: options.calendarId,
      me: new Set((options.me ?? []).map((address) => address.trim().toLowerCase())),
      methods: cut.calendars.map((head) => head.method),
    },
  };
}

/** Whatever decides, beside a component's own words, what is read from it. */
const circumstancesOf = (text: string, cut: Cut, options: ReadOptions, limits: Limits): string =>
  JSON.stringify([
    options.window,
    options.zone,
    options.calendarId,
    options.me ?? [],
    limits,
    cut.calendars.map((head) => head.method),
    piecesKey(text, cut.zones),
  ]);

function readGroup(
  pieces: PieceGroup,
  stepsLeft: number,
  { text, window, mapping, limits }: Room,
): GroupReading {
  const notes: GroupNote[] = [];
  const note: Noter = (piece, { reason, detail }) => {
    notes.push({ component: piece ? pieces.indexOf(piece) : -1, reason, detail });
  };
  const budget = { steps: stepsLeft };
  const components: EventComponent[] = [];
  try {
    for (const piece of pieces) {
      const component = readEventComponent(text, piece, limits, note);
      if (component) components.push(component);
    }
    const uid = components[0]?.uid || (pieces[0] ? `no-uid-${groupKey(text, [pieces[0]])}` : "");
    const common = new Map(components.map((each) => [each, commonOf(each, uid, mapping)] as const));
    const occurrences = occurrencesOf(currentVersions(components), { ...window, budget, note });
    const events = occurrences.flatMap((occurrence) => {
      const shared = common.get(occurrence.component);
      return shared ? toEvent(occurrence, shared, mapping) : [];
    });
    return {
      events,
      notes,
      addresses: components.flatMap(addressesOf),
      components: components.length,
      attended: components.filter((each) => each.details.some(({ name }) => name === "ATTENDEE")).length,
      steps: stepsLeft - budget.steps,
    };
  } catch (error) {
    // A reader that breaks is at fault itself, but must not take the rest of the calendar with it.
    note(pieces[0] ?? null, { reason: "component-unreadable", detail: String(error) });
    return { events: [], notes, addresses: [], components: 0, attended: 0, steps: stepsLeft - budget.steps };
  }
}

function addressesOf({ details }: EventComponent): string[] {
  return details
    .filter(({ name }) => name === "ATTENDEE" || name === "ORGANIZER")
    .map((property) => ownCopy(addressOf(property)))
    .filter((address) => address.includes("@"));
}

const mostOften = (owners: ReadonlyMap<string, number>): string[] =>
  [...owners]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 5)
    .map(([address]) => address);

const byStartThenUid = (a: CalendarEvent, b: CalendarEvent): number =>
  a.start - b.start || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0);

/** Two events of a file may share a uid and a slot although they are not one; the store keeps one row a key. */
function withOwnKeys(events: readonly CalendarEvent[]): CalendarEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const before = seen.get(event.key) ?? 0;
    seen.set(event.key, before + 1);
    return before === 0 ? event : { ...event, key: `${event.key}/${before + 1}` as CalendarEvent["key"] };
  });
}
