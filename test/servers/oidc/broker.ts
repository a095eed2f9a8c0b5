import * as oauth from "oauth4webapi";
import type { BridgeAnswer, BridgeRequest } from "../../support/office/bridge";
import { FacelessBrowser } from "./browser";
import type { SignInServer } from "./server";

const GRAPH = "https://graph.microsoft.com/";
const ALWAYS = ["openid", "profile", "email"];

/** What the server said no with. */
class Refused extends Error {
  constructor(
    readonly code: string,
    readonly text: string,
  ) {
    super(code);
  }
}

/**
 * Outlook's own sign-in, as a nested application meets it: it holds the session, asks the leader where it must, and
 * gives out what a certified authorization server has granted, with the words of Microsoft's bridge.
 */
export class Broker {
  /** Token → the scopes that it carries. */
  readonly granted = new Map<string, ReadonlySet<string>>();
  /** What the leader was asked to consent to, in order. */
  readonly asked: string[] = [];
  /** What the leader does where the window opens. */
  habit: "answer" | "close" = "answer";
  /** Words of Microsoft's to refuse a consent with. */
  refusal: string | null = null;
  readonly #browser: FacelessBrowser;

  constructor(
    private readonly server: SignInServer,
    private readonly client: { readonly id: string; readonly redirectUri: string },
  ) {
    this.#browser = new FacelessBrowser(client.redirectUri);
  }

  /** As if another leader sat here: nothing has been consented to. */
  forget(): void {
    this.server.forget();
    this.#browser.forget();
  }

  async answer(text: string): Promise<string> {
    const request = JSON.parse(text) as BridgeRequest;
    const { requestId } = request;
    return JSON.stringify({
      messageType: "NestedAppAuthResponse",
      requestId,
      ...(await this.#reply(request)),
    });
  }

  async #reply({ method, tokenParams }: BridgeRequest): Promise<BridgeAnswer> {
    if (method === "GetInitContext")
      return { success: true, initContext: { sdkName: "played", sdkVersion: "1", capabilities: {} } };
    const isInteractive = method === "GetTokenPopup";
    if (!tokenParams || tokenParams.clientId !== this.client.id)
      return failed("PERSISTENT_ERROR", "unauthorized_client", "AADSTS700016: Application was not found.");
    const scopes = tokenParams.scope.split(" ").map((scope) => scope.replace(GRAPH, ""));
    if (isInteractive) this.asked.push(scopes.join(" "));
    if (isInteractive && this.habit === "close") return failed("USER_CANCEL", "user_cancel", "");
    if (isInteractive && this.refusal !== null)
      return failed("PERSISTENT_ERROR", "access_denied", this.refusal);
    try {
      return { success: true, ...(await this.#grant(scopes, isInteractive)) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return failed(isInteractive ? "PERSISTENT_ERROR" : "USER_INTERACTION_REQUIRED", error.code, error.text);
    }
  }

  async #grant(scopes: readonly string[], isInteractive: boolean) {
    const insecure = { [oauth.allowInsecureRequests]: true };
    const issuer = new URL(this.server.authority);
    const found = await oauth.discoveryRequest(issuer, insecure);
    const server = await oauth.processDiscoveryResponse(issuer, found);
    const verifier = oauth.generateRandomCodeVerifier();
    const address = new URL(server.authorization_endpoint as string);
    address.search = new URLSearchParams({
      client_id: this.client.id,
      redirect_uri: this.client.redirectUri,
      response_type: "code",
      scope: [...ALWAYS, ...scopes].join(" "),
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      ...(isInteractive ? {} : { prompt: "none" }),
    }).toString();
    const ended = await this.#browser.open(address.href, isInteractive);
    if (!ended.ok) throw new Refused(ended.reason, "");
    const answer = new URL(ended.address).searchParams;
    const refused = answer.get("error");
    if (refused !== null) throw new Refused(refused, answer.get("error_description") ?? "");
    const self = { client_id: this.client.id };
    const valid = oauth.validateAuthResponse(server, self, answer, oauth.expectNoState);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      self,
      oauth.None(),
      valid,
      this.client.redirectUri,
      verifier,
      insecure,
    );
    const token = await oauth.processAuthorizationCodeResponse(server, self, response);
    this.granted.set(token.access_token, new Set((token.scope ?? "").split(" ")));
    const claims = oauth.getValidatedIdTokenClaims(token);
    const tenant = String(claims?.tid);
    const scope = scopes.map((each) => `${GRAPH}${each}`).join(" ");
    const account = {
      environment: "login.microsoftonline.com",
      homeAccountId: `${claims?.sub}.${tenant}`,
      localAccountId: claims?.sub,
      tenantId: tenant,
      username: claims?.preferred_username,
    };
    const { access_token, id_token, expires_in } = token;
    return { token: { access_token, id_token, expires_in, scope }, account };
  }
}

const failed = (status: string, code: string, description: string): BridgeAnswer => ({
  success: false,
  error: { status, code, description },
});
