import { useSyncExternalStore } from "react";
import type { SignInWatch } from "../../app/sign-in-watch";
import type { Words } from "../words/words";

interface SignInBarProps {
  readonly words: Words;
  readonly signIn: SignInWatch;
}

/** Stands while a window for signing in is open, wherever it was asked for, so that nobody waits for one that is lost. */
export function SignInBar({ words, signIn }: SignInBarProps) {
  const isOpen = useSyncExternalStore(signIn.watch, signIn.isOpen);
  return (
    <div className={`floating-bar sign-in-bar ${isOpen ? "is-shown" : ""}`} data-testid="sign-in-bar">
      <p role="status">{isOpen && words.t("account.windowOpen")}</p>
      {isOpen && (
        <button type="button" className="link" onClick={signIn.giveUp}>
          {words.t("account.stopWaiting")}
        </button>
      )}
    </div>
  );
}
