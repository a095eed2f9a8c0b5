import type { EventNamer } from "../app/ports";
import type { NamedEvent } from "../domain/classify/naming";

/** What the page asks of the naming worker. */
export interface AskNamer {
  readonly ask: number;
  readonly events: Parameters<EventNamer["name"]>[0];
  readonly records: Parameters<EventNamer["name"]>[1];
  readonly zone: Parameters<EventNamer["name"]>[2];
}

/** What the naming worker answers. */
export interface ToldByNamer {
  readonly ask: number;
  readonly named: NamedEvent[];
}

interface Waiting {
  answer(named: NamedEvent[]): void;
  fail(error: Error): void;
}

/**
 * Names in a worker, so that the lexicon and a large calendar never hold up the page. The worker stays as long as the
 * page does, since its start takes longer than a week's events; one that breaks is replaced at the next question.
 */
export function workerNamer(start: () => Worker): EventNamer {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let held: Worker | null = null;

  function open(): Worker {
    const worker = start();
    const fail = () => {
      if (held === worker) held = null;
      worker.terminate();
      const all = [...waiting.values()];
      waiting.clear();
      for (const one of all) one.fail(new Error("the naming worker ended without an answer"));
    };
    worker.onerror = fail;
    worker.onmessageerror = fail;
    worker.onmessage = ({ data: { ask, named } }: MessageEvent<ToldByNamer>) => {
      waiting.get(ask)?.answer(named);
      waiting.delete(ask);
    };
    return worker;
  }

  return {
    name: (events, records, zone) =>
      new Promise<NamedEvent[]>((answer, fail) => {
        held ??= open();
        const ask = ++asked;
        waiting.set(ask, { answer, fail });
        held.postMessage({ ask, events, records, zone } satisfies AskNamer);
      }),
  };
}
