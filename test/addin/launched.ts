import vm from "node:vm";
import { buildLaunch } from "../../scripts/addin/build-launch.mjs";
import type { Client } from "../support/office/client";
import { fakeOffice, madeWorld, type World } from "../support/office/host";

let built: Promise<string> | null = null;
/** The shipped file, built once. */
export const launchFile = (): Promise<string> => {
  built ??= buildLaunch(process.cwd());
  return built;
};

/** What ES2016 and a runtime without a page do not have. */
const NOT_THERE = `
  for (const name of ["Intl", "setTimeout", "setInterval", "queueMicrotask", "document", "window", "localStorage",
    "indexedDB", "fetch", "console", "WebAssembly", "SharedArrayBuffer", "Atomics", "WeakRef", "BigInt", "URL"])
    delete globalThis[name];
  delete Object.hasOwn; delete Object.entries; delete Object.values; delete Object.fromEntries;
  delete Object.getOwnPropertyDescriptors; delete Promise.allSettled; delete Promise.any;
  for (const name of ["at", "flat", "flatMap", "findLast", "toSorted", "with"]) delete Array.prototype[name];
  for (const name of ["at", "padStart", "padEnd", "replaceAll", "matchAll", "trimStart", "trimEnd"])
    delete String.prototype[name];
  for (const name of Object.getOwnPropertyNames(Date.prototype)) if (name.startsWith("toLocale")) delete Date.prototype[name];
  delete Number.prototype.toLocaleString;
`;

export type Handler = "onMessageSend" | "onAppointmentSend";

/** Time that passes as fast as it can: what was put off comes in its order, and nothing waits for a real clock. */
export class PlayedTime {
  #now = 0;
  readonly #later: { readonly at: number; readonly then: () => void }[] = [];

  readonly wait = (then: () => void, ms: number): void => {
    this.#later.push({ at: this.#now + ms, then });
  };

  /** Lets everything come that was put off, also what is put off meanwhile. */
  run(): void {
    while (this.#later.length > 0) {
      this.#later.sort((a, b) => a.at - b.at);
      const [next] = this.#later.splice(0, 1);
      this.#now = next?.at ?? this.#now;
      next?.then();
    }
  }
}

export interface Launched {
  readonly world: World;
  /** Sends, and gives every answer that Outlook got, in order. */
  send(handler: Handler): Office.SmartAlertsEventCompletedOptions[];
}

interface Surroundings {
  readonly client: Client;
  readonly world?: Partial<World>;
  /** At which moment the clock stands. */
  readonly now: Date;
  readonly time: PlayedTime;
  /** Timers, for runtimes that have them; by default there are none. */
  readonly timers?: boolean;
  /** Breaks something of the Outlook that is there. */
  readonly breaks?: (office: object) => object;
  /** What Outlook does with an answer. */
  readonly take?: (options: Office.SmartAlertsEventCompletedOptions) => void;
}

/** Runs the shipped file as the oldest runtime would, in a context with nothing but the language. */
export async function launch({
  client,
  world: made = {},
  now,
  time,
  timers = false,
  breaks = (office) => office,
  take,
}: Surroundings): Promise<Launched> {
  const world = madeWorld(made);
  const context = vm.createContext({ Office: breaks(fakeOffice(client, world)) });
  vm.runInContext(NOT_THERE, context);
  vm.runInContext(`Date.now = () => ${now.getTime()};`, context);
  if (timers) Object.assign(context, { setTimeout: time.wait });
  vm.runInContext(await launchFile(), context);
  return {
    world,
    send: (handler) => {
      const answers: Office.SmartAlertsEventCompletedOptions[] = [];
      const completed = (options: Office.SmartAlertsEventCompletedOptions) => {
        answers.push(JSON.parse(JSON.stringify(options)));
        take?.(options);
      };
      world.handlers[handler]?.({ completed });
      time.run();
      return answers;
    },
  };
}
