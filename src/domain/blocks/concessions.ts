import type { EventKey } from "../calendar/event";
import { instant, MINUTE, minutes, overlaps, type Span } from "../time/instant";
import { type Gap, gapsFrom, gapsIn, onGridAfter, onGridBefore, STEP } from "./free-time";
import type { PossibleRoom } from "./most-blocks";
import { type Obstacle, reach } from "./obstacles";
import type { Concession } from "./plan";

type EventObstacle = Obstacle & { readonly source: { readonly event: EventKey } };

const yielding = ({ obstacles }: PossibleRoom): EventObstacle[] =>
  obstacles.filter((each): each is EventObstacle => each.source.kind === "event" && each.source.canYield);

/** What events could give, the least first. What it comes to is for the caller to check. */
export function eventConcessions(room: PossibleRoom): Concession[] {
  const offers = yielding(room).flatMap((event) =>
    room.anchors ? offersAtAnchors(room, event) : offersInGaps(room, event),
  );
  return offers.sort(byCost).map(({ concession }) => concession);
}

interface Offer {
  readonly concession: Concession;
  /** What the event gives, in milliseconds. */
  readonly cost: number;
  readonly event: Obstacle;
}

const RANK: Readonly<Record<string, number>> = {
  "event-ends-earlier": 0,
  "event-starts-later": 1,
  "event-gone": 2,
};

/** An event that must go altogether comes after any that is only shorter. */
const byCost = (a: Offer, b: Offer): number =>
  Number(a.concession.kind === "event-gone") - Number(b.concession.kind === "event-gone") ||
  a.cost - b.cost ||
  (RANK[a.concession.kind] ?? 0) - (RANK[b.concession.kind] ?? 0) ||
  a.event.start - b.event.start ||
  (keyOf(a.event) < keyOf(b.event) ? -1 : 1);

const keyOf = ({ source }: Obstacle): string => (source.kind === "event" ? source.event : "");

function offer(
  kind: "event-ends-earlier" | "event-starts-later",
  event: EventObstacle,
  cost: number,
): Offer[] {
  const whole = Math.ceil(cost / MINUTE);
  if (whole <= 0 || whole * MINUTE >= event.end - event.start) return [];
  return [{ concession: { kind, event: event.source.event, minutes: minutes(whole) }, cost, event }];
}

const gone = (event: EventObstacle): Offer => ({
  concession: { kind: "event-gone", event: event.source.event },
  cost: event.end - event.start,
  event,
});

const without = (room: PossibleRoom, event: Obstacle): Gap[] => {
  const days = room.days.filter(({ whole }) => overlaps(whole, reach(event)));
  return gapsIn(
    days,
    room.obstacles.filter((each) => each !== event),
  );
};

/** How much earlier or later an event would leave room for one block more, gap by gap. */
function offersInGaps(room: PossibleRoom, event: EventObstacle): Offer[] {
  const least = room.wish.least * MINUTE;
  const held = (from: number, to: number) => Math.max(0, Math.floor((to - onGridAfter(from)) / least));
  const taken = reach(event);
  return gapsFrom(without(room, event), room.earliest)
    .filter((gap) => overlaps(gap, taken))
    .flatMap((gap) => {
      const before = held(gap.start, Math.min(gap.end, taken.start));
      const behind = held(Math.max(gap.start, taken.end), gap.end);
      const offers: Offer[] = [];
      const from = onGridBefore(gap.end - (behind + 1) * least);
      if (from >= gap.start) offers.push(...offer("event-ends-earlier", event, taken.end - from));
      const until = onGridAfter(gap.start) + (before + 1) * least;
      if (until <= gap.end) offers.push(...offer("event-starts-later", event, until - taken.start));
      if (held(gap.start, gap.end) > before + behind) offers.push(gone(event));
      return offers;
    });
}

/** An anchored block has one place only: its own event can end earlier, or the one in its way begin later. */
function offersAtAnchors(room: PossibleRoom, event: EventObstacle): Offer[] {
  const least = room.wish.least * MINUTE;
  const free = without(room, event);
  const taken = reach(event);
  return (room.anchors ?? []).flatMap((anchor) => {
    const block: Span = { start: anchor.start, end: instant(anchor.start + least) };
    if (room.gaps.some((gap) => gap.start <= block.start && block.end <= gap.end)) return [];
    if (anchor.events.includes(event.source.event)) {
      if (anchor.events.length > 1) return [];
      // Its own event can only give the minutes that are missing at the far end.
      return free
        .filter((gap) => gap.start < block.start && gap.end >= block.start && gap.end < block.end)
        .flatMap((gap) => offer("event-ends-earlier", event, block.end - gap.end));
    }
    const hole = free.find((gap) => gap.start <= block.start && block.end <= gap.end);
    if (!hole) return [];
    return [
      ...(taken.start >= block.start ? offer("event-starts-later", event, block.end - taken.start) : []),
      ...(taken.end <= block.end ? offer("event-ends-earlier", event, taken.end - block.start) : []),
      gone(event),
    ];
  });
}

/** What the leader's own rules could give: a shorter block, or one rule less for once. */
export function ruleConcessions(room: PossibleRoom): Concession[] {
  const shorter = leftOver(room);
  const nevers = new Set(
    room.obstacles.flatMap(({ source }) => (source.kind === "never" ? [source.index] : [])),
  );
  return [
    ...(shorter > 0 ? [{ kind: "shorter-block", minutes: minutes(shorter) } as const] : []),
    { kind: "without-lunch" },
    ...[...nevers].map((index) => ({ kind: "without-never", index }) as const),
    { kind: "without-travel" },
  ];
}

const SHORTEST = 10;

/** The longest block, in minutes, that has room beside as many as fit; nought for none worth while. */
function leftOver({ wish, gaps, earliest, anchors }: PossibleRoom): number {
  const least = wish.least * MINUTE;
  const rests = gapsFrom(gaps, earliest).flatMap((gap) => {
    if (!anchors) return [(gap.end - onGridAfter(gap.start)) % least];
    return anchors
      .filter(({ start }) => gap.start <= start && start < gap.end && start + least > gap.end)
      .map(({ start }) => gap.end - start);
  });
  const longest = Math.floor(Math.max(0, ...rests) / STEP) * (STEP / MINUTE);
  return longest >= SHORTEST ? longest : 0;
}
