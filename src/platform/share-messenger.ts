import { browser } from "wxt/browser";
import type { ShareMessage } from "../app/share-messages";

/** Nobody waits for it: how it went stands in the database. */
export const askToShare = (message: ShareMessage): Promise<void> =>
  browser.runtime.sendMessage(message).catch(() => {});

/** Names nothing and gives nothing, so that any page of the extension may ask. */
export function onShareMessage(
  isOurs: (message: unknown) => message is ShareMessage,
  heed: () => Promise<void>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, { id }) =>
    id === browser.runtime.id && isOurs(message) ? heed() : undefined,
  );
}
