import type { MeetingChoice } from "../../app/blocks/meetings-to-choose";
import type { ActivityId } from "../../domain/activity/activity";
import type { Behind } from "../../domain/blocks/wish";
import type { Words } from "../words/words";

export interface ActivityChoice {
  readonly id: ActivityId;
  readonly name: string;
}

/** What a block can lie behind. */
export interface BehindChoices {
  readonly activities: readonly ActivityChoice[];
  readonly meetings: readonly MeetingChoice[];
}

interface BehindChoiceProps {
  readonly words: Words;
  readonly behind: Behind;
  readonly choices: BehindChoices;
  readonly onChange: (behind: Behind) => void;
}

const toggled = <T,>(chosen: readonly T[], id: T): T[] =>
  chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];

/** Behind which events a block lies: whole activities, and meetings that are chosen one by one. */
export function BehindChoice({ words, behind, choices, onChange }: BehindChoiceProps) {
  const { activities, series } = behind;
  const known = new Set(choices.meetings.map(({ id }) => id));
  const name = words.t("blocks.wish.behindUnknown");
  const elsewhere = series.filter((id) => !known.has(id)).map((id) => ({ id, name }));
  const meetings = [...elsewhere, ...choices.meetings.map(({ id, title }) => ({ id, name: title }))];
  return (
    <>
      <Ticks
        choices={choices.activities}
        chosen={activities}
        onChoose={(next) => onChange({ ...behind, activities: next })}
      />
      {meetings.length > 0 && (
        <details open={series.length > 0}>
          <summary>{words.t("blocks.wish.behindMeetings", { count: series.length }, series.length)}</summary>
          <Ticks
            choices={meetings}
            chosen={series}
            onChoose={(next) => onChange({ ...behind, series: next })}
          />
        </details>
      )}
    </>
  );
}

interface TicksProps<T extends string> {
  readonly choices: readonly { readonly id: T; readonly name: string }[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: T[]) => void;
}

function Ticks<T extends string>({ choices, chosen, onChoose }: TicksProps<T>) {
  return (
    <ul className="behind-choice">
      {choices.map(({ id, name }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              className="tick"
              checked={chosen.includes(id)}
              onChange={() => onChoose(toggled(chosen, id))}
            />
            {name}
          </label>
        </li>
      ))}
    </ul>
  );
}
