import type { RequestPurpose } from "../app/request-log";
import { type HttpFailure, type HttpWorld, type Patience, send } from "./http";

/** Thrown through a library when the road to the server failed. */
export class RoadBlocked extends Error {
  readonly failure: HttpFailure;
  constructor(failure: HttpFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}

const ASKING: ReadonlySet<string> = new Set(["GET", "PROPFIND", "REPORT"]);

/** A fetch for libraries that bring their own requests: timed, logged and asked permission for like ours. */
export function fetchThrough(
  world: HttpWorld,
  purpose: RequestPurpose,
  patience?: Patience,
): (url: string, init: { method?: string; headers?: unknown; body?: unknown }) => Promise<Response> {
  return async (url, { method = "GET", headers, body }) => {
    const outcome = await send(
      world,
      {
        method,
        url,
        headers: headers as Readonly<Record<string, string>>,
        ...(body === undefined || body === null ? {} : { body: String(body) }),
        purpose,
        isRepeatable: ASKING.has(method),
      },
      patience,
    );
    if (!outcome.ok) throw new RoadBlocked(outcome);
    const isEmpty = outcome.status === 204 || outcome.status === 304;
    const response = new Response(isEmpty ? null : outcome.text, {
      status: outcome.status,
      headers: outcome.headers,
    });
    // A made response knows no address, and redirects decide what relative ones mean.
    Object.defineProperty(response, "url", { value: outcome.url });
    return response;
  };
}
