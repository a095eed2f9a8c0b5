import type { AccountRow } from "./account";
import type { GraphScope } from "./graph-scope";

/** Only Microsoft's accounts ask for consents one by one. */
export const lacksScope = ({ connection }: Pick<AccountRow, "connection">, scope: GraphScope): boolean =>
  connection.kind === "graph" && !connection.scopes.includes(scope);
