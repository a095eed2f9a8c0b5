import { type FormEvent, useId, useState } from "react";
import type { Words } from "../words/words";
import type { LinkDoors } from "./link-doors";
import { whyText } from "./link-words";

interface AddLinkProps {
  readonly words: Words;
  readonly links: LinkDoors;
  readonly onAdded: () => void;
}

/** Takes the address of a published calendar, and says what came of it. */
export function AddLink({ words, links, onAdded }: AddLinkProps) {
  const [typed, setTyped] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [field, hint] = [useId(), useId()];

  async function follow(origin: string, allowed: Promise<boolean>) {
    const { host } = new URL(origin);
    setBusy(true);
    setFailed(null);
    try {
      const answer = (await allowed)
        ? await links.tell({ ask: "follow", address: typed })
        : ({ ok: false, reason: "denied" } as const);
      if (!answer.ok) return setFailed(whyText(words, answer, host));
      setTyped("");
      onAdded();
    } catch {
      setFailed(words.t("link.why.other", { host }));
    } finally {
      setBusy(false);
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const origin = links.originOf(typed);
    if (origin === null) setFailed(words.t("link.why.noAddress"));
    else void follow(origin, links.ask(origin));
  };

  return (
    <form className="add-link" onSubmit={submit}>
      <label htmlFor={field}>{words.t("link.address")}</label>
      <div className="row-of-buttons">
        <input
          id={field}
          className="field"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-describedby={hint}
          aria-invalid={failed !== null}
          data-testid="link-address"
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="btn" aria-disabled={isBusy}>
          {words.t(isBusy ? "link.adding" : "link.add")}
        </button>
      </div>
      <p className="link-trouble" role="status" data-testid="link-failed">
        {failed}
      </p>
      <p className="muted" id={hint}>
        {words.t("link.hint")}
      </p>
    </form>
  );
}
