import type { EventNamer } from "../app/ports";
import type { NamedEvent } from "../domain/classify/naming";

/** What the page asks of the naming worker. */
export interface AskNamer {
  readonly events: Parameters<EventNamer["name"]>[0];
  readonly records: Parameters<EventNamer["name"]>[1];
  readonly zone: Parameters<EventNamer["name"]>[2];
}

/** Names in a worker of its own, so that the lexicon and a large calendar never hold up the page. */
export function workerNamer(start: () => Worker): EventNamer {
  return {
    name: (events, records, zone) =>
      new Promise<NamedEvent[]>((resolve, reject) => {
        const worker = start();
        const fail = () => {
          worker.terminate();
          reject(new Error("the naming worker ended without an answer"));
        };
        worker.onerror = fail;
        worker.onmessageerror = fail;
        worker.onmessage = ({ data }: MessageEvent<NamedEvent[]>) => {
          worker.terminate();
          resolve(data);
        };
        worker.postMessage({ events, records, zone } satisfies AskNamer);
      }),
  };
}
