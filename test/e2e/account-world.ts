import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { GraphServer } from "../servers/graph/server";
import { SignInServer } from "../servers/oidc/server";
import { RadicaleServer, whyNoRadicale } from "../servers/radicale/server";
import { type HttpsServer, serveSelfSigned } from "../servers/self-signed";
import type { LinkPage } from "./link-world";

export const CLIENT_ID = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
export const CLOUD = "cloud.example";
const SIGN_IN = "login.microsoftonline.com";
const GRAPH = "graph.microsoft.com";
const HTTPS = 443;

/** Why these tests cannot run here; null when they can. */
export const whyNoAccounts = (): string | null =>
  whyNoRadicale() ?? (process.getuid?.() === 0 ? null : "only root may answer at port 443");

/** What a signed-in leader has consented to; nobody else has said anything. */
export const consented = (token: string): ReadonlySet<string> | undefined =>
  token === "" ? undefined : new Set(["Calendars.ReadBasic"]);

/** Who is asked for what, under whichever name. */
export interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
}

/** Microsoft's sign-in, Microsoft Graph and a CalDAV server, each under its own name on this machine. */
export class AccountWorld {
  private constructor(
    readonly signIn: SignInServer,
    readonly graph: GraphServer,
    readonly radicale: RadicaleServer,
    private readonly front: HttpsServer,
    readonly asked: Asked[],
  ) {}

  static async start(redirectUri: string): Promise<AccountWorld> {
    const signIn = await SignInServer.start({
      isTemplated: true,
      host: `https://${SIGN_IN}`,
      client: { id: CLIENT_ID, redirectUri },
    });
    const graph = await GraphServer.start();
    graph.host = `https://${GRAPH}`;
    graph.scopesOf = consented;
    const radicale = await RadicaleServer.start();
    const asked: Asked[] = [];
    const front = await serveSelfSigned((request, response) => {
      const host = (request.headers.host ?? "").replace(/:\d+$/u, "");
      asked.push({ host, method: request.method ?? "", path: request.url ?? "" });
      if (host === SIGN_IN) signIn.heed(request, response);
      else if (host === GRAPH) graph.heed(request, response);
      else if (host === CLOUD) passOn(request, response, radicale.port);
      else response.writeHead(404).end();
    }, HTTPS);
    return new AccountWorld(signIn, graph, radicale, front, asked);
  }

  async stop(): Promise<void> {
    await Promise.all([this.signIn.stop(), this.graph.stop(), this.radicale.stop(), this.front.close()]);
  }
}

/** Where the browser takes the end of a sign-in, which the stand-in must know beforehand. */
export const redirectUriOf = (page: LinkPage): Promise<string> =>
  page.evaluate(() => {
    const held = globalThis as unknown as Record<
      "browser" | "chrome",
      { identity: { getRedirectURL(): string } }
    >;
    return (held.browser ?? held.chrome).identity.getRedirectURL();
  }, null);

export const ACCOUNT_NETWORK = {
  hosts: [SIGN_IN, GRAPH, CLOUD],
  permissions: ["identity"],
  // Where a sign-in ends is nobody's address, and must stay so.
  // Every other name leads here, so that what is asked of a stranger is seen.
  mapped: ["MAP *.chromiumapp.org ~NOTFOUND", "MAP * 127.0.0.1"],
};

export function passOn(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, headers, url } = request;
  const onward = ask({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", () => response.destroy());
  request.pipe(onward);
}
