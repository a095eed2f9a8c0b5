import type { ActivityId } from "../../domain/activity/activity";
import type { WeekSummary } from "../../domain/balance/week-summary";
import { Mark } from "../marks/Mark";
import { hours } from "../words/format";
import { activityName, shortName, type Words } from "../words/words";
import { topOf } from "./lead";

interface TopListsProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly nameOf: (id: ActivityId) => string | undefined;
  readonly onOpen: (id: ActivityId) => void;
}

const SIDES = [
  { side: "giving", mark: "gives", title: "week.topGiving" },
  { side: "draining", mark: "drains", title: "week.topDraining" },
] as const;

/** The three that give most beside the three that drain most. */
export function TopLists({ words, summary, nameOf, onOpen }: TopListsProps) {
  return (
    <section className="tops" aria-label={words.t("week.top")}>
      {SIDES.map(({ side, mark, title }) => {
        const rows = topOf(summary, side, 3);
        return (
          <div key={side}>
            <h2 className={`top-${side}`}>
              <Mark name={mark} />
              {words.t(title)}
            </h2>
            {rows.length === 0 && <p className="muted small">{words.t("week.noneYet")}</p>}
            <ul>
              {rows.map(({ activity, time }) => (
                <li key={activity}>
                  <button
                    type="button"
                    title={activityName(words, activity, nameOf(activity))}
                    onClick={() => onOpen(activity)}
                  >
                    <span className="name">{shortName(words, activity, nameOf(activity))}</span>
                    <span>{words.t("unit.hours", { hours: hours(words, time) })}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
