import type { EventShape } from "../domain/classify/event-shape";
import { makeNamer } from "../domain/classify/namer";
import { readEventLine } from "./event-line";
import type { Io } from "./io";

/** JSON lines of events in, JSON lines of activities out. A bad line is named and skipped; the others are answered. */
export async function classify(_args: string[], io: Io): Promise<number> {
  const name = makeNamer({ words: new Map() });
  let bad = false;
  let number = 0;
  for await (const line of linesOf(io.stdin)) {
    number++;
    if (line.trim() === "") continue;
    const read = readEventLine(line);
    if ("because" in read) {
      io.err(`line ${number}: ${read.because}`);
      bad = true;
      continue;
    }
    io.out(JSON.stringify(answer(read.id, read.event)));
  }
  return bad ? 2 : 0;

  function answer(id: string, event: EventShape) {
    const { activity, confidence, reasons, second } = name(event);
    return { id, activity, confidence: Math.round(confidence * 1e6) / 1e6, second, reasons };
  }
}

async function* linesOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (
      rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }))
    ).split(/\r?\n/u);
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
