import type { WeekSummary } from "../../domain/balance/week-summary";
import { HOUR, type Millis, millis } from "../../domain/time/instant";
import { dayName, hours } from "../words/format";
import { shortName, type Words } from "../words/words";

type RowName = (id: WeekSummary["activities"][number]["activity"]) => string | undefined;

/** The week in one sentence: the heavier side first, then what fills most on that side. */
export function leadOf(words: Words, summary: WeekSummary, nameOf: RowName = () => undefined): string {
  const { giving, draining, unjudged } = summary.sides;
  const total = hours(words, summary.counted);
  if (summary.counted === 0) {
    const working = summary.days.filter((day) => day.norm > 0 || day.isAbsent);
    const isOff = working.length > 0 && working.every((day) => day.isAbsent);
    return words.t(isOff ? "lead.absent" : "lead.empty");
  }
  if (giving + draining === 0) {
    if (unjudged === 0) return words.t("lead.neutral", { total });
    return words.t("lead.unjudged", { total: hours(words, unjudged) }, unjudged === HOUR ? 1 : 2);
  }
  const isEven = giving === draining;
  const side = giving > draining ? "giving" : "draining";
  const top = topOf(summary, side, 1)[0];
  const day = summary.days.reduce((most, each) => (each.sides[side] > most.sides[side] ? each : most));
  return words.t(isEven ? "lead.even" : side === "giving" ? "lead.gives" : "lead.drains", {
    day: dayName(words, day.day),
    activity: top ? shortName(words, top.activity, nameOf(top.activity)) : "",
    hours: hours(words, top?.time ?? millis(0)),
    total,
  });
}

export interface TopRow {
  readonly activity: WeekSummary["activities"][number]["activity"];
  readonly time: Millis;
}

/** What gives or drains most this week, longest first. */
export function topOf(summary: WeekSummary, side: "giving" | "draining", count: number): TopRow[] {
  return summary.activities
    .map(({ activity, sides }) => ({ activity, time: sides[side] }))
    .filter(({ time }) => time > 0)
    .sort((a, b) => b.time - a.time)
    .slice(0, count);
}
