import { useState } from "react";
import { tellsOfBlocks } from "../../app/blocks/block-settings";
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
  readonly onNotices: (isOn: boolean) => void;
}

/** The ways back, and whether Pusterum may book by itself. */
export function RunLines({ words, look, onUndoRun, onRemoveAll, onAuto, onNotices }: RunLinesProps) {
  const [isRemoving, setRemoving] = useState(false);
  const { lastRun, into, calendars, isAutomatic } = look;
  const tells = tellsOfBlocks(look.profile);
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
      <label className="check-line">
        <input
          type="checkbox"
          className="tick"
          checked={tells}
          aria-describedby="notices-hint"
          onChange={() => onNotices(!tells)}
        />
        {words.t("pusterum.notices")}
      </label>
      <p id="notices-hint" className="muted small">
        {words.t("pusterum.noticesHint")}
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
