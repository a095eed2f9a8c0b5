import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Configuration, type JWKS, Provider } from "oidc-provider";
import { CLIENT_ID, ORIGIN, REDIRECT_URI } from "./client";
import { memory, signingKey } from "./memory";

const KEY = signingKey();
export const TENANT = "6f0d2c1e-0000-4000-8000-0000000000aa";

/** What the leader does when the sign-in page asks. */
type Decision = "approve" | "deny" | "wait";

interface Options {
  /** Answer as Microsoft does: the discovery names the tenant by a template. */
  readonly isTemplated?: boolean;
  /** Under whose name it is reached by a browser. */
  readonly host?: string;
  readonly client?: { readonly id: string; readonly redirectUri: string };
}

/** A certified authorization server on the loopback, with one client and one leader who needs no password. */
export class SignInServer {
  readonly #server: Server;
  #provider: Provider | null = null;
  decision: Decision = "approve";
  /** What the address that a sign-in ends on is changed to. */
  meddle: (address: URL) => void = () => {};
  address = "leder@kommune.example";
  /** Seconds that an access token lives. */
  accessLife = 3600;
  readonly refreshLife = 24 * 3600;

  private constructor(private readonly options: Options) {
    this.#server = createServer((request, response) => this.#serve(request, response));
  }

  static async start(options: Options = {}): Promise<SignInServer> {
    const server = new SignInServer(options);
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    server.#provider = server.#provide();
    return server;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Forgets every session, consent and token, as if a day had passed and the browser's data had been cleared. */
  forget(): void {
    this.#provider = this.#provide();
  }

  /** For a server that speaks under another name. */
  readonly heed = (request: IncomingMessage, response: ServerResponse): void =>
    this.#serve(request, response);

  get host(): string {
    return this.options.host ?? this.#own;
  }

  get #own(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Where a client is told to sign in. */
  get authority(): string {
    return this.options.isTemplated ? `${this.host}/organizations/v2.0` : this.host;
  }

  get client() {
    return {
      authority: this.authority,
      clientId: CLIENT_ID,
      redirectUri: REDIRECT_URI,
    };
  }

  #mount(): string {
    return this.options.isTemplated ? `/${TENANT}/v2.0` : "";
  }

  #provide(): Provider {
    const configuration: Configuration = {
      adapter: memory(),
      jwks: { keys: [KEY] } as JWKS,
      clients: [
        {
          client_id: this.options.client?.id ?? CLIENT_ID,
          token_endpoint_auth_method: "none",
          redirect_uris: [this.options.client?.redirectUri ?? REDIRECT_URI],
          grant_types: ["authorization_code", "refresh_token"],
          response_types: ["code"],
        },
      ],
      cookies: { keys: ["a key of the stand-in"] },
      scopes: [
        "openid",
        "offline_access",
        "profile",
        "email",
        "Calendars.ReadBasic",
        "Calendars.ReadWrite",
        "MailboxSettings.ReadWrite",
        "Files.ReadWrite.AppFolder",
      ],
      claims: { openid: ["sub", "tid"], profile: ["preferred_username"], email: ["email"] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      rotateRefreshToken: true,
      issueRefreshToken: async (_, client) => client.grantTypeAllowed("refresh_token"),
      clientBasedCORS: (_, origin) => this.options.client !== undefined || origin === ORIGIN,
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `${this.#mount()}/interaction/${uid}` },
      ttl: {
        AccessToken: () => this.accessLife,
        RefreshToken: () => this.refreshLife,
        Session: 14 * 24 * 3600,
        Grant: 14 * 24 * 3600,
        Interaction: 3600,
        IdToken: 3600,
      },
      findAccount: (_, sub) => ({
        accountId: sub,
        claims: () => ({ sub, tid: TENANT, preferred_username: this.signInName ?? sub, email: sub }),
      }),
    };
    return new Provider(`${this.host}${this.#mount()}`, configuration);
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const provider = this.#provider;
    if (!provider) return void response.writeHead(503).end();
    const url = request.url ?? "/";
    if (this.options.isTemplated && url.startsWith("/organizations/v2.0/.well-known/")) {
      return void this.#templatedDiscovery(response);
    }
    const mount = this.#mount();
    if (!url.startsWith(mount)) return void response.writeHead(404).end();
    const inside = url.slice(mount.length);
    Object.assign(request, { originalUrl: url });
    request.url = inside;
    const uid = /^\/interaction\/([\w-]+)$/u.exec(inside)?.[1];
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) => {
      if (name.toLowerCase() !== "location" || !String(value).includes("code="))
        return setHeader(name, value);
      const address = new URL(String(value));
      this.meddle(address);
      return setHeader(name, address.href);
    };
    if (uid === undefined) provider.callback()(request, response);
    else void this.#decide(provider, request, response);
  }

  /** What the leader signs in with, where that is not the mail address. */
  signInName: string | null = null;

  async #templatedDiscovery(response: ServerResponse): Promise<void> {
    const own = await fetch(`${this.#own}${this.#mount()}/.well-known/openid-configuration`);
    const text = (await own.text())
      .replaceAll(this.#own, this.host)
      .replace(/"issuer":"[^"]*"/u, `"issuer":"${this.host}/{tenantid}/v2.0"`);
    response.writeHead(200, { "content-type": "application/json" }).end(text);
  }

  async #decide(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.decision === "wait")
      return void response.writeHead(200, { "content-type": "text/html" }).end("<title>Sign in</title>");
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (this.decision === "deny") {
      const result = { error: "access_denied", error_description: "AADSTS65004: User declined to consent." };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }
    if (prompt.name === "login")
      return provider.interactionFinished(request, response, { login: { accountId: this.address } });
    const grant = new provider.Grant({
      accountId: session?.accountId ?? this.address,
      clientId: String(params.client_id),
    });
    grant.addOIDCScope(String(params.scope));
    const result = { consent: { grantId: await grant.save() } };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  }
}
