import type { WeekSummary } from "../../domain/balance/week-summary";
import type { Instant } from "../../domain/time/instant";
import { Mark } from "../marks/Mark";
import { spanText } from "../words/format";
import type { Words } from "../words/words";

/** The next time that is blocked for reflection, or how to get one. */
export function NextBreathing({ words, summary, now }: { words: Words; summary: WeekSummary; now: Instant }) {
  if (summary.end <= now) return null;
  const next = summary.days.flatMap((day) => day.breathing).find((space) => space.end > now);
  return (
    <section className="next">
      <Mark name="brand" size={28} />
      <div>
        <strong>{next ? spanText(words, next, summary.zone) : words.t("breathing.none")}</strong>
        <span className="muted">{words.t(next ? "breathing.next" : "breathing.noneHint")}</span>
      </div>
    </section>
  );
}
