import type { Access } from "../../../src/sources/oauth/access";
import type { GraphServer } from "../../servers/graph/server";

/** An access whose tokens the stand-in knows; `renewals` counts how often a refused one was replaced. */
export function signedIn(graph: GraphServer, ...scopes: string[]) {
  const state = { token: "token-1", renewals: 0 };
  graph.tokens.set(state.token, new Set(scopes));
  const access: Access = {
    current: async () => ({ ok: true, token: state.token }),
    insteadOf: async () => {
      state.renewals++;
      state.token = `token-${state.renewals + 1}`;
      graph.tokens.set(state.token, new Set(scopes));
      return { ok: true, token: state.token };
    },
  };
  return { access, state };
}
