/** One message over the bridge by which Outlook signs a nested application in. */
export interface BridgeRequest {
  readonly requestId: string;
  readonly method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  readonly tokenParams?: {
    readonly clientId: string;
    readonly authority: string;
    readonly scope: string;
    readonly forceRefresh?: boolean;
  };
}

export interface BridgeAnswer {
  readonly success: boolean;
  readonly [part: string]: unknown;
}

declare global {
  interface Window {
    /** Put there by the test: Outlook's own sign-in. */
    askBroker?: (request: string) => Promise<string>;
    nestedAppAuthBridge?: unknown;
  }
}

/** Stands where Outlook puts its bridge; what it asks goes to the test's broker. */
export function putBridge(): void {
  const told = new Set<(answer: string) => void>();
  window.nestedAppAuthBridge = {
    addEventListener: (_: "message", heed: (answer: string) => void) => void told.add(heed),
    postMessage: async (request: string) => {
      const answer = (await window.askBroker?.(request)) ?? "";
      for (const heed of told) heed(answer);
    },
  };
}
