import * as oauth from "oauth4webapi";
import type { Result, SourceFailure } from "../../app/calendar-source";
import { HOUR, type Instant, instant, millis, SECOND } from "../../domain/time/instant";
import type { HttpWorld } from "../http";
import { discover, requestOptions, type SignInClient, withTemplatedIssuer } from "./authority";
import { signInFailure } from "./failures";

/** Shows the sign-in page and gives the address it ended on; `identity.launchWebAuthFlow` in a browser. */
export interface AuthWindow {
  open(address: string, isInteractive: boolean): Promise<AuthWindowOutcome>;
}
export type AuthWindowOutcome =
  | { readonly ok: true; readonly address: string }
  | {
      readonly ok: false;
      readonly reason: "window-closed" | "window-silent" | "sign-in-needed" | "unreachable";
    };

/** What a sign-in leaves behind. Nothing of it may reach a log, a finding or an export. */
export interface Tokens {
  readonly access: string;
  readonly accessUntil: Instant;
  readonly refresh: string | null;
  readonly refreshUntil: Instant;
  readonly scopes: readonly string[];
  /** The name that the leader signs in with. */
  readonly address: string | null;
}

/** Microsoft lets a refresh token of a browser application live a day from the first sign-in, however often it is used. */
const REFRESH_LIFE = millis(24 * HOUR);
const ALWAYS = ["openid", "profile", "email", "offline_access"];

export interface SignInWish {
  readonly scopes: readonly string[];
  /** false: without showing anything, while the browser is still signed in. */
  readonly isInteractive: boolean;
  readonly address: string | null;
}

/** Authorization code with PKCE. */
export async function signIn(
  world: HttpWorld,
  window: AuthWindow,
  client: SignInClient,
  wish: SignInWish,
): Promise<Result<{ readonly tokens: Tokens; readonly addresses: readonly string[] }>> {
  try {
    const server = await discover(world, client);
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const nonce = oauth.generateRandomNonce();
    const address = new URL(server.authorization_endpoint as string);
    address.search = new URLSearchParams({
      client_id: client.clientId,
      redirect_uri: client.redirectUri,
      response_type: "code",
      scope: [...ALWAYS, ...wish.scopes].join(" "),
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
      ...(wish.isInteractive ? {} : { prompt: "none" }),
      ...(wish.address === null ? {} : { login_hint: wish.address }),
    }).toString();
    const outcome = await window.open(address.href, wish.isInteractive);
    if (!outcome.ok) return outcome;
    const self = { client_id: client.clientId };
    const answer = withTemplatedIssuer(new URL(outcome.address), server);
    const parameters = oauth.validateAuthResponse(server, self, answer, state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      self,
      oauth.None(),
      parameters,
      client.redirectUri,
      verifier,
      requestOptions(world, client.authority),
    );
    const options = { expectedNonce: nonce, requireIdToken: true };
    const granted = await oauth.processAuthorizationCodeResponse(server, self, response, options);
    const refreshUntil = instant(world.now() + REFRESH_LIFE);
    const held = { refresh: null, refreshUntil, scopes: wish.scopes, address: wish.address };
    return { ok: true, tokens: tokensOf(granted, held, world.now()), addresses: addressesIn(granted) };
  } catch (error) {
    return signInFailure(error);
  }
}

/** Trades the refresh token for new ones. The day that it may live does not begin again. */
export async function refresh(
  world: HttpWorld,
  client: SignInClient,
  tokens: Tokens,
): Promise<Result<{ readonly tokens: Tokens }>> {
  if (tokens.refresh === null || tokens.refreshUntil <= world.now()) return RUN_OUT;
  try {
    const server = await discover(world, client);
    const self = { client_id: client.clientId };
    const options = requestOptions(world, client.authority);
    const response = await oauth.refreshTokenGrantRequest(
      server,
      self,
      oauth.None(),
      tokens.refresh,
      options,
    );
    const granted = await oauth.processRefreshTokenResponse(server, self, response);
    return { ok: true, tokens: tokensOf(granted, tokens, world.now()) };
  } catch (error) {
    return signInFailure(error);
  }
}

const RUN_OUT: SourceFailure = { ok: false, reason: "sign-in-needed" };

type Before = Pick<Tokens, "refresh" | "refreshUntil" | "scopes" | "address">;

const DEFAULT_LIFE = 300;

function tokensOf(granted: oauth.TokenEndpointResponse, before: Before, now: Instant): Tokens {
  const [said] = addressesIn(granted);
  return {
    access: granted.access_token,
    accessUntil: instant(now + (granted.expires_in ?? DEFAULT_LIFE) * SECOND),
    refresh: granted.refresh_token ?? before.refresh,
    refreshUntil: before.refreshUntil,
    scopes: before.scopes,
    address: said ?? before.address,
  };
}

/** The sign-in name first. The mail address may be another one, and invitations go by that. */
function addressesIn(granted: oauth.TokenEndpointResponse): string[] {
  const claims = oauth.getValidatedIdTokenClaims(granted);
  return [claims?.preferred_username, claims?.email].filter((each) => typeof each === "string");
}
