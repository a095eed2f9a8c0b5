import { uidOf } from "../domain/blocks/block-id";
import type { BlockPlan, BookedBlock, UnplacedBlock } from "../domain/blocks/plan";
import type { EventKey } from "../domain/calendar/event";
import type { NamedEvent } from "../domain/classify/naming";
import type { Instant, Span } from "../domain/time/instant";
import type { ZoneId } from "../domain/time/zones";
import type { FileFinding } from "./balance-json";

export interface ToldPlan {
  readonly plan: BlockPlan;
  readonly zone: ZoneId;
  readonly now: Instant;
  readonly events: readonly NamedEvent[];
  readonly findings: readonly FileFinding[];
}

const moment = (at: Instant): string => new Date(at).toISOString().replace(".000Z", "Z");
const span = ({ start, end }: Span) => ({ start: moment(start), end: moment(end) });
const booked = ({ id, ...times }: BookedBlock) => ({ uid: uidOf(id), ...id, ...span(times) });

/** The plan as plain data: instants in UTC, minutes, and each event by its key and title. */
export function planJson({ plan, zone, now, events, findings }: ToldPlan): object {
  const titles = new Map(events.map(({ event }) => [event.key, event.title]));
  const named = (key: EventKey) => ({ key, title: titles.get(key) ?? "" });
  const unplaced = ({ kind, ordinal, behind, reason, nearest }: UnplacedBlock) => ({
    kind,
    ordinal,
    behind: behind.map(named),
    reason,
    nearest: nearest && "event" in nearest ? { ...nearest, event: named(nearest.event) } : nearest,
  });
  return {
    week: plan.week,
    zone,
    now: moment(now),
    blocks: plan.blocks.map(({ id, was, isPrivate, reasons, start, end, ...block }) => ({
      uid: uidOf(id),
      ...id,
      ...span({ start, end }),
      ...block,
      private: isPrivate,
      was: was && span(was),
      reasons: reasons.map((reason) =>
        "events" in reason ? { ...reason, events: reason.events.map(named) } : reason,
      ),
    })),
    unplaced: plan.unplaced.map(unplaced),
    passed: plan.passed.map(booked),
    released: plan.released.map(booked),
    already: plan.already.map(named),
    findings,
  };
}
