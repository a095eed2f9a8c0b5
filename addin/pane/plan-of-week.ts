import { planBlocks, wishIn } from "../../src/app/blocks/plan-blocks";
import type { Ports } from "../../src/app/ports";
import { loadProfile } from "../../src/app/profile";
import type { BlockPlan } from "../../src/domain/blocks/plan";
import type { CalendarEvent, EventKey } from "../../src/domain/calendar/event";
import type { NamedEvent } from "../../src/domain/classify/naming";
import { type WeekId, weekAfter } from "../../src/domain/time/weeks";
import type { ZoneId } from "../../src/domain/time/zones";

export interface WeekPlan {
  readonly plan: BlockPlan;
  readonly zone: ZoneId;
  readonly event: (key: EventKey) => CalendarEvent | null;
}

/** The week's plan by what the store holds; where it holds nothing, by the frames alone. */
export async function planOfWeek(ports: Ports, week: WeekId): Promise<WeekPlan> {
  const around = [weekAfter(week, -1), week, weekAfter(week, 1)];
  const [profile, records, ...weeks] = await Promise.all([
    loadProfile(ports),
    ports.profile.records(),
    ...around.map((each) => ports.events.ofWeek(each)),
  ]);
  const events = new Map<EventKey, NamedEvent>();
  for (const named of (weeks as NamedEvent[][]).flat()) events.set(named.event.key, named);
  const { frames, marks } = profile;
  const wish = wishIn(records);
  const now = ports.clock.now();
  const plan = planBlocks({ week, frames, marks, wish, events: [...events.values()], now });
  return { plan, zone: frames.zone, event: (key) => events.get(key)?.event ?? null };
}
