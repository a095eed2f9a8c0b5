import type { CalendarReader, Reading, ReadRequest } from "../app/ports";

/** What the page asks of the reading worker: one request a worker, so that cancelling is ending it. */
export type AskWorker = ReadRequest;

/** What the reading worker tells the page. */
export type ToldByWorker =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly reading: Reading };

/** Reads in a worker of its own, which ends with the reading, done or not. */
export function workerReader(start: () => Worker): CalendarReader {
  return {
    read: (request, onProgress, signal) =>
      new Promise<Reading>((resolve) => {
        if (signal.aborted) {
          resolve({ ok: false, reason: "cancelled" });
          return;
        }
        const worker = start();
        const finish = (reading: Reading) => {
          worker.terminate();
          signal.removeEventListener("abort", cancel);
          resolve(reading);
        };
        const cancel = () => finish({ ok: false, reason: "cancelled" });
        signal.addEventListener("abort", cancel);
        worker.onerror = () => finish({ ok: false, reason: "reader-failed" });
        worker.onmessageerror = () => finish({ ok: false, reason: "reader-failed" });
        worker.onmessage = ({ data }: MessageEvent<ToldByWorker>) => {
          if (data.kind === "progress") onProgress(data.share);
          else finish(data.reading);
        };
        worker.postMessage(request satisfies AskWorker);
      }),
  };
}
