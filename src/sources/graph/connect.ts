import * as v from "valibot";
import type { AccountRow, SecretStore } from "../../app/account";
import type { CalendarSource, CircleLists, Result } from "../../app/calendar-source";
import type { Tried } from "../../app/connect-account";
import { instant } from "../../domain/time/instant";
import type { HttpWorld } from "../http";
import type { SignInClient } from "../oauth/authority";
import { keepAccess, type TokenVault } from "../oauth/keep-access";
import { type AuthWindow, signIn, type Tokens } from "../oauth/sign-in";
import { graphClient } from "./client";
import { graphSource } from "./graph-source";
import type { GraphScope } from "./requests";

/** Where Microsoft signs in and answers; told otherwise only by tests. */
export interface GraphPlace {
  readonly root?: string;
  readonly redirectUri: string;
}

export interface GraphWish {
  readonly authority: string;
  readonly clientId: string;
  readonly scopes: readonly GraphScope[];
  /** Whose account it is, when it is opened again or a further consent is asked for. */
  readonly address: string | null;
}

/** Signs the leader in and looks whether the calendar is there: nothing is kept. */
export async function tryGraph(
  world: HttpWorld,
  window: AuthWindow,
  { root, redirectUri }: GraphPlace,
  { authority, clientId, scopes, address }: GraphWish,
): Promise<Result<Tried>> {
  const client: SignInClient = { authority, clientId, redirectUri };
  const signed = await signIn(world, window, client, { scopes, address, isInteractive: true });
  if (!signed.ok) return signed;
  const { tokens } = signed;
  const addresses = tokens.address === null ? [] : [tokens.address.toLowerCase()];
  const vault: TokenVault = { get: async () => tokens, put: async () => {} };
  const access = keepAccess(world, window, client, vault);
  const listed = await graphSource(graphClient(world, access, root), {
    me: addresses,
    circles: {},
  }).calendars();
  if (!listed.ok) return listed;
  return {
    ok: true,
    connection: { kind: "graph", authority, clientId, scopes },
    addresses,
    calendars: listed.calendars,
    secret: JSON.stringify(tokens),
  };
}

/** The source behind a kept account; it renews its own sign-in as long as that goes without the leader. */
export async function openGraph(
  world: HttpWorld,
  window: AuthWindow,
  { root, redirectUri }: GraphPlace,
  { id, addresses, connection }: AccountRow,
  secrets: SecretStore,
  circles: CircleLists,
): Promise<Result<{ readonly source: CalendarSource }>> {
  if (connection.kind !== "graph") return { ok: false, reason: "cannot" };
  const { authority, clientId } = connection;
  const vault: TokenVault = {
    get: async () => readTokens(await secrets.get(id)),
    put: (tokens) => secrets.put(id, JSON.stringify(tokens)),
  };
  const access = keepAccess(world, window, { authority, clientId, redirectUri }, vault);
  return { ok: true, source: graphSource(graphClient(world, access, root), { me: addresses, circles }) };
}

const at = v.pipe(v.number(), v.transform(instant));
const tokensSchema = v.object({
  access: v.string(),
  accessUntil: at,
  refresh: v.nullable(v.string()),
  refreshUntil: at,
  scopes: v.array(v.string()),
  address: v.nullable(v.string()),
});

function readTokens(secret: string | null): Tokens | null {
  if (secret === null) return null;
  try {
    return v.parse(tokensSchema, JSON.parse(secret));
  } catch {
    return null;
  }
}
