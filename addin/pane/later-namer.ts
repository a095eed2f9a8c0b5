import type { EventNamer } from "../../src/app/ports";

/** The lexicon is fetched when something is to be named. */
export const lexiconNamerLater = async (): Promise<EventNamer> =>
  (await import("../../src/app/name-events")).lexiconNamer;
