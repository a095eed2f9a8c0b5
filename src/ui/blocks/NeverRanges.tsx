import type { NeverRange } from "../../domain/blocks/wish";
import { MOST_NEVER } from "../../domain/blocks/wish-limits";
import { type LocalDay, WEEKDAYS, type Weekday } from "../../domain/time/days";
import { minutes } from "../../domain/time/instant";
import type { Words } from "../words/words";
import { ChoiceField } from "./ChoiceField";
import { RangeSentence } from "./RangeSentence";

interface NeverRangesProps {
  readonly words: Words;
  readonly ranges: readonly NeverRange[];
  readonly onChange: (ranges: readonly NeverRange[]) => void;
}

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const FRIDAY_AFTERNOON: NeverRange = { weekdays: [5], from: minutes(13 * 60), to: minutes(24 * 60) };

const keyOf = (weekdays: readonly Weekday[]) => [...weekdays].sort().join("");

/** The language's own name of a weekday, as it stands inside a sentence. 2024 began on a Monday. */
const nameOf = (words: Words, weekday: Weekday) =>
  new Intl.DateTimeFormat(words.locale, { weekday: "long", timeZone: "UTC" }).format(
    new Date(`2024-01-0${weekday}T12:00:00Z` as LocalDay),
  );

/** The hours that the leader keeps free of this kind of block, each a sentence of its own. */
export function NeverRanges({ words, ranges, onChange }: NeverRangesProps) {
  const known: [string, string][] = [
    [keyOf(WEEKDAYS), words.t("blocks.weekdays.any")],
    [keyOf(WORKDAYS), words.t("blocks.weekdays.work")],
    ...WEEKDAYS.map((day): [string, string] => [
      keyOf([day]),
      words.t("blocks.weekdays.one", { day: nameOf(words, day) }),
    ]),
  ];
  const replace = (at: number, range: NeverRange) =>
    onChange(ranges.map((each, place) => (place === at ? range : each)));
  return (
    <>
      <ul className="never-ranges">
        {ranges.map((range, at) => {
          const key = keyOf(range.weekdays);
          const others: [string, string][] = known.some(([each]) => each === key)
            ? []
            : [[key, words.t("blocks.weekdays.some")]];
          const weekday = (
            <ChoiceField
              label={words.t("blocks.label.weekday")}
              value={key}
              choices={[...others, ...known]}
              onChange={(days) =>
                replace(at, { ...range, weekdays: [...days].map((day) => Number(day) as Weekday) })
              }
            />
          );
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a range is known by its place while it is being edited
            <li key={at}>
              <RangeSentence
                words={words}
                sentence="blocks.wish.never"
                range={range}
                slots={{ weekday }}
                onChange={(next) => replace(at, { ...next, weekdays: range.weekdays })}
              />{" "}
              <button
                type="button"
                className="link"
                onClick={() => onChange(ranges.filter((_, place) => place !== at))}
              >
                {words.t("blocks.wish.neverRemove")}
              </button>
            </li>
          );
        })}
      </ul>
      {ranges.length < MOST_NEVER && (
        <button type="button" className="link" onClick={() => onChange([...ranges, FRIDAY_AFTERNOON])}>
          {words.t("blocks.wish.neverAdd")}
        </button>
      )}
    </>
  );
}
