import { useCallback, useState } from "react";
import type { AccountRow } from "../../app/account";
import { askForScope } from "../../app/ask-for-scope";
import type { SourceFailure } from "../../app/calendar-source";
import { MAIL_SCOPE } from "../../app/graph-scope";
import { lacksScope } from "../../app/lacks-scope";
import { type LateMails, type LatePorts, listLateMails, microsoftAccounts } from "../../app/mail/late-mails";
import { MICROSOFT_ORIGINS } from "../../app/microsoft-application";
import type { WeekId } from "../../domain/time/weeks";
import type { AccountDoors } from "../calendars/account-doors";

export type LateMailsState =
  | { readonly is: "not-asked" | "fetching" | "no-account" }
  | { readonly is: "failed"; readonly account: AccountRow | null; readonly why: SourceFailure }
  | { readonly is: "listed"; readonly late: LateMails };

const lacksConsent = (account: AccountRow) => lacksScope(account, MAIL_SCOPE);

/** The list is fetched when it is asked for, lives as long as the page shows its week, and is kept nowhere. */
export function useLateMails(
  ports: LatePorts,
  doors: Pick<AccountDoors, "ports" | "askToSignIn">,
  week: WeekId,
) {
  const [state, put] = useState<LateMailsState>({ is: "not-asked" });

  const list = useCallback(async () => {
    put({ is: "fetching" });
    try {
      const late = await listLateMails(ports, week);
      const { failure } = late;
      put(failure && late.mails.length === 0 ? { is: "failed", ...failure } : { is: "listed", late });
    } catch {
      put({ is: "failed", account: null, why: { ok: false, reason: "cannot" } });
    }
  }, [ports, week]);

  /** Must be the first thing that a click does: browsers let nobody ask for a permission later. */
  function ask(isAskedAnew = false): void {
    const allowed = doors.askToSignIn(MICROSOFT_ORIGINS);
    put({ is: "fetching" });
    void consentAndFetch(allowed, isAskedAnew).catch(() =>
      put({ is: "failed", account: null, why: { ok: false, reason: "cannot" } }),
    );
  }
  async function consentAndFetch(allowed: Promise<boolean>, isAskedAnew: boolean): Promise<void> {
    const accounts = await microsoftAccounts(ports);
    if (accounts.length === 0) return put({ is: "no-account" });
    if (!(await allowed))
      return put({
        is: "failed",
        account: accounts[0] ?? null,
        why: { ok: false, reason: "permission-needed" },
      });
    for (const account of accounts.filter((each) => isAskedAnew || lacksConsent(each))) {
      const asked = await askForScope(doors.ports, account.id, [MAIL_SCOPE]);
      if (!asked.ok) return put({ is: "failed", account, why: asked });
    }
    await list();
  }

  /** Whoever comes by the morning's line has asked already; where a consent is lacking the page waits for a click. */
  const fetchWhereAllowed = useCallback(async () => {
    const accounts = await microsoftAccounts(ports);
    if (accounts.length > 0 && !accounts.some(lacksConsent)) await list();
  }, [ports, list]);

  return { state, ask, fetchWhereAllowed };
}
