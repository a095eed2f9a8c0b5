import { useState } from "react";
import type { AccountRow } from "../../app/account";
import type { AccountAnswer } from "../../app/account-messages";
import type { Words } from "../words/words";
import { accountWhy, hostOf } from "./account-words";

type Refusal = Extract<AccountAnswer, { readonly ok: false }>;

/** One thing at a time with an account; what became of it is said in a sentence. */
export function useAccountAct(words: Words, account: AccountRow, onSay: (text: string) => void) {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const host = hostOf(account);

  async function act(run: () => Promise<AccountAnswer>, done: string): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await run();
      if (!answer.ok) setRefusal(answer);
      onSay(answer.ok ? done : accountWhy(words, answer, host));
    } catch {
      onSay(words.t("account.why.other", { host }));
    } finally {
      setBusy(false);
    }
  }
  return { isBusy, refusal, act };
}
