import { useId } from "react";
import type { WeekSummary } from "../../domain/balance/week-summary";
import { totalLength, unionOf } from "../../domain/boundary/outside-frames";
import { type WeekId, yearAndNumber } from "../../domain/time/weeks";
import { hours } from "../words/format";
import type { Words } from "../words/words";

interface TrendListProps {
  readonly words: Words;
  readonly weeks: readonly WeekSummary[];
  readonly shown: WeekId;
  readonly hrefOf: (week: WeekId) => string;
}

/** Up to thirteen weeks beside each other: hours outside the frame as bars, each leading to its week. */
export function TrendList({ words, weeks, shown, hrefOf }: TrendListProps) {
  const id = useId();
  const rows = weeks.map((summary) => {
    const { outside, evenings, mail } = summary.boundary;
    return { week: summary.week, time: totalLength(unionOf(outside)), evenings, mail };
  });
  const most = Math.max(1, ...rows.map(({ time }) => time));
  return (
    <section aria-labelledby={id} className="trend">
      <h2 id={id}>{words.t("boundaries.trend", { count: rows.length })}</h2>
      <ol className="trend-weeks">
        {rows.map(({ week, time, evenings, mail }) => (
          <li key={week}>
            <a href={hrefOf(week)} aria-current={week === shown ? "true" : undefined}>
              <span className="sr">
                {words.t("boundaries.trendWeek", {
                  week: yearAndNumber(week).number,
                  hours: hours(words, time),
                  off: evenings.off,
                  passed: evenings.passed,
                })}
                {mail && ` ${words.t("boundaries.trendMails", { count: mail.sentOutside })}`}
              </span>
              <span className="trend-hours" aria-hidden="true">
                {hours(words, time)}
              </span>
              <span
                className="trend-bar"
                aria-hidden="true"
                style={{ blockSize: `${(time / most) * 100}%` }}
              />
              <span className="trend-week muted" aria-hidden="true">
                {yearAndNumber(week).number}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p className="muted small">{words.t("boundaries.trendHint")}</p>
    </section>
  );
}
