import { browser } from "wxt/browser";

/** Firefox knows no ports in what is permitted, so the host is permitted with all of them. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Chromium gives the sign-in window when it is needed; Firefox has it from the beginning or never. */
function signInPermission(): { permissions?: "identity"[] } {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  return (optional as readonly string[]).includes("identity") ? { permissions: ["identity"] } : {};
}

/** Whom we may speak with. To ask must be the first thing a click does: browsers listen only then. */
export const linkAccess = {
  ask: (origin: string): Promise<boolean> => linkAccess.askAll([origin]),
  askAll: (origins: readonly string[]): Promise<boolean> =>
    browser.permissions.request({ origins: origins.map(patternOf) }).catch(() => false),
  /** Also to sign in there in a window of the browser's own. */
  askToSignIn: (origins: readonly string[]): Promise<boolean> =>
    browser.permissions
      .request({ origins: origins.map(patternOf), ...signInPermission() } as Parameters<
        typeof browser.permissions.request
      >[0])
      .catch(() => false),
  mayReach: (origin: string): Promise<boolean> =>
    browser.permissions.contains({ origins: [patternOf(origin)] }),
};
