import { browser } from "wxt/browser";
import type { AccountAnswer, AccountMessage } from "../app/account-messages";

/** From a page of ours to the background. */
export const tellBackground = (message: AccountMessage): Promise<AccountAnswer> =>
  browser.runtime.sendMessage(message);

/** Hears our own pages only: neither a script inside a mail page nor anybody from outside may name an address. */
export function onPageMessage<M, A>(
  isOurs: (message: unknown) => message is M,
  heed: (message: M) => Promise<A>,
): void {
  const home = browser.runtime.getURL("/popup.html").replace(/popup\.html$/u, "");
  browser.runtime.onMessage.addListener((message: unknown, { id, url }) =>
    id === browser.runtime.id && url?.startsWith(home) && isOurs(message) ? heed(message) : undefined,
  );
}
