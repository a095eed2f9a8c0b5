import { describe, expect, test } from "vitest";
import type { CalendarEvent } from "../../src/domain/calendar/event";
import { COPENHAGEN } from "../../src/domain/time/zones";
import { type AskNamer, workerNamer } from "../../src/platform/worker-namer";

/** A worker of the browser's, as far as the page sees one. */
function startWorkers() {
  const started: { asked: AskNamer[]; isEnded: boolean; worker: Worker }[] = [];
  const start = () => {
    const one = { asked: [] as AskNamer[], isEnded: false, worker: {} as Worker };
    one.worker = {
      postMessage: (ask: AskNamer) => one.asked.push(ask),
      terminate: () => {
        one.isEnded = true;
      },
    } as unknown as Worker;
    started.push(one);
    return one.worker;
  };
  return { start, started };
}

const nothing: CalendarEvent[] = [];
const answer = (worker: Worker, ask: number) =>
  worker.onmessage?.({ data: { ask, named: [{ ask }] } } as MessageEvent);

describe("the naming worker", () => {
  test("stays for the next question, and answers reach whoever asked, in whatever order they come", async () => {
    const { start, started } = startWorkers();
    const namer = workerNamer(start);
    const first = namer.name(nothing, [], COPENHAGEN);
    const second = namer.name(nothing, [], COPENHAGEN);
    expect(started).toHaveLength(1);
    const [one, other] = started[0]?.asked ?? [];
    answer(started[0]?.worker as Worker, other?.ask ?? 0);
    answer(started[0]?.worker as Worker, one?.ask ?? 0);
    expect(await first).toEqual([{ ask: one?.ask }]);
    expect(await second).toEqual([{ ask: other?.ask }]);
    expect(started[0]?.isEnded).toBe(false);
  });

  test("when it breaks, everybody who waits is told, and the next question gets a new one", async () => {
    const { start, started } = startWorkers();
    const namer = workerNamer(start);
    const waiting = [namer.name(nothing, [], COPENHAGEN), namer.name(nothing, [], COPENHAGEN)];
    started[0]?.worker.onerror?.({} as ErrorEvent);
    for (const one of await Promise.allSettled(waiting)) expect(one.status).toBe("rejected");
    expect(started[0]?.isEnded).toBe(true);
    const next = namer.name(nothing, [], COPENHAGEN);
    answer(started[1]?.worker as Worker, started[1]?.asked[0]?.ask ?? 0);
    expect(await next).toHaveLength(1);
  });
});
