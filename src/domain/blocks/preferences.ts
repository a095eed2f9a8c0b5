import { HOUR, instant, MINUTE, minutes, overlaps, type Span } from "../time/instant";
import type { ZoneId } from "../time/zones";
import { type DrainingStretch, drainingStretches } from "./draining-stretches";
import { holds } from "./free-time";
import type { BusyEvent } from "./obstacles";
import type { BlockReason, PlanInput } from "./plan";
import { type BlockKind, type DayPart, isBehindEvents, type KindWish } from "./wish";
import { rangeOnDays, type WorkingDay } from "./working-days";

/** What a preference is worth when two plans place as many blocks and change as little. */
export const POINTS = {
  /** For the longest block wished; a shorter one gets its share of it. */
  length: 30,
  part: 40,
  edge: 25,
  /** A block that begins on the quarter is easier to remember. */
  quarter: 5,
  afterDraining: 30,
  lowHours: 15,
  /** For each block that follows another on the same day, or on the day after. */
  sameDay: -60,
  nextDay: -20,
} as const;

const EDGE = 30 * MINUTE;
const SOON_AFTER = HOUR;
const QUARTER = 15 * MINUTE;

const PARTS = {
  morning: { from: minutes(0), to: minutes(12 * 60) },
  afternoon: { from: minutes(12 * 60), to: minutes(24 * 60) },
} as const satisfies Record<Exclude<DayPart, "any">, object>;

/** The places that a kind of block would rather have, as spans of the week, so that a block is weighed by comparing. */
export interface Preferences {
  readonly wish: KindWish;
  readonly kind: BlockKind;
  readonly part: readonly Span[];
  readonly lowHours: readonly Span[];
  readonly draining: readonly DrainingStretch[];
}

export function preferencesOf(
  kind: BlockKind,
  { wish, marks }: Pick<PlanInput, "wish" | "marks">,
  days: readonly WorkingDay[],
  busy: readonly BusyEvent[],
  zone: ZoneId,
): Preferences {
  const own = wish.kinds[kind];
  return {
    wish: own,
    kind,
    part: own.part === "any" ? [] : rangeOnDays(PARTS[own.part], days, zone),
    lowHours: wish.lowEnergy ? rangeOnDays(wish.lowEnergy, days, zone) : [],
    draining: isBehindEvents(kind) ? [] : drainingStretches(busy, marks),
  };
}

/** What the block's place is worth on its own; how it lies to the other blocks is weighed with the week. */
export function pointsOf(prefer: Preferences, block: Span, day: WorkingDay): number {
  let points = lengthPoints(prefer.wish, block);
  if (isInPart(prefer, block)) points += POINTS.part;
  if (edgeOf(prefer, block, day)) points += POINTS.edge;
  if (block.start % QUARTER === 0) points += POINTS.quarter;
  if (stretchBefore(prefer, block, day)) points += POINTS.afterDraining;
  if (lowHoursReason(prefer, block)) points += POINTS.lowHours;
  return points;
}

/** The same preferences in words, for a block that was chosen. */
export function reasonsOf(prefer: Preferences, block: Span, day: WorkingDay): BlockReason[] {
  const { wish } = prefer;
  const reasons: BlockReason[] = [];
  const stretch = stretchBefore(prefer, block, day);
  if (stretch) reasons.push({ kind: "after-draining", events: stretch.events });
  if (wish.part !== "any" && isInPart(prefer, block)) reasons.push({ kind: "part", part: wish.part });
  const edge = edgeOf(prefer, block, day);
  if (edge) reasons.push({ kind: "edge", edge });
  const low = lowHoursReason(prefer, block);
  if (low) reasons.push({ kind: low });
  if (wish.most > wish.least && lengthPoints(wish, block) === POINTS.length)
    reasons.push({ kind: "full-length" });
  return reasons;
}

function lengthPoints({ least, most }: KindWish, { start, end }: Span): number {
  if (most <= least) return 0;
  return Math.floor((POINTS.length * ((end - start) / MINUTE - least)) / (most - least));
}

const isInPart = ({ part }: Preferences, block: Span) => part.some((span) => holds(span, block));

/** The day's edge that the block leaves at most half an hour beside. */
function edgeOf({ wish }: Preferences, block: Span, { whole }: WorkingDay): "start" | "end" | null {
  if (!wish.atEdges) return null;
  if (block.start <= whole.start + EDGE) return "start";
  return block.end >= whole.end - EDGE ? "end" : null;
}

/** The draining stretch on the same working day that ended at most an hour before the block. */
const stretchBefore = ({ draining }: Preferences, { start }: Span, { whole }: WorkingDay) =>
  draining.find(({ end }) => end > whole.start && end <= start && start <= instant(end + SOON_AFTER));

function lowHoursReason({ wish, lowHours }: Preferences, block: Span) {
  if (lowHours.length === 0 || wish.lowHours === "ignore") return null;
  if (wish.lowHours === "use") return lowHours.some((span) => holds(span, block)) ? "low-hours" : null;
  return lowHours.some((span) => overlaps(span, block)) ? null : "clear-of-low-hours";
}
