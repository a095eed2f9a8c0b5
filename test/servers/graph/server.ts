import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { answerCall } from "./calls";
import { loadContract } from "./contract";
import { Mailbox } from "./mailbox";
import { type Call, Refusal, type Reply } from "./refusal";

/** What may happen to a request instead of its answer. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: number }
  /** The connection is cut before, or in the middle of, the answer. */
  | { readonly kind: "cut"; readonly when: "before" | "within" | "after-doing" }
  /** The answer comes, but late. */
  | { readonly kind: "slow"; readonly ms: number }
  /** No answer until the asker gives up. */
  | { readonly kind: "silence" }
  /** A page of a proxy or a hotel instead of JSON. */
  | { readonly kind: "garbage" };

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  status: number;
}

const MOST_AT_ONCE = 4;

/** Microsoft Graph as documented, for one mailbox, on the loopback; never more lenient than the description of it. */
export class GraphServer {
  readonly mailbox = new Mailbox();
  /** Token → the scopes that it carries. Any other token is refused. */
  readonly tokens = new Map<string, ReadonlySet<string>>();
  /** How tokens are known; a test with a real sign-in lets any of its server's in. */
  scopesOf: (token: string) => ReadonlySet<string> | undefined = (token) => this.tokens.get(token);
  readonly seen: Seen[] = [];
  /** Where a request or an answer broke Microsoft's description. */
  readonly breaches: string[] = [];
  /** Asked at each request, counted from 0. */
  faultAt: (count: number, call: { readonly method: string; readonly path: string }) => Fault | null = () =>
    null;
  mostAtOnce = 0;
  readonly contract = loadContract();
  readonly #server: Server;
  #atOnce = 0;

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(): Promise<GraphServer> {
    const graph = new GraphServer();
    await new Promise<void>((resolve) => graph.#server.listen(0, "127.0.0.1", resolve));
    return graph;
  }

  /** Under whose name it is reached by a browser. */
  host: string | null = null;

  /** For a server that speaks under another name. */
  readonly heed = (request: IncomingMessage, response: ServerResponse): void =>
    void this.#serve(request, response);

  get origin(): string {
    return this.host ?? this.loopback;
  }

  get loopback(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#atOnce++;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce);
    response.on("close", () => this.#atOnce--);
    const text = await textOf(request);
    const url = new URL(request.url ?? "/", this.origin);
    const call: Call = {
      method: request.method ?? "GET",
      path: url.pathname.replace(/^\/v1\.0/u, ""),
      query: url.searchParams,
      headers: request.headers as Call["headers"],
      body: text === "" ? undefined : readJson(text),
      origin: this.origin,
    };
    const seen: Seen = { ...call, status: 0 };
    this.seen.push(seen);
    const fault = this.faultAt(this.seen.length - 1, call);
    if (fault?.kind === "silence") return;
    if (fault?.kind === "slow") await setTimeout(fault.ms);
    if (fault?.kind === "cut" && fault.when === "before") return void request.socket.destroy();
    if (url.pathname.startsWith("/download/") && !fault) return this.#download(url, call, seen, response);
    const reply = fault?.kind === "status" ? refusalOf(fault) : this.#answer(call);
    seen.status = reply.status;
    if (fault?.kind === "cut" && fault.when === "after-doing") return void request.socket.destroy();
    if (fault?.kind === "garbage")
      return void response.writeHead(200, { "content-type": "text/html" }).end("<html>");
    this.#send(response, reply, fault?.kind === "cut");
  }

  /** As the addresses that Graph hands out: good for one state of one file, and a token is a fault. */
  #download(url: URL, { headers }: Call, seen: Seen, response: ServerResponse): void {
    if (headers.authorization !== undefined)
      this.breaches.push("a token was sent to where files are downloaded");
    const file = this.mailbox.files.get(url.pathname.replace("/download/", ""));
    const isGood = file !== undefined && url.searchParams.get("tempauth") === file.tag;
    seen.status = isGood ? 200 : 404;
    response.writeHead(seen.status, {
      "content-type": "application/json",
      "access-control-allow-origin": "*",
    });
    response.end(isGood ? file.text : "");
  }

  #answer(call: Call): Reply {
    const asked = { ...call, path: decodeURI(call.path) };
    for (const problem of this.contract?.requestProblems(asked) ?? [])
      this.breaches.push(`${call.method} ${call.path}: ${problem}`);
    const reply = this.#reply(call);
    for (const problem of this.contract?.answerProblems(asked, reply.status, reply.body) ?? [])
      this.breaches.push(`answer ${reply.status} to ${call.method} ${call.path}: ${problem}`);
    return reply;
  }

  #reply(call: Call): Reply {
    if (this.#atOnce > MOST_AT_ONCE) return refusalOf({ status: 429, retryAfter: 1 });
    const scopes = this.scopesOf((call.headers.authorization ?? "").replace(/^Bearer /u, ""));
    if (!scopes) return refusalOf({ status: 401 });
    try {
      return answerCall(call, this.mailbox, scopes);
    } catch (error) {
      if (error instanceof Refusal) return error.reply;
      throw error;
    }
  }

  #send(response: ServerResponse, { status, body, headers = {} }: Reply, isCut: boolean): void {
    const text = body === undefined ? "" : JSON.stringify(body);
    const length = { "content-length": String(Buffer.byteLength(text)) };
    response.writeHead(status, { "content-type": "application/json", ...length, ...headers });
    if (!isCut) return void response.end(text);
    response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy());
  }
}

const CODES: Readonly<Record<number, string>> = {
  401: "InvalidAuthenticationToken",
  403: "ErrorAccessDenied",
  410: "syncStateNotFound",
  409: "nameAlreadyExists",
  412: "preconditionFailed",
  429: "ApplicationThrottled",
  503: "serviceNotAvailable",
  507: "insufficientStorage",
};

function refusalOf({ status, retryAfter }: { status: number; retryAfter?: number }): Reply {
  return {
    status,
    body: { error: { code: CODES[status] ?? "generalException", message: "refused" } },
    ...(retryAfter === undefined ? {} : { headers: { "retry-after": String(retryAfter) } }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
