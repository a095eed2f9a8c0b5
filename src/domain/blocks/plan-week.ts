import type { EventKey } from "../calendar/event";
import { HOUR, MINUTE, millis, type Span } from "../time/instant";
import { spanOfWeek } from "../time/weeks";
import type { Purse } from "./day-choices";
import { isFull } from "./fullness";
import { type KindRoom, kindRoom, type Standing, weekRoom } from "./kind-room";
import { nameBlocks } from "./name-blocks";
import { busyEvents } from "./obstacles";
import { type DayOptions, dayIndexOf, type Option, optionsOf } from "./options";
import { ownTime } from "./own-time";
import type { BlockPlan, BookedBlock, PlanInput, PlannedBlock, UnplacedBlock } from "./plan";
import { type Preferences, preferencesOf } from "./preferences";
import { chooseWeek } from "./week-choice";
import { whyNot } from "./why-not";
import { BLOCK_KINDS, type BlockKind } from "./wish";
import { withinLimits } from "./wish-limits";

/**
 * The best plan of one week. Kinds are planned in their order, each around those before it. For each kind: hard
 * rules always; then as many blocks as wished; then the least change to what is booked; then the preferences; and of
 * equally good plans the one whose first differing block is earliest. Nothing is estimated, so nothing dances.
 */
export function planWeek(asked: PlanInput): BlockPlan {
  const input = { ...asked, wish: withinLimits(asked.wish) };
  const { wish, now, frames } = input;
  const span = spanOfWeek(input.week, frames.zone);
  const busy = busyEvents(input.events.filter(({ event }) => isNear(event, span)));
  const week = weekRoom(input, busy);
  const booked = input.booked.filter(({ id }) => id.week === input.week).sort(byIdentity);
  const ended = input.ended.filter(({ id }) => id.week === input.week);
  const passed = booked.filter(({ start }) => start <= now);
  const ahead = booked.filter(({ start }) => start > now);
  const fills = isFull(week);

  const standing: Standing[] = passed.map((block) => withPlace(block, block.id.kind, input));
  let budget = wish.budget * MINUTE - timeOf(passed);
  const blocks: PlannedBlock[] = [];
  const unplaced: UnplacedBlock[] = [];
  const already: EventKey[] = [];
  const released = ahead.filter(({ id }) => !wish.kinds[id.kind].isOn);
  BLOCK_KINDS.forEach((kind, order) => {
    if (!wish.kinds[kind].isOn) return;
    const room = kindRoom(kind, input, week, standing);
    const prefer = preferencesOf(kind, input, week.days, busy, frames.zone);
    const later = BLOCK_KINDS.slice(order + 1).filter((each) => wish.kinds[each].isOn);
    const own = ofKind(ahead, kind);
    const had = ownTime(kind, wish.kinds[kind], span, busy).map(({ named }) => named.event.key);
    already.push(...had);
    const gone = { passed: ofKind(passed, kind), ended: ofKind(ended, kind) };
    const wanted = wantedOf(room, gone, own, had.length);
    const chosen = choose({
      room,
      prefer,
      wanted,
      budget,
      booked: own,
      bookedLater: ahead.filter(({ id }) => later.includes(id.kind)),
      passed: gone.passed,
    });
    const named = nameBlocks({ room, prefer, chosen, booked: own, ...gone, input, fills });
    blocks.push(...named.blocks);
    released.push(...named.released);
    const freeOrdinals = named.freeOrdinals(wanted - chosen.length);
    unplaced.push(...whyNot({ room, wanted, chosen, booked: own, budget, now, ordinals: freeOrdinals }));
    unplaced.push(...named.deleted);
    budget -= timeOf(chosen);
    standing.push(...chosen.map((block) => withPlace(block, kind, input)));
  });
  return {
    week: input.week,
    blocks: blocks.sort((a, b) => a.start - b.start),
    unplaced,
    passed,
    released: released.sort(byIdentity),
    already,
  };
}

/** A night's work and the way home may reach into the weeks on either side; nothing else does. */
const isNear = ({ start, end }: Span, week: Span) => start < week.end + NEAR && end > week.start - NEAR;
const NEAR = 48 * HOUR;

const ofKind = <B extends BookedBlock>(blocks: readonly B[], kind: BlockKind): B[] =>
  blocks.filter(({ id }) => id.kind === kind);

const byIdentity = ({ id: a, ...x }: BookedBlock, { id: b, ...y }: BookedBlock): number =>
  BLOCK_KINDS.indexOf(a.kind) - BLOCK_KINDS.indexOf(b.kind) ||
  a.ordinal - b.ordinal ||
  a.generation - b.generation ||
  x.start - y.start;

const timeOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const withPlace = ({ start, end }: Span, kind: BlockKind, { wish }: PlanInput): Standing => ({
  start,
  end,
  place: wish.kinds[kind].place,
  travel: wish.kinds[kind].travel,
});

interface Gone {
  readonly passed: readonly BookedBlock[];
  readonly ended: PlanInput["ended"];
}

/** A block that has passed is had, and one that the leader deleted is not wished any more this week. */
function wantedOf(
  { wish, anchors }: KindRoom,
  { passed, ended }: Gone,
  booked: readonly BookedBlock[],
  had: number,
): number {
  const standing = new Set(booked.map(({ id }) => id.ordinal));
  const deleted = ended.filter(({ how, id }) => how === "deleted" && !standing.has(id.ordinal));
  const left = wish.count - had - passed.length - new Set(deleted.map(({ id }) => id.ordinal)).size;
  return Math.max(0, Math.min(left, anchors ? anchors.length : left));
}

interface Choosing {
  readonly room: KindRoom;
  readonly prefer: Preferences;
  readonly wanted: number;
  readonly budget: number;
  readonly booked: readonly Span[];
  readonly bookedLater: readonly Span[];
  readonly passed: readonly Span[];
}

function choose({ room, prefer, wanted, budget, booked, bookedLater, passed }: Choosing): readonly Option[] {
  if (wanted === 0) return [];
  const starts = room.anchors && new Set(room.anchors.map(({ start }) => start));
  const options = optionsOf({ ...room, prefer, starts, booked, bookedLater });
  const lastDay = Math.max(-1, ...passed.map((block) => dayIndexOf(block, room.days)));
  // The budget seldom binds, and then the best plan without it is the best plan.
  const free = chooseWeek(options, wanted, lastDay, null);
  return timeOf(free) <= budget ? free : chooseWeek(options, wanted, lastDay, purseOf(options, budget));
}

const FIVE = millis(5 * MINUTE);

/** A booked block that somebody has resized to an odd length makes every minute count. */
function purseOf(options: readonly DayOptions[], budget: number): Purse {
  const isOdd = options.some((day) => day.options.some(({ start, end }) => (end - start) % FIVE !== 0));
  const unit = isOdd ? MINUTE : FIVE;
  return { unit, units: Math.floor(Math.max(0, budget) / unit) };
}
