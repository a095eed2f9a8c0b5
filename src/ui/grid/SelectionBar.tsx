import { DECISIONS, type Decision } from "../../domain/activity/activity";
import { CHOICES } from "../choice/ChoiceButtons";
import { Mark } from "../marks/Mark";
import type { Words } from "../words/words";
import { DECISION_WORD } from "./decision-words";
import type { GridActs } from "./GridLine";
import type { GridRow } from "./rows";

interface SelectionBarProps {
  readonly words: Words;
  readonly rows: readonly GridRow[];
  readonly acts: GridActs;
  readonly onDeselect: () => void;
}

/** One word, one decision or one removal for all the selected rows at once. */
export function SelectionBar({ words, rows, acts, onDeselect }: SelectionBarProps) {
  const ids = rows.map((row) => row.id);
  const guessed = rows.filter((row) => row.guess !== null);
  return (
    <div className="selection-bar" data-shown={rows.length > 0}>
      <p role="status">{rows.length > 0 && words.t("grid.selected", { count: rows.length }, rows.length)}</p>
      {rows.length > 0 && (
        <>
          <fieldset>
            <legend className="sr">{words.t("grid.judgeSelected")}</legend>
            {CHOICES.map(({ name, marks }) => (
              <button type="button" key={name} className="btn" onClick={() => acts.onJudge(ids, marks)}>
                <Mark name={name} size={16} />
                {words.t(`choice.${name}`)}
              </button>
            ))}
          </fieldset>
          {guessed.length > 0 && (
            <button type="button" className="btn" onClick={() => acts.onGuesses(guessed)}>
              {words.t("grid.guessAll", { count: guessed.length }, guessed.length)}
            </button>
          )}
          <select
            className="field"
            aria-label={words.t("grid.decideSelected")}
            value=""
            onChange={(event) => acts.onDecide(ids, event.target.value as Decision)}
          >
            <option value="">{words.t("grid.decision")} …</option>
            {DECISIONS.map((decision) => (
              <option key={decision} value={decision}>
                {words.t(DECISION_WORD[decision])}
              </option>
            ))}
          </select>
          <button type="button" className="btn" onClick={() => acts.onJudge(ids, null)}>
            {words.t("grid.withdraw")}
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => {
              acts.onRemove(ids, true);
              onDeselect();
            }}
          >
            {words.t("grid.remove")}
          </button>
          <button type="button" className="link" onClick={onDeselect}>
            {words.t("grid.deselect")}
          </button>
        </>
      )}
    </div>
  );
}
