import { GUARD_SETTING } from "../../domain/boundary/guard-choices";
import { MAIL_PAGES } from "../../domain/boundary/mail-hosts";
import { ExpectationTexts } from "./ExpectationTexts";
import { GuardDuty } from "./GuardDuty";
import { GuardExceptions } from "./GuardExceptions";
import { GuardHours } from "./GuardHours";
import type { GuardSettingsProps } from "./guard-settings-props";
import { tonightWords } from "./tonight";
import { UnrecognisedPages } from "./UnrecognisedPages";

/** Everything about the guard at the moment of sending; all but its switch waits until it is on. */
export function GuardSettings(props: GuardSettingsProps) {
  const { words, look, preview, now, access, mayNotify, onLetInto, onAllowNotifications, onChoose, onCopy } =
    props;
  const { isOn, boundary } = look.choices;
  const missing = MAIL_PAGES.filter((page) => !isOn || !access.includes(page));
  return (
    <div className="guard-settings">
      <p className="muted">{words.t("guard.about")}</p>
      {isOn && (
        <p className="guard-tonight" role="status">
          <strong>{tonightWords(words, preview, now)}</strong>
        </p>
      )}
      <div className="row-of-buttons">
        {missing.map((page) => (
          <button key={page} type="button" className="btn" onClick={() => onLetInto(page)}>
            {words.t(page === "outlook" ? "guard.turnOn.outlook" : "guard.turnOn.gmail")}
          </button>
        ))}
        {isOn && (
          <button type="button" className="btn" onClick={() => onChoose(GUARD_SETTING.on, false)}>
            {words.t("guard.turnOff")}
          </button>
        )}
      </div>
      {missing.length > 0 && <p className="muted small">{words.t("guard.turnOn.hint")}</p>}
      {isOn && (
        <>
          <p className="muted">{words.t("guard.lastWeek", { ...look.lastWeek })}</p>
          {look.unseen > 0 && (
            <p className="guard-part">{words.t("guard.unseen.long", { count: look.unseen })}</p>
          )}
          <UnrecognisedPages {...{ words, onCopy }} pages={look.unrecognised} />
          <GuardHours {...{ words, boundary, onChoose }} />
          <GuardDuty {...{ words, look, now, onChoose }} />
          <GuardExceptions {...{ words, boundary, onChoose }} />
          <fieldset className="guard-part">
            <legend>{words.t("guard.notify.title")}</legend>
            {mayNotify ? (
              <label className="guard-check">
                <input
                  type="checkbox"
                  checked={look.choices.tellsOfDrafts}
                  onChange={(event) => onChoose(GUARD_SETTING.tellsOfDrafts, event.target.checked)}
                />
                <span>{words.t("guard.notify.drafts")}</span>
              </label>
            ) : (
              <p>
                {words.t("guard.notify.off")}{" "}
                <button type="button" className="link" onClick={onAllowNotifications}>
                  {words.t("guard.notify.allow")}
                </button>
              </p>
            )}
            <p className="muted small">{words.t("guard.notify.hint")}</p>
          </fieldset>
        </>
      )}
      <ExpectationTexts {...{ words, onCopy }} frames={boundary.frames} />
    </div>
  );
}
