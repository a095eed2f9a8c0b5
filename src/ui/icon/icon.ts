import type { Mirror } from "../../app/ports";
import { HOUR, type Instant } from "../../domain/time/instant";
import { yearAndNumber } from "../../domain/time/weeks";
import { isStale } from "../week/freshness";
import { hours } from "../words/format";
import type { Words } from "../words/words";

/** The toolbar's week, in shares of the icon's half height. */
export interface IconFace {
  readonly giving: number;
  readonly draining: number;
  readonly hasArch: boolean;
  readonly isStale: boolean;
}

export function iconFace(mirror: Mirror | null, now: Instant): IconFace {
  const summary = mirror?.summary;
  if (!mirror || !summary) return { giving: 0, draining: 0, hasArch: true, isStale: false };
  const { giving, draining } = summary.sides;
  const most = Math.max(giving, draining);
  return {
    giving: most === 0 ? 0 : giving / most,
    draining: most === 0 ? 0 : draining / most,
    hasArch: summary.days.some((day) => day.breathing.some((space) => space.end > now)),
    isStale: isStale(mirror, now),
  };
}

/** The same in words, for the tooltip. */
export function iconTitle(words: Words, mirror: Mirror | null): string {
  const summary = mirror?.summary;
  if (!mirror || !summary || mirror.calendars === 0) return words.t("week.iconEmpty");
  const { number } = yearAndNumber(summary.week);
  if (summary.counted === 0) return words.t("week.iconNothing", { number });
  return words.t("week.icon", {
    number,
    giving: hours(words, summary.sides.giving),
    draining: hours(words, summary.sides.draining),
    unjudged: hours(words, summary.sides.unjudged),
  });
}

/** "+3" or "−5": giving less draining in whole hours, when the leader wants it on the icon. */
export function iconBadge(mirror: Mirror | null): string {
  const summary = mirror?.summary;
  if (!mirror?.badge || !summary || summary.sides.giving + summary.sides.draining === 0) return "";
  const signed = Math.round((summary.sides.giving - summary.sides.draining) / HOUR);
  return signed > 0 ? `+${signed}` : signed < 0 ? `−${-signed}` : "0";
}
