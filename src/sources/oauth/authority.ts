import * as oauth from "oauth4webapi";
import { fetchThrough } from "../fetch-through";
import type { HttpWorld } from "../http";

/** Who signs the leader in, and as which application. */
export interface SignInClient {
  /** "https://login.microsoftonline.com/organizations/v2.0" */
  readonly authority: string;
  readonly clientId: string;
  readonly redirectUri: string;
}

/** Sends oauth4webapi's requests through our own wrapper, so that they are timed, logged and asked permission for. */
export function requestOptions(world: HttpWorld, authority: string) {
  return {
    [oauth.customFetch]: fetchThrough(world, "sign-in"),
    // A server on the loopback cannot be listened to; any other must speak https.
    [oauth.allowInsecureRequests]: /^http:\/\/127\.0\.0\.1[:/]/u.test(authority),
  };
}

/** Two hooks that oauth4webapi keeps for Microsoft's templated issuer and leaves out of its types. */
const { _expectedIssuer, _nodiscoverycheck } = oauth as unknown as {
  readonly _expectedIssuer: symbol;
  readonly _nodiscoverycheck: URL;
};

const TENANT = "{tenantid}";
const TENANT_ID = /^[\w.-]{1,80}$/u;

/** Where to sign in. Microsoft's issuer names the tenant by a template, which the id token fills in. */
export async function discover(
  world: HttpWorld,
  { authority }: SignInClient,
): Promise<oauth.AuthorizationServer> {
  const asked = new URL(authority);
  const response = await oauth.discoveryRequest(asked, requestOptions(world, authority));
  const server = await oauth.processDiscoveryResponse(_nodiscoverycheck, response);
  const isTemplated = server.issuer.includes(TENANT);
  // A tenant may be asked for by its domain and is answered by its number: the host must be the same all the same.
  const addresses = [
    server.issuer.replace(TENANT, "t"),
    server.authorization_endpoint,
    server.token_endpoint,
  ];
  if (addresses.some((address) => address === undefined || new URL(address).origin !== asked.origin))
    throw new TypeError("the authority points elsewhere");
  if (!isTemplated) return server;
  const expected = ({ claims }: { claims: { tid?: unknown } }) =>
    typeof claims.tid === "string" && TENANT_ID.test(claims.tid)
      ? server.issuer.replace(TENANT, claims.tid)
      : server.issuer;
  return { ...server, [_expectedIssuer]: expected };
}

/** An answer may name its issuer; where that is a template, one of its shape is as good. */
export function withTemplatedIssuer(answer: URL, { issuer }: oauth.AuthorizationServer): URL {
  const named = answer.searchParams.get("iss");
  if (named === null || !issuer.includes(TENANT)) return answer;
  const [before = "", after = ""] = issuer.split(TENANT);
  const tenant = named.slice(before.length, named.length - after.length);
  if (named !== before + tenant + after || !TENANT_ID.test(tenant)) return answer;
  const templated = new URL(answer);
  templated.searchParams.set("iss", issuer);
  return templated;
}
