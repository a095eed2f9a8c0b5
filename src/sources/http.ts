import type { RequestEntry, RequestPurpose } from "../app/request-log";
import { HOUR, type Instant, instant, type Millis, millis, SECOND } from "../domain/time/instant";

/** What a request needs of the world. */
export interface HttpWorld {
  readonly fetch: typeof globalThis.fetch;
  now(): Instant;
  sleep(length: Millis): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
  isOnline(): boolean;
  /** Whether the leader has let us speak with this origin. */
  mayReach(origin: string): Promise<boolean>;
  log(entry: RequestEntry): void;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly purpose: RequestPurpose;
  /** Doing it twice does no more than doing it once. */
  readonly isRepeatable: boolean;
}

export interface HttpAnswer {
  readonly ok: true;
  readonly status: number;
  readonly headers: Headers;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly text: string;
}

export type HttpFailure =
  | { readonly ok: false; readonly reason: "offline" | "unreachable" | "timed-out" | "cut-off" }
  | { readonly ok: false; readonly reason: "not-permitted"; readonly host: string }
  | { readonly ok: false; readonly reason: "throttled" | "unavailable"; readonly retryAt: Instant };

export interface Patience {
  readonly timeout: Millis;
  readonly tries: number;
  /** A longer wait is not slept through: the caller is told when to come again. */
  readonly longestWait: Millis;
  readonly firstWait: Millis;
}

export const PATIENCE: Patience = {
  timeout: millis(30 * SECOND),
  tries: 3,
  longestWait: millis(10 * SECOND),
  firstWait: millis(SECOND / 2),
};

/** Asks until there is an answer worth reading, within the patience. Every status but "come again later" is an answer. */
export async function send(
  world: HttpWorld,
  request: HttpRequest,
  patience: Patience = PATIENCE,
): Promise<HttpAnswer | HttpFailure> {
  const { origin, host } = new URL(request.url);
  if (!(await world.mayReach(origin))) return { ok: false, reason: "not-permitted", host };
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryOnce(world, request, patience.timeout);
    const wait = waitAfter(outcome, attempt, world, patience);
    if (wait === null) return outcome;
    const isLast = attempt === patience.tries || wait > patience.longestWait;
    if (isLast || !mayRepeat(request, outcome)) return givenUp(outcome, instant(world.now() + wait));
    await world.sleep(wait);
  }
}

async function tryOnce(
  world: HttpWorld,
  { method, url, headers, body, purpose }: HttpRequest,
  timeout: Millis,
): Promise<HttpAnswer | HttpFailure> {
  const at = world.now();
  const { host } = new URL(url);
  const sent = body === undefined ? 0 : new TextEncoder().encode(body).length;
  const note = (received: number, outcome: RequestEntry["outcome"], end = host) => {
    // A redirect is followed by the browser itself: both hosts were spoken with.
    if (end !== host) world.log({ host, at, purpose, sent, received: 0, outcome });
    world.log({ host: end, at, purpose, sent, received, outcome });
  };
  const signal = AbortSignal.timeout(timeout);
  let response: Response;
  try {
    response = await world.fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      signal,
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    });
  } catch {
    const reason = signal.aborted ? "timed-out" : world.isOnline() ? "unreachable" : "offline";
    note(0, reason);
    return { ok: false, reason };
  }
  try {
    const bytes = await response.arrayBuffer();
    note(bytes.byteLength, response.status, new URL(response.url || url).host);
    const text = new TextDecoder().decode(bytes);
    return { ok: true, status: response.status, headers: response.headers, url: response.url || url, text };
  } catch {
    const reason = signal.aborted ? "timed-out" : "cut-off";
    note(0, reason);
    return { ok: false, reason };
  }
}

const PASSING: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** How long to wait before asking again; null when there is nothing to wait for. */
function waitAfter(
  outcome: HttpAnswer | HttpFailure,
  attempt: number,
  world: HttpWorld,
  { firstWait }: Patience,
): Millis | null {
  if (outcome.ok) {
    if (!PASSING.has(outcome.status)) return null;
    const asked = retryAfter(outcome.headers.get("retry-after"), world.now());
    if (asked !== null) return asked;
  } else if (outcome.reason === "offline" || outcome.reason === "not-permitted") {
    return null;
  }
  const longest = firstWait * 2 ** (attempt - 1);
  return millis(longest / 2 + (world.random() * longest) / 2);
}

/** Only "too many requests" promises that nothing was done. */
const mayRepeat = (request: HttpRequest, outcome: HttpAnswer | HttpFailure): boolean =>
  request.isRepeatable || (outcome.ok && outcome.status === 429);

function givenUp(outcome: HttpAnswer | HttpFailure, retryAt: Instant): HttpAnswer | HttpFailure {
  if (!outcome.ok) return outcome;
  const asksToWait = outcome.status === 429 || outcome.headers.get("retry-after") !== null;
  const reason = asksToWait ? "throttled" : "unavailable";
  return { ok: false, reason, retryAt };
}

/** Whoever asks for more is asked again the next day all the same. */
const LONGEST_ASKED = millis(24 * HOUR);

/** Seconds, or a date. */
function retryAfter(value: string | null, now: Instant): Millis | null {
  if (value === null || value.trim() === "") return null;
  const seconds = Number(value);
  const wait = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * SECOND;
  return Number.isNaN(wait) ? null : millis(Math.min(Math.max(0, wait), LONGEST_ASKED));
}
