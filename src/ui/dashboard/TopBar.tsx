import type { WeekId } from "../../domain/time/weeks";
import { Mark } from "../marks/Mark";
import type { MessageKey, Words } from "../words/words";
import { hashOf, hasWeek, PAGES, type Page } from "./use-place";
import { WeekChooser } from "./WeekChooser";

const NAMES: Readonly<Record<Page, MessageKey>> = {
  week: "dashboard.week",
  activities: "dashboard.activities",
  boundaries: "dashboard.boundaries",
  breathing: "dashboard.breathing",
  calendars: "dashboard.calendars",
  settings: "dashboard.settings",
  data: "dashboard.data",
};

interface TopBarProps {
  readonly words: Words;
  readonly page: Page;
  readonly week: WeekId;
  readonly current: WeekId;
  /** How old the data is, in words; null while there is none. */
  readonly age: string | null;
  readonly hasWeeks: boolean;
  readonly onWeek: (week: WeekId) => void;
}

export function TopBar({ words, page, week, current, age, hasWeeks, onWeek }: TopBarProps) {
  return (
    <header className="bar">
      <a className="bar-name" href="#week">
        <Mark name="brand" size={24} />
        {words.t("extension.name")}
      </a>
      <nav className="bar-pages" aria-label={words.t("dashboard.pages")}>
        {PAGES.map((each) => (
          <a
            key={each}
            href={hashOf(each, hasWeek(each) && week !== current ? week : null)}
            aria-current={each === page ? "page" : undefined}
          >
            {words.t(NAMES[each])}
          </a>
        ))}
      </nav>
      {age && (
        <span className="bar-age muted">
          {age} <span className="bar-stays">{words.t("age.stays")}</span>
        </span>
      )}
      {hasWeeks && (hasWeek(page) || page === "activities") && (
        <WeekChooser words={words} week={week} current={current} onChoose={onWeek} />
      )}
    </header>
  );
}
