import type { Instant } from "../domain/time/instant";
import type { AccountRow, AccountStore, LinkRow, Trouble } from "./account";
import { type HistoryLook, lookAtHistory } from "./look-at-history";

/** A connected account as it is shown: how it stands, and how far its calendars have been read. */
export interface AccountLook {
  readonly account: AccountRow;
  readonly links: readonly LinkRow[];
  /** The account's own trouble, or the first of its calendars'. */
  readonly trouble: Trouble | null;
  /** The share that has been read, while the first reading goes on. */
  readonly share: number | null;
  /** What was moved and cancelled while it was watched. */
  readonly history: HistoryLook | null;
}

export async function lookAtAccounts(accounts: AccountStore, now: Instant): Promise<AccountLook[]> {
  const connected = (await accounts.list()).filter(({ connection }) => connection.kind !== "link");
  return Promise.all(
    connected.map(async (account) => {
      const links = await accounts.links(account.id);
      const trouble = account.trouble ?? links.find((link) => link.trouble !== null)?.trouble ?? null;
      const history = await lookAtHistory(accounts, account.id, now);
      return { account, links, trouble, share: shareRead(links), history };
    }),
  );
}

function shareRead(links: readonly LinkRow[]): number | null {
  const length = ({ start, end }: { start: number; end: number }) => end - start;
  const owed = links.flatMap(({ pending }) => pending).reduce((sum, span) => sum + length(span), 0);
  if (owed === 0) return null;
  const all = links.reduce((sum, { window }) => sum + length(window), 0);
  return Math.max(0, 1 - owed / all);
}
