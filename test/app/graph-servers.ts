import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { GraphScope } from "../../src/app/graph-scope";
import { GraphServer } from "../servers/graph/server";
import { FacelessBrowser } from "../servers/oidc/browser";
import { REDIRECT_URI } from "../servers/oidc/client";
import { SignInServer } from "../servers/oidc/server";
import type { Servers } from "./sync-world";

/**
 * A sign-in for all tests of a file, and for each of them a mailbox and a browser, in which these scopes are consented
 * to. No test may ask Microsoft for what it does not describe.
 */
export function graphServers(scopes: readonly GraphScope[] = ["Calendars.ReadBasic"]): Required<Servers> {
  let signIn: SignInServer;
  let graph: GraphServer;
  let browser: FacelessBrowser;
  beforeAll(async () => {
    signIn = await SignInServer.start();
  });
  afterAll(() => signIn.stop());
  beforeEach(async () => {
    graph = await GraphServer.start();
    graph.scopesOf = (token) => (token ? new Set(scopes) : undefined);
    browser = new FacelessBrowser(REDIRECT_URI);
  });
  afterEach(async () => {
    await graph.stop();
    expect(graph.breaches).toEqual([]);
  });
  return {
    get signIn() {
      return signIn;
    },
    get graph() {
      return graph;
    },
    get browser() {
      return browser;
    },
  };
}
