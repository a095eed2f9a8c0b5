import { browser } from "wxt/browser";

/** What the organisation has laid down for every browser of its own; whoever reads it checks it. */
export const managedPolicy = (): Promise<unknown> =>
  // Firefox refuses to answer where there is no policy at all.
  browser.storage.managed.get(null).catch(() => ({}));
