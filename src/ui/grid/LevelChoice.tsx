import type { Level } from "../../domain/activity/activity";
import { Picture } from "../picture/Picture";
import type { MessageKey, Words } from "../words/words";
import { levelPicture } from "./level-picture";

const LEVELS: readonly { level: Level; word: MessageKey }[] = [
  { level: 0, word: "grid.level0" },
  { level: 1, word: "grid.level1" },
  { level: 2, word: "grid.level2" },
];

interface LevelChoiceProps {
  readonly words: Words;
  readonly side: "gives" | "drains";
  readonly name: string;
  /** Tells this row's radio buttons from other rows'. */
  readonly group: string;
  /** null while the leader has said nothing: no button is chosen then. */
  readonly level: Level | null;
  readonly onChoose: (level: Level) => void;
}

/** Not, some, much: three radio buttons drawn as blocks on the line. */
export function LevelChoice({ words, side, name, group, level, onChoose }: LevelChoiceProps) {
  return (
    <fieldset className="level-choice">
      <legend className="sr">
        {words.t(side === "gives" ? "grid.givesLegend" : "grid.drainsLegend", { name })}
      </legend>
      {LEVELS.map(({ level: each, word }) => (
        <label key={each} title={words.t(word)}>
          <input
            type="radio"
            name={`${group}-${side}`}
            aria-label={words.t(word)}
            checked={level === each}
            onChange={() => onChoose(each)}
          />
          <Picture picture={levelPicture(side, each)} />
        </label>
      ))}
    </fieldset>
  );
}
