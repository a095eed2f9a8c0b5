import type { FrameRange } from "../boundary/frames";
import { type Minutes, minutes } from "../time/instant";
import { BLOCK_KINDS, type BlockKind, type KindWish, type NeverRange, type Wish } from "./wish";

interface Limit {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** What a wish may hold; the editor's controls and every reader of a stored wish go by it. */
export const WISH_LIMITS = {
  count: { from: 0, to: 5, step: 1 },
  length: { from: 10, to: 240, step: 5 },
  lead: { from: 0, to: 14 * 24 * 60, step: 15 },
  travel: { from: 0, to: 120, step: 5 },
  budget: { from: 0, to: 12 * 60, step: 15 },
  timeOfDay: { from: 0, to: 24 * 60, step: 5 },
} as const satisfies Record<string, Limit>;

export const LONGEST_PLACE = 80;
export const MOST_NEVER = 10;

/** The nearest value that the limit allows. */
export function withinLimit(value: number, { from, to, step }: Limit): number {
  if (!Number.isFinite(value)) return from;
  return Math.min(to, Math.max(from, Math.round(value / step) * step));
}

const inMinutes = (value: number, limit: Limit): Minutes => minutes(withinLimit(value, limit));

/** A wish as the planner can take it: whatever was stored or typed, brought to the nearest that the limits allow. */
export function withinLimits(wish: Wish): Wish {
  const kinds = BLOCK_KINDS.map((kind) => [kind, kindWithinLimits(wish.kinds[kind])]);
  return {
    lunch: wish.lunch && rangeWithinLimits(wish.lunch),
    lowEnergy: wish.lowEnergy && rangeWithinLimits(wish.lowEnergy),
    budget: inMinutes(wish.budget, WISH_LIMITS.budget),
    kinds: Object.fromEntries(kinds) as Record<BlockKind, KindWish>,
  };
}

function kindWithinLimits(wish: KindWish): KindWish {
  const least = inMinutes(wish.least, WISH_LIMITS.length);
  return {
    ...wish,
    count: withinLimit(wish.count, WISH_LIMITS.count),
    least,
    most: minutes(Math.max(least, inMinutes(wish.most, WISH_LIMITS.length))),
    lead: inMinutes(wish.lead, WISH_LIMITS.lead),
    travel: inMinutes(wish.travel, WISH_LIMITS.travel),
    place: wish.place.trim().slice(0, LONGEST_PLACE),
    never: wish.never.slice(0, MOST_NEVER).flatMap(neverWithinLimits),
  };
}

/** A range that ends before it begins forbids nothing and is no range. */
function rangeWithinLimits(range: FrameRange): FrameRange | null {
  const from = inMinutes(range.from, WISH_LIMITS.timeOfDay);
  const to = inMinutes(range.to, WISH_LIMITS.timeOfDay);
  return from < to ? { from, to } : null;
}

function neverWithinLimits({ weekdays, ...range }: NeverRange): NeverRange[] {
  const within = rangeWithinLimits(range);
  return within && weekdays.length > 0 ? [{ ...within, weekdays }] : [];
}
