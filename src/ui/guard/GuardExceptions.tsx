import type { Boundary } from "../../domain/boundary/boundary";
import { GUARD_SETTING } from "../../domain/boundary/guard-choices";
import { LONGEST_TEXT } from "../../domain/profile/records";
import type { MessageKey } from "../words/words";
import type { GuardSettingId, GuardSettingsProps } from "./guard-settings-props";

interface GuardExceptionsProps extends Pick<GuardSettingsProps, "words" | "onChoose"> {
  readonly boundary: Boundary;
}

/** Mails that go whatever the hour. A list is kept when the leader leaves it. */
export function GuardExceptions({ words, boundary, onChoose }: GuardExceptionsProps) {
  const { ownDomains, people, mailboxes, highImportance } = boundary.exceptions;
  const lists: readonly (readonly [id: GuardSettingId, label: MessageKey, held: readonly string[]])[] = [
    [GUARD_SETTING.ownDomains, "guard.except.ownDomains", ownDomains],
    [GUARD_SETTING.people, "guard.except.people", people],
    [GUARD_SETTING.mailboxes, "guard.except.mailboxes", mailboxes],
  ];
  return (
    <fieldset className="guard-part">
      <legend>{words.t("guard.except.title")}</legend>
      {lists.map(([id, label, held]) => (
        <div className="field-line" key={id}>
          <label htmlFor={id}>{words.t(label)}</label>
          <textarea
            id={id}
            className="field"
            rows={2}
            maxLength={LONGEST_TEXT}
            key={held.join("\n")}
            defaultValue={held.join("\n")}
            onBlur={({ target }) => {
              if (target.value !== target.defaultValue) onChoose(id, target.value);
            }}
          />
        </div>
      ))}
      <label className="guard-check">
        <input
          type="checkbox"
          checked={highImportance}
          onChange={(event) => onChoose(GUARD_SETTING.highImportance, event.target.checked)}
        />
        <span>{words.t("guard.except.important")}</span>
      </label>
      <p className="muted small">{words.t("guard.except.hint")}</p>
    </fieldset>
  );
}
