import { useState } from "react";
import type { BlocksLook } from "../../app/blocks/look-at-blocks";
import { ConfirmDialog } from "../controls/ConfirmDialog";
import type { Words } from "../words/words";

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
  const { lastRun, into, calendars, isAutomatic, kept } = look;
  const answered = kept.kept + kept.half + kept.lost;
  return (
    <>
      {answered > 0 && (
        <p>
          {words.t("pusterum.keptOf", { kept: kept.kept, all: answered })}
          {kept.half > 0 && ` ${words.t("pusterum.keptHalf", { count: kept.half }, kept.half)}`}
          {kept.unanswered > 0 &&
            ` ${words.t("pusterum.keptUnanswered", { count: kept.unanswered }, kept.unanswered)}`}
        </p>
      )}
      <label className="check-line">
        <input
          type="checkbox"
          className="tick"
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
          <button type="button" className="btn" onClick={onUndoRun}>
            {words.t("pusterum.undoRun", { count: lastRun.length }, lastRun.length)}
          </button>
        )}
        {(calendars.length > 0 || look.bookings.length > 0) && (
          <button type="button" className="link" onClick={() => setRemoving(true)}>
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
