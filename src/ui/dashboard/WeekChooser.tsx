import { daysOf, type WeekId, weekAfter } from "../../domain/time/weeks";
import { Mark } from "../marks/Mark";
import { daysRange } from "../words/format";
import { weekTitle } from "../words/week-title";
import type { Words } from "../words/words";

interface WeekChooserProps {
  readonly words: Words;
  readonly week: WeekId;
  readonly current: WeekId;
  readonly onChoose: (week: WeekId) => void;
}

/** The week that is shown, with its neighbours one press away; its name leads back to today's. */
export function WeekChooser({ words, week, current, onChoose }: WeekChooserProps) {
  const days = daysOf(week);
  const range = days[0] && days[6] ? daysRange(words, days[0], days[6]) : "";
  return (
    <fieldset className="week-chooser">
      <legend className="sr">{words.t("dashboard.chooseWeek")}</legend>
      {week !== current && (
        <button type="button" className="link week-today" onClick={() => onChoose(current)}>
          {words.t("week.today")}
        </button>
      )}
      <div className="week-steps">
        <button
          type="button"
          aria-label={words.t("week.before")}
          onClick={() => onChoose(weekAfter(week, -1))}
        >
          <Mark name="before" />
        </button>
        <span className="week-shown" aria-live="polite">
          <strong>{weekTitle(words, week)}</strong>
          {", "}
          {range}
        </span>
        <button type="button" aria-label={words.t("week.after")} onClick={() => onChoose(weekAfter(week))}>
          <Mark name="after" />
        </button>
      </div>
    </fieldset>
  );
}
