import { useId, useState } from "react";
import type { Words } from "../words/words";

interface ItTextProps {
  readonly words: Words;
  readonly text: string;
  readonly copy: (text: string) => Promise<void>;
  readonly isOpen?: boolean;
}

/** What to write to those who can mend it: ready to be copied, and to be read before it is. */
export function ItText({ words, text, copy, isOpen = false }: ItTextProps) {
  const [said, setSaid] = useState("");
  const label = useId();
  return (
    <details className="it-text" open={isOpen}>
      <summary id={label}>{words.t("account.itText")}</summary>
      <textarea className="field" aria-labelledby={label} readOnly rows={9} value={text} />
      <div className="row-of-buttons">
        <button
          type="button"
          className="btn"
          onClick={() =>
            void copy(text).then(
              () => setSaid(words.t("account.copied")),
              () => setSaid(words.t("account.notCopied")),
            )
          }
        >
          {words.t("account.copy")}
        </button>
        <span role="status">{said}</span>
      </div>
    </details>
  );
}
