import type { CalendarEvent } from "../../domain/calendar/event";
import { type EventComponent, readEventComponent } from "./event-component";
import type { Noter } from "./findings";
import type { Limits } from "./limits";
import { addressOf } from "./people";
import { groupsInWindow, type PieceGroup } from "./piece-groups";
import type { ReadOptions } from "./read-calendar";
import { currentVersions } from "./repair/duplicate-uids";
import { type Occurrence, occurrencesOf, type Reading } from "./series";
import type { Cut } from "./text/cut-components";
import { commonOf, type Mapping, toEvent } from "./to-event";
import { clockFinder } from "./zones/find-clock";
import { ianaClock } from "./zones/iana-clock";

const YEAR = 366 * 86_400_000;

export interface GroupsRead {
  readonly events: readonly CalendarEvent[];
  readonly likelyOwners: readonly string[];
}

export function readGroups(
  text: string,
  cut: Cut,
  options: ReadOptions,
  limits: Limits,
  note: Noter,
): GroupsRead {
  const { window } = options;
  const reader = ianaClock(options.zone);
  const horizon = window.end + 2 * YEAR;
  const reading: Reading = {
    from: window.start,
    to: window.end,
    reader,
    clockOf: clockFinder({ text, zones: cut.zones, reader, horizon, note }),
    limits,
    budget: { steps: limits.steps },
    note,
  };
  const mapping: Mapping = {
    calendarId: options.calendarId,
    me: new Set((options.me ?? []).map((address) => address.trim().toLowerCase())),
    reader,
    methods: cut.calendars.map((head) => head.method),
  };
  const groups = groupsInWindow(text, cut.events, window.start, window.end);
  const events: CalendarEvent[] = [];
  const owners = new Map<string, number>();
  for (const [index, group] of groups.entries()) {
    if (events.length >= limits.occurrences) {
      note(null, { reason: "too-many-occurrences" });
      break;
    }
    for (const event of readGroup(text, group, reading, mapping, owners)) events.push(event);
    if (index % 200 === 199) options.onProgress?.(0.5 + index / groups.length / 2);
  }
  events.sort((a, b) => a.start - b.start || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0));
  return { events: withOwnKeys(events), likelyOwners: mostOften(owners) };
}

function readGroup(
  text: string,
  pieces: PieceGroup,
  reading: Reading,
  mapping: Mapping,
  owners: Map<string, number>,
): CalendarEvent[] {
  const components: EventComponent[] = [];
  for (const piece of pieces) {
    const component = readEventComponent(text, piece, reading.limits, reading.note);
    if (component) components.push(component);
  }
  const common = new Map<EventComponent, ReturnType<typeof commonOf>>();
  return occurrencesOf(currentVersions(components), reading).map((occurrence: Occurrence) => {
    const { component } = occurrence;
    let shared = common.get(component);
    if (!shared) {
      shared = commonOf(component, component.uid || madeUp(text, component), mapping);
      common.set(component, shared);
      countAddresses(component, owners);
    }
    return toEvent(occurrence, shared, mapping);
  });
}

/** An event without a uid gets one from its own words, so that it is known again at the next reading. */
function madeUp(text: string, { piece }: EventComponent): string {
  let hash = 0x811c9dc5;
  for (let at = piece.begin; at < piece.end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `no-uid-${(hash >>> 0).toString(16)}-${piece.end - piece.begin}`;
}

function countAddresses(component: EventComponent, owners: Map<string, number>): void {
  for (const property of component.details) {
    if (property.name !== "ATTENDEE" && property.name !== "ORGANIZER") continue;
    const address = addressOf(property);
    if (address.includes("@")) owners.set(address, (owners.get(address) ?? 0) + 1);
  }
}

const mostOften = (owners: ReadonlyMap<string, number>): string[] =>
  [...owners]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 5)
    .map(([address]) => address);

/** Files may hold the same event twice; the store keeps one row a key. */
function withOwnKeys(events: readonly CalendarEvent[]): CalendarEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const before = seen.get(event.key) ?? 0;
    seen.set(event.key, before + 1);
    return before === 0 ? event : { ...event, key: `${event.key}/${before + 1}` as CalendarEvent["key"] };
  });
}
