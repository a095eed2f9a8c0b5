import { countMails } from "../../app/mail/count-mails";
import { heedAccount, refreshAccounts } from "../../app/refresh-accounts";
import { oneAtATime } from "./tasks";
import type { BackgroundDoors } from "./wiring";

/** The background's part of connected calendars: hears our pages, and reads on each look what has grown old. */
export function startAccounts(
  { accounts }: BackgroundDoors,
  afterwards: () => Promise<void>,
): () => Promise<void> {
  accounts.onMessage(async (message) => {
    const answer = await heedAccount(accounts.ports, message);
    // Whoever asked has the answer; what the calendars say of the blocks is taken in beside it.
    void afterwards();
    return answer;
  });
  const refresh = oneAtATime(() => refreshAccounts(accounts.ports, "alarm"));
  // A mailbox is read for the first time in many pages; nothing waits for it.
  const count = oneAtATime(async () => void (await countMails(accounts.ports)));
  return () => {
    const refreshed = refresh();
    void refreshed.then(count, count);
    return refreshed.then(afterwards, afterwards);
  };
}
