import { browser } from "wxt/browser";
import type { JournalMessage } from "../app/journal-messages";

/** From a page of ours to the background. Sent at once: the page may be gone before anybody answers. */
export function handOver(message: JournalMessage): void {
  void browser.runtime.sendMessage(message).catch(() => {});
}
