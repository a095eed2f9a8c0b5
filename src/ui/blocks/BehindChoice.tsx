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
  const title = words.t("blocks.wish.behindUnknown");
  const elsewhere = series.filter((id) => !known.has(id)).map((id) => ({ id, title }));
  const meetings = [...elsewhere, ...choices.meetings];
  return (
    <>
      <ul className="behind-choice">
        {choices.activities.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                className="tick"
                checked={activities.includes(id)}
                onChange={() => onChange({ ...behind, activities: toggled(activities, id) })}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {meetings.length > 0 && (
        <details open={series.length > 0}>
          <summary>{words.t("blocks.wish.behindMeetings", { count: series.length }, series.length)}</summary>
          <ul className="behind-choice">
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <label>
                  <input
                    type="checkbox"
                    className="tick"
                    checked={series.includes(meeting.id)}
                    onChange={() => onChange({ ...behind, series: toggled(series, meeting.id) })}
                  />
                  {meeting.title}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
