import { NOTHING_SEEN } from "../../src/app/guard-ports";
import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach } from "vitest";
import { lexiconNamer } from "../../src/app/name-events";
import type { CalendarReader, EventNamer, Mirror, Ports, SeenTimes } from "../../src/app/ports";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import type { Instant } from "../../src/domain/time/instant";
import { readCalendar } from "../../src/sources/ics/read-calendar";
import { type EventToWrite, writeCalendar } from "../../src/sources/ics/write-calendar";
import { Database } from "../../src/store/database";
import { openStore } from "../../src/store/open-store";
import { at } from "../domain/balance/made-events";

/** The real reader, without a worker around it. */
const directReader: CalendarReader = {
  read: async ({ text, ...options }, onProgress, signal) => {
    const reading = readCalendar(text, { ...options, onProgress });
    return signal.aborted ? { ok: false, reason: "cancelled" } : reading;
  },
};

export type Product = Ports & {
  readonly reader: CalendarReader;
  readonly namer: () => Promise<EventNamer>;
  readonly db: Database;
  mirrored: Mirror | null;
  seenTimes: SeenTimes;
  now: Instant;
};

const opened = new Set<Database>();
let count = 0;

/** The use cases' whole world: real reader, lexicon and store; only the clock stands still. */
export function startProduct(held = new Database(`product-${++count}`)): Product {
  opened.add(held);
  const product: Product = {
    ...openStore(held, () => "device-a"),
    db: held,
    reader: directReader,
    namer: async () => lexiconNamer,
    frames: () => DANISH_FRAMES,
    guard: { get: async () => NOTHING_SEEN },
    mirrored: null,
    seenTimes: {},
    now: at("2026-11-19", "8:12"),
    clock: { now: () => product.now },
    mirror: {
      get: async () => product.mirrored,
      put: async (mirror) => {
        product.mirrored = mirror;
      },
      seen: async () => product.seenTimes,
      see: async (ids, at) => {
        product.seenTimes = { ...product.seenTimes, ...Object.fromEntries(ids.map((id) => [id, at])) };
      },
      onSeen: () => {},
    },
  };
  return product;
}

/** The same device after it was shut down: all that was not stored is gone. */
export function restart(product: Product): Product {
  product.db.close();
  return startProduct(new Database(product.db.name));
}

export const fileOf = (...events: EventToWrite[]): Uint8Array =>
  new TextEncoder().encode(
    writeCalendar({ name: "Arbejde", writtenAt: at("2026-11-01", "0:00"), zone: DANISH_FRAMES.zone, events }),
  );

export const entry = (
  title: string,
  day: string,
  from: string,
  to: string,
  more: Partial<EventToWrite> = {},
): EventToWrite => ({ uid: `${title}-${day}`, title, start: at(day, from), end: at(day, to), ...more });

afterEach(async () => {
  for (const db of opened) db.close();
  for (const db of opened) await Dexie.delete(db.name);
  opened.clear();
});
