import { useState } from "react";
import type { BlocksLook } from "../../app/blocks/look-at-blocks";
import { ConfirmDialog } from "../controls/ConfirmDialog";
import type { Words } from "../words/words";
import { KeptLine } from "./KeptLine";

interface RunLinesProps {
  readonly words: Words;
  readonly look: BlocksLook;
  readonly onUndoRun: () => void;
  readonly onRemoveAll: () => void;
  readonly onAuto: (isOn: boolean) => void;
}

/** The ways back, and whether Pusterum may book by itself. */
export function RunLines({ words, look, onUndoRun, onRemoveAll, onAuto }: RunLinesProps) {
  const [isRemoving, setRemoving] = useState(false);
  const { lastRun, into, calendars, isAutomatic } = look;
  return (
    <>
      <KeptLine words={words} zone={look.profile.frames.zone} counted={look.counted} />
      <label className="check-line">
        <input
          type="checkbox"
          className="tick"
          data-testid="automatic"
          checked={isAutomatic}
          disabled={into === null || into.lacks !== null}
          aria-describedby="auto-hint"
          onChange={() => onAuto(!isAutomatic)}
        />
        {words.t("pusterum.auto")}
      </label>
      <p id="auto-hint" className="muted small">
        {words.t(into === null ? "pusterum.autoNeeds" : "pusterum.autoHint")}
      </p>
      <div className="row-of-buttons">
        {lastRun.length > 0 && (
          <button type="button" className="btn" data-testid="undo-run" onClick={onUndoRun}>
            {words.t("pusterum.undoRun", { count: lastRun.length }, lastRun.length)}
          </button>
        )}
        {(calendars.length > 0 || look.bookings.length > 0) && (
          <button type="button" className="link" data-testid="remove-all" onClick={() => setRemoving(true)}>
            {words.t("pusterum.removeAll")}
          </button>
        )}
      </div>
      {isRemoving && (
        <ConfirmDialog
          title={words.t("pusterum.removeAll")}
          doIt={words.t("pusterum.removeDo")}
          leaveIt={words.t("pusterum.removeLeave")}
          onDo={() => {
            setRemoving(false);
            onRemoveAll();
          }}
          onLeave={() => setRemoving(false)}
        >
          <p>{words.t("pusterum.removeHint")}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
