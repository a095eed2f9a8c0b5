import { useState } from "react";
import { changesOf, type RestoreMode } from "../../app/restore-profile";
import type { ProfileRecord } from "../../domain/profile/records";
import { ConfirmDialog } from "../controls/ConfirmDialog";
import type { Words } from "../words/words";
import { GROUP_WORDS } from "./profile-words";

interface RestoreDialogProps {
  readonly words: Words;
  readonly records: readonly ProfileRecord[];
  readonly file: readonly ProfileRecord[];
  readonly onDo: (mode: RestoreMode) => void;
  readonly onLeave: () => void;
}

/** Shows what restoring will change, by either way, before anything is. */
export function RestoreDialog({ words, records, file, onDo, onLeave }: RestoreDialogProps) {
  const [mode, setMode] = useState<RestoreMode>("merge");
  const changes = changesOf(records, file, mode);
  return (
    <ConfirmDialog
      title={words.t("data.backup.dialogTitle")}
      doIt={words.t("data.backup.do")}
      leaveIt={words.t("calendars.cancel")}
      onDo={() => onDo(mode)}
      onLeave={onLeave}
    >
      <fieldset className="restore-modes">
        <legend className="sr">{words.t("data.backup.how")}</legend>
        {(["merge", "replace"] as const).map((each) => (
          <label key={each} className="check-line">
            <input type="radio" name="mode" checked={mode === each} onChange={() => setMode(each)} />
            {words.t(`data.backup.${each}`)}
          </label>
        ))}
      </fieldset>
      {changes.length === 0 ? (
        <p>{words.t("data.backup.nothing")}</p>
      ) : (
        <table className="data-table" data-testid="restore-changes">
          <thead>
            <tr>
              <th scope="col">{words.t("data.backup.what")}</th>
              <th scope="col">{words.t("data.backup.added")}</th>
              <th scope="col">{words.t("data.backup.changed")}</th>
              <th scope="col">{words.t("data.backup.removed")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ group, added, changed, removed }) => (
              <tr key={group}>
                <th scope="row">{words.t(GROUP_WORDS[group])}</th>
                <td>{added}</td>
                <td>{changed}</td>
                <td>{removed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="muted">{words.t("data.backup.undoable")}</p>
    </ConfirmDialog>
  );
}
