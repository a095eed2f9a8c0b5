import type { WeekSummary } from "../../domain/balance/week-summary";
import type { Instant } from "../../domain/time/instant";
import { Mark } from "../marks/Mark";
import { spanText } from "../words/format";
import type { Words } from "../words/words";

interface NextBreathingProps {
  readonly words: Words;
  readonly summary: WeekSummary;
  readonly now: Instant;
  /** Shows what could be booked; books nothing. */
  readonly onBook: () => void;
}

/** The next time that is blocked for reflection, or how to get one. */
export function NextBreathing({ words, summary, now, onBook }: NextBreathingProps) {
  if (summary.end <= now) return null;
  const next = summary.days.flatMap((day) => day.breathing).find((space) => space.end > now);
  return (
    <section className="next">
      <Mark name="brand" size={28} />
      <div>
        <strong>{next ? spanText(words, next, summary.zone) : words.t("breathing.none")}</strong>
        <span className={next ? "muted" : "muted how-to"}>
          {words.t(next ? "breathing.next" : "breathing.noneHint")}
        </span>
      </div>
      <button type="button" className="btn" onClick={onBook}>
        {words.t(next ? "breathing.another" : "breathing.book")}
      </button>
    </section>
  );
}
