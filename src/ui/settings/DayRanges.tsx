import { useRef } from "react";
import type { Frames } from "../../domain/boundary/frames";
import type { Weekday } from "../../domain/time/days";
import { rangeText } from "../calendar-week/FramePicture";
import type { Words } from "../words/words";
import { addedRange, clockOf, minuteOf, rangeOf, withRange } from "./draft-frames";

interface DayRangesProps {
  readonly words: Words;
  readonly weekday: Weekday;
  readonly name: string;
  readonly draft: Frames;
  readonly onChange: (draft: Frames) => void;
}

/** One weekday: its stretches of work, or none, and whether it is a quiet day. */
export function DayRanges({ words, weekday, name, draft, onChange }: DayRangesProps) {
  const add = useRef<HTMLButtonElement>(null);
  const ranges = draft.ranges[weekday];
  const isQuiet = draft.quietDays.includes(weekday);
  const toggleQuiet = () => {
    const others = draft.quietDays.filter((day) => day !== weekday);
    onChange({ ...draft, quietDays: isQuiet ? others : [...others, weekday].sort() });
  };
  return (
    <tr className={isQuiet ? "is-quiet" : undefined}>
      <th scope="row">{name}</th>
      <td>
        <ul className="ranges">
          {ranges.map((range, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place while it is being edited
            <li key={at}>
              <input
                type="time"
                className="field"
                aria-label={words.t("settings.from", { day: name })}
                value={clockOf(range.from)}
                onChange={(event) => {
                  const from = minuteOf(event.target.value);
                  if (from !== null) onChange(withRange(draft, weekday, at, rangeOf(from, range.to)));
                }}
              />
              <span aria-hidden="true">–</span>
              <input
                type="time"
                className="field"
                aria-label={words.t("settings.to", { day: name })}
                value={clockOf(range.to)}
                onChange={(event) => {
                  const to = minuteOf(event.target.value);
                  if (to !== null) onChange(withRange(draft, weekday, at, rangeOf(range.from, to)));
                }}
              />
              {range.to > 1440 && <span className="muted">{words.t("settings.nextDay")}</span>}
              <button
                type="button"
                className="close"
                aria-label={words.t("settings.removeRangeOf", {
                  range: rangeText(range.from, range.to),
                  day: name,
                })}
                onClick={() => {
                  onChange(withRange(draft, weekday, at, null));
                  add.current?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="link"
              ref={add}
              aria-label={words.t("settings.addRangeOf", { day: name })}
              onClick={() => onChange(withRange(draft, weekday, ranges.length, addedRange(draft, weekday)))}
            >
              {words.t("settings.addRange")}
            </button>
          </li>
        </ul>
      </td>
      <td data-label={words.t("settings.quiet")}>
        <input
          type="checkbox"
          className="tick"
          aria-label={words.t("settings.quietOf", { day: name })}
          checked={isQuiet}
          onChange={toggleQuiet}
        />
      </td>
    </tr>
  );
}
