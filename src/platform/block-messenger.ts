import { browser } from "wxt/browser";
import type { BlockAnswer, BlockMessage } from "../app/blocks/block-messages";
import type { JournalMessage } from "../app/journal";

/** From a page of ours to the background. */
export const tellOfBlocks = (message: BlockMessage): Promise<BlockAnswer> =>
  browser.runtime.sendMessage(message);

/** Sent at once: the page may be gone before anybody answers. */
export function handOver(message: JournalMessage): void {
  void browser.runtime.sendMessage(message).catch(() => {});
}
