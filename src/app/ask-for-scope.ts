import type { AccountId } from "./account";
import type { Result } from "./calendar-source";
import { type ConnectPorts, reconnectAccount } from "./connect-account";
import type { GraphScope } from "./graph-scope";

/**
 * Signs in again with further scopes, which is how Microsoft asks for a further consent; the account and all that came
 * from it stay. A leader who says no has lost nothing: what was consented to before goes on.
 */
export async function askForScope(
  ports: ConnectPorts,
  id: AccountId,
  further: readonly GraphScope[],
): Promise<Result<object>> {
  const account = await ports.accounts.get(id);
  if (!account) return { ok: false, reason: "not-found" };
  const { connection, addresses } = account;
  if (connection.kind !== "graph") return { ok: false, reason: "cannot" };
  const { authority, clientId } = connection;
  const scopes = [...new Set([...connection.scopes, ...further])];
  const tried = await ports.tryMicrosoft({ authority, clientId, scopes, address: addresses[0] ?? null });
  return tried.ok ? reconnectAccount(ports, account, tried) : tried;
}

/** Opens an account again whose sign-in has run out, with the scopes that it had. */
export const signInAgain = (ports: ConnectPorts, id: AccountId): Promise<Result<object>> =>
  askForScope(ports, id, []);
