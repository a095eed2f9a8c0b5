import type { ReactNode } from "react";
import type { AccountRow } from "../../app/account";
import type { Words } from "../words/words";
import { ConsentForIt } from "./ConsentForIt";
import type { useAccountAct } from "./use-account-act";

interface AccountOptionProps {
  readonly words: Words;
  readonly id: "categories" | "mails";
  readonly account: AccountRow;
  readonly mode: "off" | "on" | "undo";
  readonly title: string;
  readonly act: Pick<ReturnType<typeof useAccountAct>, "isBusy" | "refusal">;
  /** The consent that it takes at Microsoft. */
  readonly scope: string;
  readonly endLabel: string;
  readonly onEnd: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly children: ReactNode;
}

/** What can be turned on for an account: folded away while it is off, with its state and its end while it is on. */
export function AccountOption(props: AccountOptionProps) {
  const { words, id, account, mode, title, act, scope, endLabel, onEnd, copy, children } = props;
  const forIt = <ConsentForIt {...{ words, account, scope, copy }} why={act.refusal} />;
  if (mode === "off")
    return (
      <details className="account-option" data-testid={id} data-mode={mode}>
        <summary>{title}</summary>
        {children}
        {forIt}
      </details>
    );
  return (
    <div className="account-option" data-testid={id} data-mode={mode}>
      {children}
      {forIt}
      <button type="button" className="btn" aria-disabled={act.isBusy} onClick={onEnd}>
        {endLabel}
      </button>
    </div>
  );
}
