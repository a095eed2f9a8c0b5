import type { ReactNode } from "react";
import { daysOf, type WeekId } from "../../domain/time/weeks";
import { Mark } from "../marks/Mark";
import { daysRange } from "../words/format";
import { weekTitle } from "../words/week-title";
import type { Words } from "../words/words";

interface WeekHeaderProps {
  readonly words: Words;
  readonly week: WeekId;
  readonly onStep: (count: number) => void;
  /** Shown while another week than the current one is open. */
  readonly back?: ReactNode;
}

export function WeekHeader({ words, week, onStep, back }: WeekHeaderProps) {
  const days = daysOf(week);
  const [first = days[0], last = days[6]] = [days[0], days[6]];
  return (
    <header className="week-header">
      <Mark name="brand" size={24} />
      <h1>{weekTitle(words, week)}</h1>
      <span className="when muted">{first && last ? daysRange(words, first, last) : ""}</span>
      {back}
      <button type="button" className="icon" aria-label={words.t("week.before")} onClick={() => onStep(-1)}>
        <Mark name="before" size={16} />
      </button>
      <button type="button" className="icon" aria-label={words.t("week.after")} onClick={() => onStep(1)}>
        <Mark name="after" size={16} />
      </button>
    </header>
  );
}
