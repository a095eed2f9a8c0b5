import { bookingsIn } from "../domain/blocks/bookings-in";
import { nameOwn } from "../domain/blocks/name-own";
import { DANISH_FRAMES } from "../domain/boundary/frames";
import type { CalendarEvent } from "../domain/calendar/event";
import { makeNamer } from "../domain/classify/namer";
import type { NamedEvent } from "../domain/classify/naming";
import { isRole } from "../domain/classify/roles";
import { shapeOf } from "../domain/classify/shape-of";
import { wordFor } from "../domain/classify/word-keys";
import { foldProfile } from "../domain/profile/profile";
import type { ProfileRecord } from "../domain/profile/records";
import type { ZoneId } from "../domain/time/zones";
import { knownPeople } from "./circle-lists";
import type { EventNamer } from "./ports";

export function nameEvents(
  events: readonly CalendarEvent[],
  records: readonly ProfileRecord[],
  zone: ZoneId,
): NamedEvent[] {
  const profile = foldProfile(records, DANISH_FRAMES);
  const role = profile.settings.get("role");
  const name = makeNamer({
    words: profile.words,
    people: knownPeople(profile),
    role: isRole(role) ? role : null,
  });
  const own = nameOwn(bookingsIn(records));
  return events.map((event) => {
    // The leader's own word goes before ours.
    const ours = wordFor(event, profile.words) === null ? own(event) : null;
    return { event, naming: ours ?? name(shapeOf(event, zone)) };
  });
}

/** The namer with its lexicon. Import it dynamically, or in a worker, where start-up matters. */
export const lexiconNamer: EventNamer = {
  name: async (events, records, zone) => nameEvents(events, records, zone),
};
