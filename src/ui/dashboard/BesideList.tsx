import type { WeekSummary } from "../../domain/balance/week-summary";
import { dayOf } from "../../domain/time/zones";
import type { Opened } from "../events/behind";
import { dayName, hours } from "../words/format";
import type { Words } from "../words/words";

interface BesideListProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly onOpen: (opened: Opened) => void;
  readonly onCounting: () => void;
}

/** What stands beside the balance: holidays, absence, duty, the leader's own life, and what does not count. */
export function BesideList({ words, summary, onOpen, onCounting }: BesideListProps) {
  const holidays = summary.days.filter((day) => day.holiday !== null);
  const duty = [...new Set(summary.onCall.map((span) => dayName(words, dayOf(span.start, summary.zone))))];
  return (
    <ul className="beside-list muted">
      {holidays.length > 0 && summary.norm.holidays > 0 && (
        <li>
          {words.t("week.holiday", {
            name: holidays.map((day) => day.holiday).join(", "),
            hours: hours(words, summary.norm.holidays),
          })}
        </li>
      )}
      {summary.norm.absence > 0 && (
        <li>
          <button type="button" className="link" onClick={() => onOpen({ kind: "norm" })}>
            {words.t("dashboard.absence", { hours: hours(words, summary.norm.absence) })}
          </button>
        </li>
      )}
      {duty.length > 0 && <li>{words.t("week.onCall", { days: duty.join(", ") })}</li>}
      {summary.ownLife > 0 && <li>{words.t("week.ownLife", { hours: hours(words, summary.ownLife) })}</li>}
      <li className="beside-links">
        {summary.setAside.length > 0 && (
          <button type="button" className="link" onClick={() => onOpen({ kind: "aside" })}>
            {words.t("dashboard.aside", { count: summary.setAside.length }, summary.setAside.length)}
          </button>
        )}
        <button type="button" className="link" onClick={onCounting}>
          {words.t("counting.title")}
        </button>
      </li>
    </ul>
  );
}
