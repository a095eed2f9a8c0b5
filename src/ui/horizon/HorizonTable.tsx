import type { WeekSummary } from "../../domain/balance/week-summary";
import type { LocalDay } from "../../domain/time/days";
import { yearAndNumber } from "../../domain/time/weeks";
import { dayName, hours } from "../words/format";
import type { Words } from "../words/words";

const SIDES = ["giving", "draining", "neutral", "unjudged"] as const;

/** The picture in exact figures, for those who hear the page. */
export function HorizonTable({
  words,
  summary,
  today,
}: {
  words: Words;
  summary: WeekSummary;
  today: LocalDay | null;
}) {
  return (
    <div className="sr">
      <table>
        <caption>{words.t("table.caption", { number: yearAndNumber(summary.week).number })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t("table.day")}</th>
            {SIDES.map((side) => (
              <th scope="col" key={side}>
                {words.t(`table.${side}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summary.days.map(({ day, sides }) => (
            <tr key={day}>
              <th scope="row">
                {dayName(words, day)}
                {day === today ? ` (${words.t("table.today")})` : ""}
              </th>
              {SIDES.map((side) => (
                <td key={side}>{hours(words, sides[side])}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.t("table.total", { hours: hours(words, summary.counted) })}</th>
            {SIDES.map((side) => (
              <td key={side}>{hours(words, summary.sides[side])}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
