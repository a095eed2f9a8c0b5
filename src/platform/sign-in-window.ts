import { browser } from "wxt/browser";

type Outcome =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly reason: "window-closed" | "sign-in-needed" | "unreachable" };

/** Chromium says so in English only, and gives no other sign. */
const NOT_LOADED = /could not be loaded/iu;

/**
 * Microsoft's page leads on by script once it has loaded, which Chromium takes for a page that wants to be seen unless it
 * is told to wait. Firefox follows by itself, and refuses options that it does not know.
 */
const SILENT = { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: 10_000 };

/** The browser's own window for signing in; without the permission for it nobody is signed in. */
export const signInWindow = {
  open: async (address: string, isInteractive: boolean): Promise<Outcome> => {
    const closed = { ok: false, reason: isInteractive ? "window-closed" : "sign-in-needed" } as const;
    if (!browser.identity) return closed;
    try {
      const ended = await browser.identity.launchWebAuthFlow({
        url: address,
        interactive: isInteractive,
        ...(isInteractive || import.meta.env.FIREFOX ? {} : SILENT),
      });
      return ended ? { ok: true, address: ended } : closed;
    } catch (error) {
      return NOT_LOADED.test(String(error)) ? { ok: false, reason: "unreachable" } : closed;
    }
  },
};

/** Where a sign-in ends: an address of this very installation, which the organisation registers. */
export const redirectUri = (): string =>
  // Before Chromium has been asked for the permission it does not say the address, which follows from the id.
  browser.identity?.getRedirectURL() ?? `https://${browser.runtime.id}.chromiumapp.org/`;
