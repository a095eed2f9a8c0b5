import { useId, useState } from "react";
import type { ShareState } from "../../app/share-ports";
import type { MessageKey, Words } from "../words/words";
import { PassphraseField } from "./PassphraseField";

export interface JournalActs {
  /** Gives whether the passphrase fits what is shared already. */
  readonly onShare: (passphrase: string) => Promise<boolean>;
  readonly onAnew: (passphrase: string) => Promise<void>;
  readonly onKeep: () => void;
}

interface JournalShareProps extends JournalActs {
  readonly words: Words;
  readonly state: ShareState;
}

const WRONG = "data.journal.wrong";

/** The journal takes part only where the leader asks for it, and under a passphrase of the leader's. */
export function JournalShare({ words, state, onShare, onAnew, onKeep }: JournalShareProps) {
  const [passphrase, setPassphrase] = useState("");
  const [refused, setRefused] = useState<MessageKey | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [id, hintId] = [useId(), useId()];
  // Before the first round nobody knows whether there are pages already.
  if (state.syncedAt === null) return null;
  const isLocked = Boolean(state.lockedPages);
  const isShared = state.groups.includes("journal") && !isLocked;
  const take = async (give: (passphrase: string) => Promise<boolean>) => {
    if (passphrase === "" || isBusy) return;
    setBusy(true);
    try {
      const isTaken = await give(passphrase);
      setRefused(isTaken ? null : WRONG);
      if (isTaken) setPassphrase("");
    } catch {
      setRefused("dashboard.tryAgain");
    } finally {
      setBusy(false);
    }
  };
  return (
    <div
      className="share-journal"
      data-testid="share-journal"
      data-state={isShared ? "on" : isLocked ? "locked" : "off"}
    >
      <h3>{words.t("data.group.journal")}</h3>
      {isShared ? (
        <>
          <p>{words.t("data.journal.on")}</p>
          <button type="button" className="btn" data-testid="journal-keep" onClick={onKeep}>
            {words.t("data.journal.keep")}
          </button>
        </>
      ) : (
        <form
          className="backup-form"
          onSubmit={(event) => {
            event.preventDefault();
            void take(onShare);
          }}
        >
          <p id={hintId}>{words.t(isLocked ? "data.journal.locked" : "data.journal.off")}</p>
          <PassphraseField
            {...{ words, id, hintId }}
            label={words.t("data.journal.passphrase")}
            value={passphrase}
            onType={setPassphrase}
            isNew={!isLocked}
          />
          <p role="status" className="link-trouble">
            {refused && words.t(refused)}
          </p>
          <div className="row-of-buttons">
            <button type="submit" className="btn" aria-disabled={isBusy || passphrase === ""}>
              {words.t(isLocked ? "data.journal.unlock" : "data.journal.share")}
            </button>
            {isLocked && refused === WRONG && (
              <button
                type="button"
                className="link"
                aria-disabled={isBusy || passphrase === ""}
                onClick={() => void take((said) => onAnew(said).then(() => true))}
              >
                {words.t("data.journal.anew")}
              </button>
            )}
          </div>
          {isLocked && refused === WRONG && <p className="muted">{words.t("data.journal.anewHint")}</p>}
        </form>
      )}
    </div>
  );
}
