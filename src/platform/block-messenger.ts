import { browser } from "wxt/browser";
import type { BlockAnswer, BlockMessage } from "../app/blocks/block-messages";

/** From a page of ours to the background. */
export const tellOfBlocks = (message: BlockMessage): Promise<BlockAnswer> =>
  browser.runtime.sendMessage(message);
