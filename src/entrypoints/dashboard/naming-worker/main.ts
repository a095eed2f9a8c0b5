import { type AskNamer, nameEvents, type ToldByNamer } from "./wiring";

/** Names a calendar's events away from the thread that paints. */
addEventListener("message", ({ data: { ask, events, records, zone } }: MessageEvent<AskNamer>) => {
  postMessage({ ask, named: nameEvents(events, records, zone) } satisfies ToldByNamer);
});
