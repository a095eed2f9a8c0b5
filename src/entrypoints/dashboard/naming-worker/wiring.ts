/** The worker is a surface of its own: it needs the lexicon and nothing of the page's. */
export { nameEvents } from "../../../app/name-events";
export type { AskNamer, ToldByNamer } from "../../../platform/worker-namer";
