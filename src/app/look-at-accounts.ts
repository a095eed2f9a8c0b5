import type { AccountRow, AccountStore, LinkRow, Trouble } from "./account";

/** A connected account as it is shown: how it stands, and how far its calendars have been read. */
export interface AccountLook {
  readonly account: AccountRow;
  readonly links: readonly LinkRow[];
  /** The account's own trouble, or the first of its calendars'. */
  readonly trouble: Trouble | null;
  /** The share that has been read, while the first reading goes on. */
  readonly share: number | null;
}

export async function lookAtAccounts(accounts: AccountStore): Promise<AccountLook[]> {
  const connected = (await accounts.list()).filter(({ connection }) => connection.kind !== "link");
  return Promise.all(
    connected.map(async (account) => {
      const links = await accounts.links(account.id);
      const trouble = account.trouble ?? links.find((link) => link.trouble !== null)?.trouble ?? null;
      return { account, links, trouble, share: shareRead(links) };
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
