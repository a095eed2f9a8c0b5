import { heedAccount, refreshAccounts } from "../../app/refresh-accounts";
import { oneAtATime } from "./tasks";
import type { BackgroundDoors } from "./wiring";

/** The background's part of connected calendars: hears our pages, and reads on each look what has grown old. */
export function startAccounts({ accounts }: BackgroundDoors): () => Promise<void> {
  accounts.onMessage((message) => heedAccount(accounts.ports, message));
  return oneAtATime(() => refreshAccounts(accounts.ports, "alarm"));
}
