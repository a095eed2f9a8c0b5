import { useState } from "react";
import type { AccountMessage } from "../../app/account-messages";
import type { LinkLook } from "../../app/look-at-links";
import type { Words } from "../words/words";
import type { LinkDoors } from "./link-doors";
import { whyText } from "./link-words";
import { useOnline } from "./use-online";

interface LinkStateProps {
  readonly words: Words;
  readonly name: string;
  readonly look: LinkLook;
  /** When what is held was found to be what there is, as one would say it. */
  readonly when: string;
  readonly links: LinkDoors;
  readonly onSay: (text: string) => void;
}

/** How a followed calendar stands, how old what is held of it is, and what the leader can do about it. */
export function LinkState({ words, name, look, when, links, onSay }: LinkStateProps) {
  const [isBusy, setBusy] = useState(false);
  const isOnline = useOnline();
  const { calendar, host, trouble, isBeingRead } = look;

  async function ask(message: AccountMessage, allowed = Promise.resolve(true)) {
    if (isBusy) return;
    setBusy(true);
    try {
      const answer = (await allowed) ? await links.tell(message) : ({ ok: false, reason: "denied" } as const);
      onSay(answer.ok ? words.t("link.fetched", { name }) : whyText(words, answer, host));
    } catch {
      onSay(words.t("link.why.other", { host }));
    } finally {
      setBusy(false);
    }
  }

  const refresh = { ask: "refresh", calendar } as const;
  const button = (label: string, press: () => void) => (
    <button
      type="button"
      className="btn"
      aria-disabled={isBusy}
      aria-label={`${label}: ${name}`}
      onClick={press}
    >
      {label}
    </button>
  );
  return (
    <div className="link-state" data-testid="link-state" data-trouble={trouble?.reason ?? ""}>
      {trouble ? (
        <p className="link-trouble">
          {whyText(words, trouble, host)} {words.t("link.kept", { when })}
        </p>
      ) : !isOnline ? (
        <p>
          {words.t("account.offline")} {!isBeingRead && words.t("link.kept", { when })}
        </p>
      ) : (
        <p>{isBeingRead ? words.t("link.reading", { host }) : words.t("link.fresh", { host, when })}</p>
      )}
      <div className="row-of-buttons">
        {trouble?.reason === "permission-needed"
          ? button(words.t("link.allow"), () => void ask(refresh, links.ask(`https://${host}`)))
          : button(words.t("link.refresh"), () => void ask(refresh))}
        {trouble?.reason === "suddenly-empty" &&
          button(words.t("link.empty"), () => void ask({ ask: "empty", calendar }))}
      </div>
    </div>
  );
}
