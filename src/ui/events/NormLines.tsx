import type { WeekSummary } from "../../domain/balance/week-summary";
import { hours } from "../words/format";
import type { Words } from "../words/words";

/** How the week's norm came to be what it is, as a sum. */
export function NormLines({ words, summary }: { words: Words; summary: WeekSummary }) {
  const { agreed, holidays, absence, expected } = summary.norm;
  const named = summary.days.flatMap((day) => day.holiday ?? []).join(", ");
  const text = (time: typeof agreed) => words.t("unit.hours", { hours: hours(words, time) });
  return (
    <table className="norm-lines">
      <caption className="sr">{words.t("opened.norm")}</caption>
      <tbody>
        <tr>
          <th scope="row">{words.t("norm.agreed")}</th>
          <td>{text(agreed)}</td>
        </tr>
        {holidays > 0 && (
          <tr>
            <th scope="row">{words.t("norm.holidays", { name: named })}</th>
            <td>−{text(holidays)}</td>
          </tr>
        )}
        {absence > 0 && (
          <tr>
            <th scope="row">{words.t("norm.absence")}</th>
            <td>−{text(absence)}</td>
          </tr>
        )}
        <tr className="is-sum">
          <th scope="row">{words.t("norm.expected")}</th>
          <td>{text(expected)}</td>
        </tr>
        <tr>
          <th scope="row">{words.t("norm.counted")}</th>
          <td>{text(summary.counted)}</td>
        </tr>
      </tbody>
    </table>
  );
}
