import type { AccountRow, SecretStore } from "../../../src/app/account";
import type { CircleLists, Result } from "../../../src/app/calendar-source";
import type { MicrosoftWish, Tried } from "../../../src/app/connect-account";
import type { GraphScope } from "../../../src/app/graph-scope";
import type { SharePlace } from "../../../src/app/share-ports";
import type { SyncPorts } from "../../../src/app/sync-ports";
import { systemClock } from "../../../src/platform/clock";
import { inLine } from "../../../src/platform/only-one";
import { type GraphClient, graphClient } from "../../../src/sources/graph/client";
import { openGraphClient, tryGraph } from "../../../src/sources/graph/connect";
import { graphSource } from "../../../src/sources/graph/graph-source";
import { profileFile } from "../../../src/sources/graph/profile-file";
import type { HttpWorld } from "../../../src/sources/http";
import type { Access } from "../../../src/sources/oauth/access";
import type { Outlook } from "../../office/outlook";
import { dialogWindow, signInPage } from "./dialog-window";
import { type NestedSignIn, nestedSignIn, type Registered } from "./nested-sign-in";

/** No host has to be allowed one by one here: a page speaks with whoever answers pages. */
const world: HttpWorld = {
  fetch: (...asked) => fetch(...asked),
  now: systemClock.now,
  sleep: (length) => new Promise((slept) => setTimeout(slept, length)),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  mayReach: async () => true,
  log: () => {},
};

/** With nested sign-in the tokens stay with the Outlook around us, and nothing that opens an account is kept here. */
const NESTED = "";

export interface Microsoft {
  tryMicrosoft(wish: MicrosoftWish): Promise<Result<Tried>>;
  readonly sourceOf: (circles: () => Promise<CircleLists>) => SyncPorts["sourceOf"];
  placeOf(account: AccountRow): Promise<Result<{ readonly place: SharePlace }>>;
}

/** Microsoft Graph for the leader who is signed in to this Outlook, by the way that this Outlook has. */
export function openMicrosoft(outlook: Outlook, registered: Registered, secrets: SecretStore): Microsoft {
  const nested = nestedSignIn(registered, outlook.address);
  const reach = { world, window: dialogWindow(outlook), redirectUri: signInPage(), secrets, inLine };

  async function clientOf(account: AccountRow): Promise<Result<{ readonly client: GraphClient }>> {
    if ((await secrets.get(account.id)) !== NESTED) return openGraphClient(reach, account);
    const scopes = account.connection.kind === "graph" ? account.connection.scopes : [];
    return { ok: true, client: graphClient(world, accessFor(nested, scopes)) };
  }

  async function tryNested({ authority, clientId, scopes }: MicrosoftWish): Promise<Result<Tried>> {
    const silent = await nested.token(scopes);
    const got = silent.ok ? silent : await nested.consent(scopes);
    if (!got.ok) return got;
    const addresses = [...new Set([got.address, outlook.address])].filter((each) => each !== "");
    const client = graphClient(world, accessFor(nested, scopes));
    const listed = await graphSource(client, { me: addresses, circles: {} }).calendars();
    if (!listed.ok) return listed;
    return {
      ok: true,
      connection: { kind: "graph", authority, clientId, scopes },
      addresses,
      calendars: listed.calendars,
      secret: NESTED,
    };
  }

  async function tryMicrosoft(wish: MicrosoftWish): Promise<Result<Tried>> {
    let tried: Result<Tried> = { ok: false, reason: "cannot" };
    for (const way of outlook.signIn) {
      tried = way === "nested" ? await tryNested(wish) : await tryGraph(reach, byWindow(wish));
      // Some Outlooks promise the nested way and do not have it.
      if (tried.ok || tried.reason !== "cannot") return tried;
    }
    return tried;
  }

  return {
    tryMicrosoft,
    sourceOf: (circles) => async (account) => {
      const opened = await clientOf(account);
      if (!opened.ok) return opened;
      const whom = { me: account.addresses, circles: await circles() };
      return { ok: true, source: graphSource(opened.client, whom) };
    },
    placeOf: async (account) => {
      const opened = await clientOf(account);
      return opened.ok ? { ok: true, place: profileFile(world, opened.client) } : opened;
    },
  };
}

/** The library of the nested way adds the version of Microsoft's protocol by itself. */
const byWindow = (wish: MicrosoftWish): MicrosoftWish => ({
  ...wish,
  authority: `${wish.authority.replace(/(?:\/v2\.0)?\/*$/u, "")}/v2.0`,
});

const accessFor = (signIn: NestedSignIn, scopes: readonly GraphScope[]): Access => ({
  current: () => signIn.token(scopes),
  insteadOf: () => signIn.token(scopes, true),
});
