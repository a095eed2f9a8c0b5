import type { SourceFailureReason } from "../app/calendar-source";
import type { Database } from "./database";

/** What only the leader can mend; all else passes, or is tried again without anybody's help. */
const ASKS: ReadonlySet<SourceFailureReason> = new Set([
  "sign-in-needed",
  "wrong-password",
  "permission-needed",
  "consent-missing",
  "admin-consent-needed",
  "origin-refused",
]);

/** The accounts that wait for the leader, by name. */
export const askingAccounts = (db: Database) => async (): Promise<string[]> =>
  (await db.accounts.toArray())
    .filter(({ trouble }) => trouble && ASKS.has(trouble.reason))
    .map(({ name }) => name);
