import { COUNTING_RULES } from "../../domain/balance/counting-rules";
import type { Words } from "../words/words";
import { COUNTED_HOW, EFFECTS } from "./counting-words";

/** The very table that the week is folded by, a sentence a row, the first that fits holds. */
export function CountingTable({ words }: { words: Words }) {
  return (
    <div className="counting">
      <p>{words.t("counting.intro")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.t("counting.rule")}</th>
            <th scope="col">{words.t("counting.effect")}</th>
          </tr>
        </thead>
        <tbody>
          {COUNTING_RULES.map(({ id, effect }) => (
            <tr key={id}>
              <td>{words.t(COUNTED_HOW[id])}</td>
              <td className="counting-effect">{words.t(EFFECTS[effect])}</td>
            </tr>
          ))}
          <tr>
            <td>{words.t(COUNTED_HOW["same-meeting"])}</td>
            <td className="counting-effect">{words.t("counting.effectOnce")}</td>
          </tr>
        </tbody>
      </table>
      <h3>{words.t("counting.overlapTitle")}</h3>
      <p>{words.t("counting.overlap")}</p>
      <h3>{words.t("counting.marksTitle")}</h3>
      <p>{words.t("counting.marks")}</p>
    </div>
  );
}
