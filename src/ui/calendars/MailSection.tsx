import { useLiveQuery } from "dexie-react-hooks";
import type { AccountAnswer } from "../../app/account-messages";
import { askForScope } from "../../app/ask-for-scope";
import { MAIL_SCOPE } from "../../app/graph-scope";
import type { AccountLook } from "../../app/look-at-accounts";
import type { FolderRow } from "../../app/mail/mail-ports";
import { MICROSOFT_ORIGINS } from "../../app/microsoft-application";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { dateText } from "../words/format";
import type { Words } from "../words/words";
import { AccountOption } from "./AccountOption";
import type { AccountDoors } from "./account-doors";
import { accountWhy, hostOf } from "./account-words";
import { useAccountAct } from "./use-account-act";

interface MailSectionProps {
  readonly words: Words;
  readonly look: AccountLook;
  readonly accounts: AccountDoors;
  readonly zone: ZoneId;
  readonly onSay: (text: string) => void;
}

/** Whether mails are counted: only when the leader has asked for it, after saying what is seen and what is not. */
export function MailSection({ words, look, accounts, zone, onSay }: MailSectionProps) {
  const { account } = look;
  const { isBusy, refusal, act } = useAccountAct(words, account, onSay);
  const held = useLiveQuery(() => accounts.mails.folders(), [accounts]) ?? [];
  const folders = held.filter((row) => row.account === account.id);

  async function turnOn(allowed: Promise<boolean>): Promise<AccountAnswer> {
    if (!(await allowed)) return { ok: false, reason: "permission-needed" };
    const asked = await askForScope(accounts.ports, account.id, [MAIL_SCOPE]);
    if (!asked.ok) return asked;
    await accounts.mails.start(account.id);
    return accounts.tell({ ask: "mails" });
  }
  async function stop(): Promise<AccountAnswer> {
    await accounts.mails.stop(account.id);
    return accounts.tell({ ask: "mails" });
  }

  const isOn = folders.length > 0;
  const trouble = folders.find((row) => row.trouble !== null)?.trouble;
  return (
    <AccountOption
      {...{ words, account }}
      id="mails"
      mode={isOn ? "on" : "off"}
      title={words.t("mails.title")}
      act={{ isBusy, refusal: refusal ?? (trouble ? { ok: false, ...trouble } : null) }}
      scope={MAIL_SCOPE}
      endLabel={words.t("mails.stop")}
      onEnd={() => void act(stop, words.t("mails.stopped"))}
      copy={accounts.copy}
    >
      {isOn ? (
        <p>{stateText(words, folders, zone)}</p>
      ) : (
        <>
          <p>{words.t("mails.what")}</p>
          <button
            type="button"
            className="btn"
            aria-disabled={isBusy}
            onClick={() => {
              const allowed = accounts.askToSignIn(MICROSOFT_ORIGINS);
              void act(() => turnOn(allowed), words.t("mails.isOn"));
            }}
          >
            {words.t("mails.turnOn")}
          </button>
        </>
      )}
      {trouble && (
        <p className="link-trouble">
          {words.t("mails.trouble", { why: accountWhy(words, trouble, hostOf(account)) })}
        </p>
      )}
    </AccountOption>
  );
}

function stateText(words: Words, folders: readonly FolderRow[], zone: ZoneId): string {
  const from = folders.flatMap(({ countedFrom }) => countedFrom ?? []);
  if (from.length < folders.length) return words.t("mails.reading");
  const since = from.reduce((latest, at) => (at > latest ? at : latest));
  return words.t("mails.on", { date: dateText(words, dayOf(since, zone)) });
}
