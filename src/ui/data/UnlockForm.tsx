import { useId, useState } from "react";
import type { Words } from "../words/words";
import { PassphraseField } from "./PassphraseField";

interface UnlockFormProps {
  readonly words: Words;
  readonly onUnlock: (passphrase: string) => Promise<void>;
  /** Where only the journal in the file is locked, the rest can be had without. */
  readonly onWithout: (() => void) | null;
}

/** Asks for the passphrase of a chosen file, or of the journal in it. */
export function UnlockForm({ words, onUnlock, onWithout }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState("");
  const id = useId();
  return (
    <form
      className="backup-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onUnlock(passphrase);
      }}
    >
      <p>{words.t(onWithout ? "data.backup.sealedJournal" : "data.backup.sealed")}</p>
      <PassphraseField
        {...{ words, id }}
        label={words.t(onWithout ? "data.journal.passphrase" : "data.backup.sealedField")}
        name="passphrase"
        value={passphrase}
        onType={setPassphrase}
      />
      <div className="row-of-buttons">
        <button type="submit" className="btn main" data-testid="unlock">
          {words.t("data.backup.open")}
        </button>
        {onWithout && (
          <button type="button" className="link" onClick={onWithout}>
            {words.t("data.backup.withoutJournal")}
          </button>
        )}
      </div>
    </form>
  );
}
