import { type ReactNode, useId } from "react";
import type { Words } from "../words/words";

interface KeptWeeksProps {
  readonly words: Words;
  readonly weeks: number;
  readonly onChoose: (weeks: number) => void;
  readonly children?: ReactNode;
}

const CHOICES = [4, 13, 26, 52, 104] as const;

/** How long the events of connected calendars are kept; what their weeks came to stays. */
export function KeptWeeks({ words, weeks, onChoose, children }: KeptWeeksProps) {
  const field = useId();
  return (
    <section aria-labelledby="kept-weeks-title">
      <h2 id="kept-weeks-title">{words.t("data.keptTitle")}</h2>
      <label htmlFor={field}>{words.t("data.kept")}</label>{" "}
      <select
        id={field}
        className="field"
        value={weeks}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {[...new Set([...CHOICES, weeks])]
          .sort((a, b) => a - b)
          .map((each) => (
            <option key={each} value={each}>
              {words.t("data.weeks", { count: each })}
            </option>
          ))}
      </select>
      <p className="muted">{words.t("data.keptHint")}</p>
      {children}
    </section>
  );
}
