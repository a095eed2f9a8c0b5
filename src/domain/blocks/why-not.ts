import { type Instant, instant, MINUTE, minutes, type Span } from "../time/instant";
import type { Anchor } from "./anchors";
import { concede } from "./concede";
import { eventConcessions, ruleConcessions } from "./concessions";
import { holds } from "./free-time";
import type { KindRoom } from "./kind-room";
import { fits, leastTime, type PossibleRoom } from "./most-blocks";
import type { Concession, UnplacedBlock, UnplacedReason } from "./plan";

interface Missing {
  readonly room: KindRoom;
  readonly wanted: number;
  readonly chosen: readonly Span[];
  readonly booked: readonly Span[];
  readonly budget: number;
  readonly now: Instant;
  readonly ordinals: readonly number[];
}

/**
 * Why each block that is missing has no place, and the nearest single thing that would give it one. Each builds on
 * those before it: the second answer holds once the first has been made true. Blocks behind events stand alone.
 */
export function whyNot({ room, wanted, chosen, booked, budget, now, ordinals }: Missing): UnplacedBlock[] {
  const missing = wanted - chosen.length;
  if (missing <= 0) return [];
  const { kind } = room;
  const whole: PossibleRoom = { ...room, booked, budget };
  if (room.anchors) {
    const isServed = ({ start }: Anchor) => chosen.some((block) => block.start === start);
    const served = room.anchors.filter(isServed);
    return room.anchors
      .filter((anchor) => !isServed(anchor))
      .slice(0, missing)
      .map((anchor, position) => {
        const possible = { ...whole, anchors: [...served, anchor].sort((a, b) => a.start - b.start) };
        const why = explain(possible, chosen.length + 1, now);
        const reason = isOutsideFrames(room, anchor) ? "outside-frames" : why.reason;
        const ordinal = ordinals[position] ?? 0;
        return { kind, ordinal, behind: anchor.events, reason, nearest: why.nearest };
      });
  }
  let possible = whole;
  let reached = chosen.length;
  return ordinals.slice(0, missing).map((ordinal) => {
    const { reason, nearest } = explain(possible, reached + 1, now);
    if (nearest) {
      possible = concede(possible, nearest);
      reached++;
    }
    return { kind, ordinal, behind: [], reason, nearest };
  });
}

interface Why {
  readonly reason: UnplacedReason;
  readonly nearest: Concession | null;
}

/** Why there is no room for `count` blocks; there is known to be room for one less. */
function explain(room: PossibleRoom, count: number, now: Instant): Why {
  if (room.days.length === 0) return { reason: "no-working-day", nearest: null };
  const time = leastTime(room, count);
  if (Number.isFinite(time))
    return {
      reason: "budget",
      nearest: { kind: "more-budget", minutes: minutes(Math.ceil((time - room.budget) / MINUTE)) },
    };
  const lead = mostLead(room, count, now);
  if (lead !== null) return { reason: "lead-time", nearest: { kind: "less-lead", minutes: minutes(lead) } };
  const nearest = nearestConcession(room, count);
  if (fits({ ...room, earliest: instant(Number.NEGATIVE_INFINITY) }, count))
    return { reason: "passed", nearest };
  if (nearest === null) return { reason: "full", nearest };
  return { reason: nearest.kind.startsWith("event-") ? "meetings" : "rules", nearest };
}

/** The longest notice, in minutes, that would leave room; null where even none would not. */
function mostLead(room: PossibleRoom, count: number, now: Instant): number | null {
  const fitsWith = (lead: number) => fits({ ...room, earliest: instant(now + lead * MINUTE) }, count);
  if (!fitsWith(0)) return null;
  let [enough, tooMuch] = [0, Math.ceil((room.earliest - now) / MINUTE)];
  while (tooMuch - enough > 1) {
    const middle = (enough + tooMuch) >> 1;
    if (fitsWith(middle)) enough = middle;
    else tooMuch = middle;
  }
  return enough;
}

/** Shorter events first, then the leader's own rules, then an event that would have to go. */
function nearestConcession(room: PossibleRoom, count: number): Concession | null {
  const ofEvents = eventConcessions(room);
  const isGone = ({ kind }: Concession) => kind === "event-gone";
  const inOrder = [
    ...ofEvents.filter((each) => !isGone(each)),
    ...ruleConcessions(room),
    ...ofEvents.filter(isGone),
  ];
  return inOrder.find((concession) => fits(concede(room, concession), count)) ?? null;
}

const isOutsideFrames = ({ days, wish }: KindRoom, { start }: Anchor): boolean => {
  const block = { start, end: instant(start + wish.least * MINUTE) };
  return !days.some(({ windows }) => windows.some((window) => holds(window, block)));
};
