import { type AskWorker, readCalendar, type ToldByWorker } from "./wiring";

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
