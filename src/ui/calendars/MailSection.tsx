import { useEffect, useState } from "react";
import type { AccountAnswer } from "../../app/account-messages";
import { askForScope } from "../../app/ask-for-scope";
import type { AccountLook } from "../../app/look-at-accounts";
import type { FolderRow } from "../../app/mail/mail-ports";
import { MICROSOFT_ORIGINS } from "../../app/microsoft-application";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { dateText } from "../words/format";
import type { Words } from "../words/words";
import type { AccountDoors } from "./account-doors";
import { accountWhy, hostOf } from "./account-words";

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
  const host = hostOf(account);
  const [folders, setFolders] = useState<readonly FolderRow[]>([]);
  const [isBusy, setBusy] = useState(false);
  const reload = async () =>
    setFolders((await accounts.mails.folders()).filter((row) => row.account === account.id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new look at the accounts is a new look at these.
  useEffect(() => void reload(), [look]);

  async function busily(run: () => Promise<AccountAnswer>, done: string) {
    if (isBusy) return;
    setBusy(true);
    try {
      const answer = await run();
      onSay(answer.ok ? done : accountWhy(words, answer, host));
    } catch {
      onSay(words.t("account.why.other", { host }));
    } finally {
      await reload();
      setBusy(false);
    }
  }
  async function turnOn(allowed: Promise<boolean>): Promise<AccountAnswer> {
    if (!(await allowed)) return { ok: false, reason: "permission-needed" };
    const asked = await askForScope(accounts.ports, account.id, ["Mail.ReadBasic"]);
    if (!asked.ok) return asked;
    await accounts.mails.start(account.id);
    await reload();
    return accounts.tell({ ask: "mails" });
  }
  async function stop(): Promise<AccountAnswer> {
    await accounts.mails.stop(account.id);
    return accounts.tell({ ask: "mails" });
  }

  if (folders.length === 0) {
    return (
      <details className="categories" data-testid="mails" data-mode="off">
        <summary>{words.t("mails.title")}</summary>
        <p>{words.t("mails.what")}</p>
        <button
          type="button"
          className="btn"
          aria-disabled={isBusy}
          onClick={() => {
            const allowed = accounts.askToSignIn(MICROSOFT_ORIGINS);
            void busily(() => turnOn(allowed), words.t("mails.isOn"));
          }}
        >
          {words.t("mails.turnOn")}
        </button>
      </details>
    );
  }
  const trouble = folders.find((row) => row.trouble !== null)?.trouble;
  return (
    <div className="categories" data-testid="mails" data-mode="on">
      <p>{stateText(words, folders, zone)}</p>
      {trouble && (
        <p className="link-trouble">{words.t("mails.trouble", { why: accountWhy(words, trouble, host) })}</p>
      )}
      <button
        type="button"
        className="btn"
        aria-disabled={isBusy}
        onClick={() => void busily(stop, words.t("mails.stopped"))}
      >
        {words.t("mails.stop")}
      </button>
    </div>
  );
}

function stateText(words: Words, folders: readonly FolderRow[], zone: ZoneId): string {
  const from = folders.flatMap(({ countedFrom }) => countedFrom ?? []);
  if (from.length < folders.length) return words.t("mails.reading");
  const since = from.reduce((latest, at) => (at > latest ? at : latest));
  return words.t("mails.on", { date: dateText(words, dayOf(since, zone)) });
}
