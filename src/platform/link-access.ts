import { browser } from "wxt/browser";

/** Firefox knows no ports in what is permitted, so the host is permitted with all of them. */
function originsOf(origin: string): { origins: string[] } {
  const { protocol, hostname } = new URL(origin);
  return { origins: [`${protocol}//${hostname}/*`] };
}

/** Which publishers we may speak with. To ask must be the first thing a click does: browsers listen only then. */
export const linkAccess = {
  ask: (origin: string): Promise<boolean> =>
    browser.permissions.request(originsOf(origin)).catch(() => false),
  mayReach: (origin: string): Promise<boolean> => browser.permissions.contains(originsOf(origin)),
};
