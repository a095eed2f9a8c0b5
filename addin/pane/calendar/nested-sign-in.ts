import type { Result, SourceFailure } from "../../../src/app/calendar-source";
import type { GraphScope } from "../../../src/app/graph-scope";
import { hasWritten, reasonOf } from "./sign-in-failures";

/** What IT has written into config.json beside the pages. */
export interface Registered {
  readonly clientId: string;
  readonly authority: string;
}

export interface NestedSignIn {
  /** Without asking anybody. */
  token(scope: GraphScope, fresh?: boolean): Promise<Result<{ readonly token: string }>>;
  /** Asks the leader where Microsoft wants it. */
  consent(scope: GraphScope): Promise<Result<{ readonly token: string }>>;
}

/** Sign-in through the Outlook around us: it knows who the leader is, and no password passes here. */
export function nestedSignIn({ clientId, authority }: Registered, loginHint: string): NestedSignIn {
  // Fetched when the calendar is asked for: it weighs more than the whole pane.
  const client = async () => {
    const { createNestablePublicClientApplication } = await import("@azure/msal-browser");
    return createNestablePublicClientApplication({ auth: { clientId, authority } });
  };
  let opened: ReturnType<typeof client> | null = null;
  const open = () => {
    opened ??= client();
    return opened;
  };
  const scopes = (scope: GraphScope) => [`https://graph.microsoft.com/${scope}`];
  const failed = (error: unknown): SourceFailure => {
    opened = hasWritten(error) ? opened : null;
    return reasonOf(error, navigator.onLine);
  };
  return {
    token: async (scope, fresh = false) => {
      try {
        const app = await open();
        const wish = { scopes: scopes(scope), loginHint, forceRefresh: fresh };
        return { ok: true, token: (await app.acquireTokenSilent(wish)).accessToken };
      } catch (error) {
        return failed(error);
      }
    },
    consent: async (scope) => {
      try {
        const app = await open();
        const wish = { scopes: scopes(scope), loginHint };
        return { ok: true, token: (await app.acquireTokenPopup(wish)).accessToken };
      } catch (error) {
        return failed(error);
      }
    },
  };
}
