import type { AskWorker, ToldByWorker } from "../../platform/worker-reader";
import { readCalendar } from "../../sources/ics/read-calendar";

const tell = (told: ToldByWorker) => postMessage(told);

/** Reads one calendar away from the thread that paints, and says how far it has come. */
addEventListener("message", ({ data }: MessageEvent<AskWorker>) => {
  const { text, ...options } = data;
  const reading = readCalendar(text, {
    ...options,
    onProgress: (share) => tell({ kind: "progress", share }),
  });
  tell({ kind: "done", reading });
});
