import type { Result, SourceFailure } from "../../../src/app/calendar-source";
import type { GraphScope } from "../../../src/app/graph-scope";
import { hasWritten, reasonOf } from "./sign-in-failures";

/** What IT has written into config.json beside the pages. */
export interface Registered {
  readonly clientId: string;
  readonly authority: string;
}

export type NestedToken = Result<{ readonly token: string; readonly address: string }>;

export interface NestedSignIn {
  /** Without asking anybody. */
  token(scopes: readonly GraphScope[], fresh?: boolean): Promise<NestedToken>;
  /** Asks the leader where Microsoft wants it. */
  consent(scopes: readonly GraphScope[]): Promise<NestedToken>;
}

/** Sign-in through the Outlook around us: it knows who the leader is, and no password passes here. */
export function nestedSignIn({ clientId, authority }: Registered, loginHint: string): NestedSignIn {
  // Fetched when the calendar is asked for: it weighs more than the whole pane.
  const client = async () => {
    const { createNestablePublicClientApplication } = await import("@azure/msal-browser");
    const made = await createNestablePublicClientApplication({ auth: { clientId, authority } });
    // Without Outlook's bridge the library gives a client that opens windows of its own, which a pane may not.
    if (!("nestedAppAuthBridge" in window)) throw new NoBridge();
    return made;
  };
  let opened: ReturnType<typeof client> | null = null;
  const open = () => {
    opened ??= client();
    return opened;
  };
  const failed = (error: unknown): SourceFailure => {
    if (error instanceof NoBridge) return { ok: false, reason: "cannot" };
    opened = hasWritten(error) ? opened : null;
    return reasonOf(error, navigator.onLine);
  };
  const wishFor = (scopes: readonly GraphScope[]) => ({
    scopes: scopes.map((scope) => `https://graph.microsoft.com/${scope}`),
    loginHint,
  });
  return {
    token: async (scopes, forceRefresh = false) => {
      try {
        const app = await open();
        return tokenOf(await app.acquireTokenSilent({ ...wishFor(scopes), forceRefresh }));
      } catch (error) {
        return failed(error);
      }
    },
    consent: async (scopes) => {
      try {
        const app = await open();
        return tokenOf(await app.acquireTokenPopup(wishFor(scopes)));
      } catch (error) {
        return failed(error);
      }
    },
  };
}

class NoBridge extends Error {}

const tokenOf = (got: {
  readonly accessToken: string;
  readonly account: { readonly username: string };
}): NestedToken => ({ ok: true, token: got.accessToken, address: got.account.username.toLowerCase() });
