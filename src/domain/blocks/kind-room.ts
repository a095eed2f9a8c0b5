import type { Frames } from "../boundary/frames";
import { type Instant, instant, MINUTE, type Minutes, type Span } from "../time/instant";
import { type Anchor, anchorsOf } from "./anchors";
import { type Gap, gapsIn } from "./free-time";
import {
  type BusyEvent,
  daysOffOf,
  type Obstacle,
  obstacleOf,
  obstacleOfBlock,
  obstacleOfRule,
} from "./obstacles";
import type { PlanInput } from "./plan";
import { type BlockKind, isBehindEvents, type KindWish } from "./wish";
import { forbiddenOnDays, spanOfWorkWeek, type WorkingDay, workingDays } from "./working-days";

/** A block that stands already, with what decides how far from it another one must keep. */
export interface Standing extends Span {
  readonly place: string;
  readonly travel: Minutes;
}

/** What the hard rules leave to one kind of block, before anything is chosen. */
export interface KindRoom {
  readonly kind: BlockKind;
  readonly wish: KindWish;
  readonly days: readonly WorkingDay[];
  readonly obstacles: readonly Obstacle[];
  readonly gaps: readonly Gap[];
  /** The first instant at which a block that is not booked yet may begin. */
  readonly earliest: Instant;
  /** Null for kinds that may begin anywhere. */
  readonly anchors: readonly Anchor[] | null;
}

/** The week as every kind finds it. */
export interface WeekRoom {
  readonly days: readonly WorkingDay[];
  readonly busy: readonly BusyEvent[];
  readonly lunch: readonly Span[];
}

export function weekRoom({ week, frames, wish }: PlanInput, busy: readonly BusyEvent[]): WeekRoom {
  const days = workingDays(week, frames, daysOffOf(busy));
  return { days, busy, lunch: wish.lunch ? forbiddenOnDays(wish.lunch, days, frames.zone) : [] };
}

export function kindRoom(
  kind: BlockKind,
  input: Pick<PlanInput, "week" | "frames" | "now" | "wish" | "ended">,
  week: WeekRoom,
  standing: readonly Standing[],
): KindRoom {
  const wish = input.wish.kinds[kind];
  const days = kind === "look-back" ? week.days.slice(-1) : week.days;
  const obstacles = [
    ...week.busy.map((busy) => obstacleOf(busy, wish.place, wish.travel)),
    ...week.lunch.map((span) => obstacleOfRule(span, { kind: "lunch" })),
    ...neverSpans(wish, days, input.frames),
    ...standing.map((block) => obstacleOfBlock(block, block, wish)),
  ];
  return {
    kind,
    wish,
    days,
    obstacles,
    gaps: gapsIn(days, obstacles),
    earliest: instant(input.now + wish.lead * MINUTE),
    anchors: isBehindEvents(kind) ? anchorsAhead(kind, input, week.busy) : null,
  };
}

/** The week's ends of chosen events that are still to come, and behind which the leader has not deleted a block. */
function anchorsAhead(
  kind: BlockKind,
  { week, frames, now, wish, ended }: Pick<PlanInput, "week" | "frames" | "now" | "wish" | "ended">,
  busy: readonly BusyEvent[],
): Anchor[] {
  const span = spanOfWorkWeek(week, frames);
  const deleted = ended.filter(({ how, id }) => how === "deleted" && id.kind === kind && id.week === week);
  return anchorsOf(wish.kinds[kind], busy).filter(
    ({ start }) =>
      start >= now &&
      start >= span.start &&
      start < span.end &&
      !deleted.some((block) => block.start === start),
  );
}

const neverSpans = (wish: KindWish, days: readonly WorkingDay[], { zone }: Frames): Obstacle[] =>
  wish.never.flatMap((range, index) =>
    forbiddenOnDays(range, days, zone, range.weekdays).map((span) =>
      obstacleOfRule(span, { kind: "never", index }),
    ),
  );
