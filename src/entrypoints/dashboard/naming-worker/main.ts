import { type AskNamer, nameEvents } from "./wiring";

/** Names a calendar's events away from the thread that paints. */
addEventListener("message", ({ data: { events, records, zone } }: MessageEvent<AskNamer>) => {
  postMessage(nameEvents(events, records, zone));
});
