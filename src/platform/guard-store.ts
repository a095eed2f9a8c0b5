import type { GuardRecord, GuardStore } from "../app/guard-ports";
import { nativeBrowser } from "./native-browser";

const GUARD_KEY = "guard";
const NOTHING: GuardRecord = { counts: {}, reminders: [], health: {}, notified: { day: "", count: 0 } };

const get = async (): Promise<GuardRecord> => ({
  ...NOTHING,
  ...((await nativeBrowser.storage.local.get(GUARD_KEY))[GUARD_KEY] as GuardRecord | undefined),
});

let last: Promise<unknown> = Promise.resolve();

export const guardStore: GuardStore = {
  get,
  change: (how) => {
    const change = last.then(async () => {
      const record = how(await get());
      await nativeBrowser.storage.local.set({ [GUARD_KEY]: record });
      return record;
    });
    last = change.catch(() => {});
    return change;
  },
};

/** Tells of every change that another part of the product made to what is kept beside the database. */
export function watchStored(changed: () => void, signal: AbortSignal): void {
  nativeBrowser.storage.local.onChanged.addListener(changed);
  signal.addEventListener("abort", () => nativeBrowser.storage.local.onChanged.removeListener(changed), {
    once: true,
  });
}
