import type { Result, SourceFailure } from "../../app/calendar-source";
import type { GraphScope } from "../../app/graph-scope";
import { type HttpAnswer, type HttpWorld, type Patience, send } from "../http";
import type { Access } from "../oauth/access";
import { roadFailure } from "../source-failure";
import { readErrorCode } from "./answers";
import { type Gate, gateOf } from "./gate";
import type { GraphRequest } from "./requests";

export interface GraphClient {
  /** Gives an answer that is a success, or why there is none. */
  ask(request: GraphRequest): Promise<Result<{ readonly text: string }>>;
}

export function graphClient(
  world: HttpWorld,
  access: Access,
  root = "https://graph.microsoft.com/v1.0",
  patience?: Patience,
  gate: Gate = gateOf(world),
): GraphClient {
  async function askWith(token: string, request: GraphRequest) {
    const url = new URL(request.path.startsWith("/") ? root + request.path : request.path);
    // A next page is Graph's own address: a token follows it to Graph and nowhere else.
    if (url.origin !== new URL(root).origin) return { ok: false, reason: "malformed" } as const;
    const { method, body, ifMatch, purpose, isRepeatable } = request;
    const outcome = await send(
      world,
      {
        method,
        url: url.href,
        headers: {
          accept: "application/json",
          authorization: `Bearer ${token}`,
          prefer: 'IdType="ImmutableId", outlook.timezone="UTC"',
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(ifMatch === undefined ? {} : { "if-match": ifMatch }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        purpose,
        isRepeatable,
      },
      patience,
    );
    return outcome.ok ? outcome : roadFailure(outcome);
  }

  async function ask(request: GraphRequest): Promise<Result<{ readonly text: string }>> {
    const first = await access.current();
    if (!first.ok) return first;
    const answer = await askWith(first.token, request);
    if (!answer.ok || answer.status !== 401) return resultOf(answer, request.scope);
    const second = await access.insteadOf(first.token);
    return second.ok ? resultOf(await askWith(second.token, request), request.scope) : second;
  }

  return { ask: (request) => gate(() => ask(request)) };
}

function resultOf(answer: HttpAnswer | SourceFailure, scope: GraphScope): Result<{ readonly text: string }> {
  if (!answer.ok) return answer;
  if (answer.status >= 200 && answer.status < 300) return { ok: true, text: answer.text };
  switch (answer.status) {
    case 401:
      return { ok: false, reason: "sign-in-needed" };
    case 403:
      return { ok: false, reason: "consent-missing", detail: scope };
    case 404:
      return { ok: false, reason: "not-found" };
    case 410:
      return { ok: false, reason: "start-over" };
    case 409:
    case 412:
      return { ok: false, reason: "changed-elsewhere" };
    default:
      return {
        ok: false,
        reason: "refused",
        detail: `${answer.status} ${readErrorCode(answer.text)}`.trim(),
      };
  }
}
