import { DECISIONS, type Decision } from "../../domain/activity/activity";
import type { Words } from "../words/words";
import { DECISION_WORD } from "./decision-words";

interface DecisionSelectProps {
  readonly words: Words;
  readonly name: string;
  readonly decision: Decision | null;
  readonly onDecide: (decision: Decision | null) => void;
}

export function DecisionSelect({ words, name, decision, onDecide }: DecisionSelectProps) {
  return (
    <select
      className="quiet-select"
      aria-label={words.t("hoursTable.decisionOf", { name })}
      value={decision ?? ""}
      onChange={(event) => onDecide((event.target.value || null) as Decision | null)}
    >
      <option value="">{words.t("grid.noDecision")}</option>
      {DECISIONS.map((each) => (
        <option key={each} value={each}>
          {words.t(DECISION_WORD[each])}
        </option>
      ))}
    </select>
  );
}
