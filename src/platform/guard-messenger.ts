import { browser } from "wxt/browser";
import type { GuardMessage } from "../app/guard-messages";

/** From a mail page to the background. */
export const tellBackground = (message: GuardMessage): Promise<unknown> =>
  browser.runtime.sendMessage(message);

/** Hears the guards in the mail pages, and nobody from outside the extension. */
export function onMessage<M>(
  isOurs: (message: unknown) => message is M,
  heed: (message: M) => Promise<boolean>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) =>
    sender.id === browser.runtime.id && isOurs(message) ? heed(message) : undefined,
  );
}
