import type { AccountAnswer } from "../../app/account-messages";
import { signInAgain } from "../../app/ask-for-scope";
import type { AccountLook } from "../../app/look-at-accounts";
import { MICROSOFT_ORIGINS } from "../../app/microsoft-application";
import { openAgain } from "../../app/reopen-caldav";
import type { Words } from "../words/words";
import type { AccountDoors } from "./account-doors";
import { accountWhy, hostOf, isForIt } from "./account-words";
import { ConsentForIt } from "./ConsentForIt";
import { NewPassword } from "./NewPassword";
import { useAccountAct } from "./use-account-act";
import { useOnline } from "./use-online";

interface AccountStateProps {
  readonly words: Words;
  readonly look: AccountLook;
  readonly accounts: AccountDoors;
  readonly when: string;
  readonly onSay: (text: string) => void;
}

/** How an account stands, how old what is held of it is, and what the leader can do about it. */
export function AccountState({ words, look, accounts, when, onSay }: AccountStateProps) {
  const { account, trouble, share } = look;
  const { id, name, connection } = account;
  const host = hostOf(account);
  const isOnline = useOnline();

  const { isBusy, act } = useAccountAct(words, account, onSay);
  const busily = (run: () => Promise<AccountAnswer>) => act(run, words.t("link.fetched", { name }));
  const sync = () => accounts.tell({ ask: "sync", account: id });
  const after = async (opened: Promise<AccountAnswer>) => {
    const answer = await opened;
    return answer.ok ? sync() : answer;
  };
  const allowed = async (asked: Promise<boolean>, then: () => Promise<AccountAnswer>) =>
    (await asked) ? then() : ({ ok: false, reason: "permission-needed" } as const);

  const button = (label: string, press: () => void, isMain = false) => (
    <button
      type="button"
      className={isMain ? "btn main" : "btn"}
      aria-disabled={isBusy}
      aria-label={`${label}: ${name}`}
      onClick={press}
    >
      {label}
    </button>
  );
  const mend = () => {
    if (trouble?.reason === "permission-needed")
      return button(
        words.t("account.allowHost", { host: trouble.detail ?? host }),
        () => void busily(() => allowed(accounts.ask([`https://${trouble.detail ?? host}`]), sync)),
        true,
      );
    if (
      connection.kind === "graph" &&
      (trouble?.reason === "sign-in-needed" || (trouble && isForIt(trouble)))
    )
      return button(
        words.t("account.reconnect"),
        () =>
          void busily(() =>
            allowed(accounts.askToSignIn(MICROSOFT_ORIGINS), () => after(signInAgain(accounts.ports, id))),
          ),
        true,
      );
    return button(words.t("link.refresh"), () => void busily(sync));
  };

  return (
    <div className="link-state" data-testid="account-state" data-trouble={trouble?.reason ?? ""}>
      {trouble ? (
        <p className="link-trouble">
          {accountWhy(words, trouble, host)} {words.t("link.kept", { when })}
        </p>
      ) : !isOnline ? (
        <p>
          {words.t("account.offline")} {share === null && words.t("link.kept", { when })}
        </p>
      ) : share === null ? (
        <p>{words.t("account.inStep", { host, when })}</p>
      ) : (
        <p>
          {words.t("account.reading", { host })}{" "}
          <progress max={1} value={share} aria-label={words.t("account.reading", { host })} />
        </p>
      )}
      {connection.kind === "caldav" && trouble?.reason === "wrong-password" ? (
        <NewPassword
          {...{ words, name, isBusy }}
          onSay={(password) => void busily(() => after(openAgain(accounts.ports, id, password)))}
        />
      ) : (
        <div className="row-of-buttons">{mend()}</div>
      )}
      <ConsentForIt
        {...{ words, account }}
        why={trouble}
        scope={trouble?.reason === "consent-missing" ? (trouble.detail ?? "") : ""}
        copy={accounts.copy}
      />
    </div>
  );
}
