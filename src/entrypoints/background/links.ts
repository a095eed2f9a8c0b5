import { heedLink, refreshLinks, STALE_AFTER } from "../../app/refresh-links";
import { oneAtATime } from "./tasks";
import type { BackgroundDoors } from "./wiring";

/** The background's part of subscribed links: hears our pages, and fetches on each look what has grown old. */
export function startLinks({ links }: BackgroundDoors): () => Promise<void> {
  links.onMessage((message) => heedLink(links.ports, message));
  return oneAtATime(() => refreshLinks(links.ports, STALE_AFTER));
}
