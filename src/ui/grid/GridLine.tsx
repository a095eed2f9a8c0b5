import type { ActivityId, Decision, Level, Marks } from "../../domain/activity/activity";
import { hours } from "../words/format";
import type { Words } from "../words/words";
import { DecisionSelect } from "./DecisionSelect";
import { GuessConfirm } from "./GuessConfirm";
import { LevelChoice } from "./LevelChoice";
import { marksText } from "./marks-words";
import { NameField } from "./NameField";
import { NoteField } from "./NoteField";
import type { GridRow } from "./rows";

export interface GridActs {
  readonly onJudge: (ids: readonly ActivityId[], marks: Marks | null) => void;
  readonly onMark: (id: ActivityId, side: keyof Marks, level: Level) => void;
  readonly onDecide: (ids: readonly ActivityId[], decision: Decision | null) => void;
  readonly onNote: (id: ActivityId, note: string, over: string) => void;
  readonly onRename: (id: ActivityId, name: string) => void;
  readonly onRemove: (ids: readonly ActivityId[], removed: boolean) => void;
  readonly onAdd: (name: string) => void;
  readonly onGuesses: (rows: readonly GridRow[]) => void;
  readonly onOpen: (kind: "activity" | "average", id: ActivityId) => void;
}

interface GridLineProps {
  readonly words: Words;
  readonly row: GridRow;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly acts: GridActs;
}

/** One activity, with everything the leader can say of it. */
export function GridLine({ words, row, isSelected, onSelect, acts }: GridLineProps) {
  const { id, name, marks } = row;
  return (
    <tr className={isSelected ? "is-selected" : undefined}>
      <td className="select-cell">
        <input
          type="checkbox"
          className="tick"
          aria-label={words.t("grid.select", { name })}
          checked={isSelected}
          onChange={onSelect}
        />
      </td>
      <th scope="row">
        <NameField words={words} name={name} onRename={(next) => acts.onRename(id, next)} />
      </th>
      <td className="num" data-label={words.t("grid.thisWeekShort")}>
        <HoursButton
          words={words}
          said="grid.openHours"
          name={name}
          time={row.thisWeek}
          onOpen={() => acts.onOpen("activity", id)}
        />
      </td>
      <td className="num average-cell" data-label={words.t("grid.average")}>
        {row.average !== null && (
          <HoursButton
            words={words}
            said="grid.openAverage"
            name={name}
            time={row.average}
            onOpen={() => acts.onOpen("average", id)}
          />
        )}
      </td>
      {(["gives", "drains"] as const).map((side) => (
        <td key={side} className="level-cell" data-label={words.t(`grid.${side}`)}>
          <LevelChoice
            words={words}
            side={side}
            name={name}
            group={id}
            level={marks?.[side] ?? null}
            onChoose={(level) => acts.onMark(id, side, level)}
          />
        </td>
      ))}
      <td className="word-cell">
        {row.guess ? (
          <GuessConfirm
            words={words}
            name={name}
            guess={row.guess}
            onConfirm={() => acts.onJudge([id], row.guess)}
          />
        ) : (
          <span className={marks ? undefined : "muted"}>{marksText(words, marks)}</span>
        )}
      </td>
      <td className="decision-cell">
        <DecisionSelect
          words={words}
          name={name}
          decision={row.decision}
          onDecide={(decision) => acts.onDecide([id], decision)}
        />
      </td>
      <td className="note-cell">
        <NoteField
          words={words}
          name={name}
          note={row.note}
          onNote={(note, over) => acts.onNote(id, note, over)}
        />
      </td>
    </tr>
  );
}

interface HoursButtonProps {
  readonly words: Words;
  readonly said: "grid.openHours" | "grid.openAverage";
  readonly name: string;
  readonly time: GridRow["thisWeek"];
  readonly onOpen: () => void;
}

function HoursButton({ words, said, name, time, onOpen }: HoursButtonProps) {
  if (time === 0) return <span className="nought">{hours(words, time)}</span>;
  const text = hours(words, time);
  return (
    <button
      type="button"
      className="hours-button"
      aria-label={words.t(said, { name, hours: text })}
      onClick={onOpen}
    >
      {text}
    </button>
  );
}
