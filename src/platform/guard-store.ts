import type { GuardStore } from "../app/guard-ports";
import { nativeBrowser } from "./native-browser";
import { storedRecord } from "./stored-record";

export const guardStore: GuardStore = storedRecord("guard", { counts: {}, reminders: [], health: {} });

/** Tells of every change that another part of the product made to what is kept beside the database. */
export function watchStored(changed: () => void, signal: AbortSignal): void {
  nativeBrowser.storage.local.onChanged.addListener(changed);
  signal.addEventListener("abort", () => nativeBrowser.storage.local.onChanged.removeListener(changed), {
    once: true,
  });
}
