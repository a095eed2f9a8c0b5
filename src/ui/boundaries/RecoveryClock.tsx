import { type ReactNode, useId } from "react";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { AverageWeek } from "../../domain/boundary/recovery/average-week";
import {
  isRestTerms,
  REST_TERMS,
  type RestTerms,
  recommendedFor,
} from "../../domain/boundary/recovery/recommended";
import { lengthOf, type Span } from "../../domain/time/instant";
import { yearAndNumber } from "../../domain/time/weeks";
import { dayOf } from "../../domain/time/zones";
import type { Opened } from "../events/behind";
import { hours } from "../words/format";
import { momentText } from "../words/span-words";
import type { MessageKey, Words } from "../words/words";
import { lengthText } from "./length-text";

const TERMS: Readonly<Record<RestTerms, MessageKey>> = {
  usual: "boundaries.termsUsual",
  agreed: "boundaries.termsAgreed",
  exempt: "boundaries.termsExempt",
};

interface RecoveryClockProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly average: AverageWeek | null;
  readonly terms: RestTerms;
  readonly onTerms: (terms: RestTerms) => void;
  /** Whether a short night is told of; whoever is exempt is not asked. */
  readonly tells: ReactNode;
  readonly onOpen: (opened: Opened) => void;
}

interface Row {
  readonly name: MessageKey;
  readonly own: string;
  readonly where: string;
  readonly recommended: string;
  readonly opens: Opened | null;
}

/** The week's rest beside what is recommended for recovery. Nothing here is a breach, and whoever is exempt sees no mark. */
export function RecoveryClock({
  words,
  summary,
  average,
  terms,
  tells,
  onTerms,
  onOpen,
}: RecoveryClockProps) {
  const id = useId();
  const recommended = recommendedFor(terms);
  const rows = rowsOf(words, summary, average);
  return (
    <section aria-labelledby={id} className="recovery">
      <h2 id={id}>{words.t("boundaries.recovery")}</h2>
      <table>
        <thead className="sr">
          <tr>
            <th scope="col">{words.t("boundaries.figure")}</th>
            <th scope="col">{words.t("boundaries.yours")}</th>
            <th scope="col">{words.t("boundaries.recommended")}</th>
          </tr>
        </thead>
        <tbody>
          {rows(recommended).map(({ name, own, where, recommended: asked, opens }) => (
            <tr key={name}>
              <th scope="row">{words.t(name)}</th>
              <td>
                {opens ? (
                  <button type="button" className="link" onClick={() => onOpen(opens)}>
                    {own}
                  </button>
                ) : (
                  <strong>{own}</strong>
                )}
                {where && <span className="muted small">{where}</span>}
              </td>
              <td className="muted">{asked}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="recovery-terms">
        <label htmlFor={`${id}-terms`}>{words.t("boundaries.terms")}</label>
        <select
          id={`${id}-terms`}
          className="field"
          value={terms}
          onChange={({ target }) => isRestTerms(target.value) && onTerms(target.value)}
        >
          {REST_TERMS.map((each) => (
            <option key={each} value={each}>
              {words.t(TERMS[each])}
            </option>
          ))}
        </select>
      </p>
      {recommended && tells}
      <details className="muted small">
        <summary>{words.t("boundaries.sources")}</summary>
        <p>{words.t("boundaries.sourceRest")}</p>
        <p>{words.t("boundaries.sourceWeek")}</p>
        <p>{words.t("boundaries.sourceCounts")}</p>
      </details>
    </section>
  );
}

const rowsOf =
  (words: Words, { boundary, zone, counted, norm }: WeekSummary, average: AverageWeek | null) =>
  (recommended: ReturnType<typeof recommendedFor>): Row[] => {
    const asked = (length: Parameters<typeof hours>[1] | undefined, key: MessageKey) =>
      length === undefined ? "" : words.t(key, { hours: hours(words, length) });
    const { leastRest, longestPause } = boundary;
    const fromTo = ({ start, end }: Span) =>
      words.t("boundaries.fromTo", {
        from: momentText(words, start, zone),
        to: momentText(words, end, zone),
      });
    const none = words.t("boundaries.notKnown");
    return [
      {
        name: "boundaries.leastRest",
        own: leastRest ? lengthText(words, lengthOf(leastRest.rest)) : none,
        where: leastRest ? fromTo(leastRest.rest) : "",
        recommended: asked(recommended?.dailyRest, "boundaries.atLeast"),
        opens: leastRest ? { kind: "day", day: dayOf(leastRest.before, zone) } : null,
      },
      {
        name: "boundaries.longestPause",
        own: longestPause ? lengthText(words, lengthOf(longestPause)) : none,
        where: longestPause ? fromTo(longestPause) : "",
        recommended: asked(recommended?.weeklyRest, "boundaries.atLeast"),
        opens: null,
      },
      {
        name: "boundaries.average",
        own: average ? words.t("boundaries.hoursAWeek", { hours: hours(words, average.average) }) : none,
        where:
          average && !average.isWhole
            ? words.t("boundaries.buildingSince", { week: yearAndNumber(average.since).number })
            : "",
        recommended: asked(recommended?.averageWeek, "boundaries.atMost"),
        opens: null,
      },
      {
        name: "boundaries.againstNorm",
        own: words.t("boundaries.hoursOfNorm", {
          hours: hours(words, counted),
          norm: hours(words, norm.expected),
        }),
        where: "",
        recommended: "",
        opens: { kind: "counted" },
      },
    ];
  };
