import type { AccountId } from "./account";
import type { Result } from "./calendar-source";
import { type ConnectPorts, reconnectAccount } from "./connect-account";

/** Opens a CalDAV account again with another password, once it has been found to be right. */
export async function openAgain(
  ports: ConnectPorts,
  id: AccountId,
  password: string,
): Promise<Result<object>> {
  const account = await ports.accounts.get(id);
  if (!account) return { ok: false, reason: "not-found" };
  const { connection } = account;
  if (connection.kind !== "caldav") return { ok: false, reason: "cannot" };
  const tried = await ports.tryCalDav({ address: connection.home, user: connection.user, password });
  return tried.ok ? reconnectAccount(ports, account, tried) : tried;
}
