import * as v from "valibot";
import type { AccountRow, SecretStore } from "../../app/account";
import type { CalendarSource, CircleLists, Result } from "../../app/calendar-source";
import type { MicrosoftWish, Tried } from "../../app/connect-account";
import type { InLine } from "../../app/sync-ports";
import { instant } from "../../domain/time/instant";
import type { HttpWorld } from "../http";
import type { SignInClient } from "../oauth/authority";
import { keepAccess, type TokenVault } from "../oauth/keep-access";
import { type AuthWindow, signIn, type Tokens } from "../oauth/sign-in";
import { type GraphClient, graphClient } from "./client";
import { sharedGate } from "./gate";
import { graphSource } from "./graph-source";

/** What speaking with Microsoft takes. */
export interface GraphReach {
  readonly world: HttpWorld;
  readonly window: AuthWindow;
  readonly redirectUri: string;
  /** Where Graph answers; told otherwise only by tests. */
  readonly root?: string;
}

export type HeldGraphReach = GraphReach & { readonly secrets: SecretStore; readonly inLine: InLine };

/** Signs the leader in and looks whether the calendar is there: nothing is kept. */
export async function tryGraph(
  { world, window, redirectUri, root }: GraphReach,
  { authority, clientId, scopes, address }: MicrosoftWish,
): Promise<Result<Tried>> {
  const client: SignInClient = { authority, clientId, redirectUri };
  const signed = await signIn(world, window, client, { scopes, address, isInteractive: true });
  if (!signed.ok) return signed;
  let { tokens } = signed;
  const addresses = [...new Set(signed.addresses.map((each) => each.toLowerCase()))];
  const vault: TokenVault = {
    get: async () => tokens,
    put: async (fresh) => {
      tokens = fresh;
    },
    alone: (work) => work(),
  };
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

/** Microsoft Graph for a kept account; the sign-in is renewed as long as that goes without the leader. */
export function openGraphClient(
  { world, window, redirectUri, root, secrets, inLine }: HeldGraphReach,
  { id, connection }: AccountRow,
): Result<{ readonly client: GraphClient }> {
  if (connection.kind !== "graph") return { ok: false, reason: "cannot" };
  const { authority, clientId } = connection;
  const vault: TokenVault = {
    get: async () => readTokens(await secrets.get(id)),
    // Where the account has been taken away meanwhile there is nothing to renew.
    put: (tokens) => secrets.replace(id, JSON.stringify(tokens)),
    alone: (work) => inLine(`renew ${id}`, work),
  };
  const access = keepAccess(world, window, { authority, clientId, redirectUri }, vault);
  return { ok: true, client: graphClient(world, access, root, undefined, sharedGate(world, id)) };
}

/** The calendar behind a kept account. */
export async function openGraph(
  reach: HeldGraphReach,
  account: AccountRow,
  circles: CircleLists,
): Promise<Result<{ readonly source: CalendarSource }>> {
  const opened = openGraphClient(reach, account);
  if (!opened.ok) return opened;
  return { ok: true, source: graphSource(opened.client, { me: account.addresses, circles }) };
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
