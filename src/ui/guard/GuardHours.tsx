import type { Boundary } from "../../domain/boundary/boundary";
import { LINE_LANGUAGES } from "../../domain/boundary/expectation-lines";
import { GUARD_SETTING } from "../../domain/boundary/guard-choices";
import { clockOf, minuteOf } from "../settings/draft-frames";
import type { GuardSettingsProps } from "./guard-settings-props";

interface GuardHoursProps extends Pick<GuardSettingsProps, "words" | "onChoose"> {
  readonly boundary: Boundary;
}

const DAY = 24 * 60;

/** From when it is late, whether the evening before counts, and the language of the line. */
export function GuardHours({ words, boundary, onChoose }: GuardHoursProps) {
  const { lateFrom, asksAtEdge, grace, frames, lineLanguage } = boundary;
  const language = new Intl.DisplayNames(words.locale, { type: "language" });
  return (
    <div className="guard-part">
      <div className="field-line">
        <label htmlFor="guard-late">{words.t("guard.late.label")}</label>
        <input
          id="guard-late"
          type="time"
          className="field"
          key={lateFrom}
          defaultValue={clockOf(lateFrom)}
          onBlur={({ target }) => {
            const minute = minuteOf(target.value);
            if (minute === null || target.value === target.defaultValue) return;
            // Half past midnight belongs to the evening before, as the leader's day begins later.
            onChoose(GUARD_SETTING.lateFrom, minute < frames.dayStart ? minute + DAY : minute);
          }}
        />
        <p className="muted small">{words.t("guard.late.why")}</p>
      </div>
      <label className="guard-check">
        <input
          type="checkbox"
          checked={asksAtEdge}
          onChange={(event) => onChoose(GUARD_SETTING.asksAtEdge, event.target.checked)}
        />
        <span>{words.t("guard.edge.label")}</span>
      </label>
      {asksAtEdge && (
        <div className="field-line">
          <label htmlFor="guard-grace">{words.t("guard.edge.grace")}</label>
          <input
            id="guard-grace"
            type="number"
            className="field"
            min={0}
            max={240}
            key={grace}
            defaultValue={grace}
            onBlur={({ target }) => {
              if (target.value !== target.defaultValue) onChoose(GUARD_SETTING.grace, Number(target.value));
            }}
          />
        </div>
      )}
      <div className="field-line">
        <label htmlFor="guard-language">{words.t("guard.line.label")}</label>
        <select
          id="guard-language"
          className="field"
          value={lineLanguage}
          onChange={(event) => onChoose(GUARD_SETTING.lineLanguage, event.target.value)}
        >
          {LINE_LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {language.of(each)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
