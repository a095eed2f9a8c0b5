import { useState } from "react";
import type { Words } from "../words/words";

interface PassphraseFieldProps {
  readonly words: Words;
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (passphrase: string) => void;
  /** One to choose is not filled in by the browser with an old one. */
  readonly isNew?: boolean;
  readonly hintId?: string;
  readonly name?: string;
}

/** A passphrase, hidden until a press shows it: a slip of the finger would lock the file for good. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { words, id, label, value, onType, isNew = false, hintId, name } = props;
  const [isShown, setShown] = useState(false);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div className="passphrase">
        <input
          {...{ id, name }}
          type={isShown ? "text" : "password"}
          className="field"
          autoComplete={isNew ? "new-password" : "off"}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={hintId}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
        <button
          type="button"
          className="link"
          aria-pressed={isShown}
          aria-controls={id}
          onClick={() => setShown(!isShown)}
        >
          {words.t("data.backup.showPassphrase")}
        </button>
      </div>
    </>
  );
}
