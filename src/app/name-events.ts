import { DANISH_FRAMES } from "../domain/boundary/frames";
import { shapeOf } from "../domain/classify/event-shape";
import { makeNamer } from "../domain/classify/namer";
import type { NamedEvent } from "../domain/classify/naming";
import { foldProfile } from "../domain/profile/profile";
import type { EventNamer } from "./ports";

/** The namer with its lexicon. Import it dynamically, or in a worker, where start-up matters. */
export const lexiconNamer: EventNamer = {
  name(events, records, zone): NamedEvent[] {
    const { words } = foldProfile(records, DANISH_FRAMES);
    const name = makeNamer({ words });
    return events.map((event) => ({ event, naming: name(shapeOf(event, zone)) }));
  },
};
