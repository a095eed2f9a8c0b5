import type { BlockPlan, PlanInput } from "../../../src/domain/blocks/plan";
import { planWeek } from "../../../src/domain/blocks/plan-week";
import { type BlockKind, DEFAULT_WISH, type KindWish, type Wish } from "../../../src/domain/blocks/wish";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import type { NamedEvent } from "../../../src/domain/classify/naming";
import type { Instant } from "../../../src/domain/time/instant";
import type { ZoneId } from "../../../src/domain/time/zones";
import { at, WEEK } from "../balance/made-events";

/** The default wish with changes to some kinds; a kind that is changed is on. */
export const wishWith = (
  kinds: Partial<Record<BlockKind, Partial<KindWish>>> = {},
  more: Partial<Wish> = {},
): Wish => ({
  ...DEFAULT_WISH,
  ...more,
  kinds: Object.fromEntries(
    Object.entries(DEFAULT_WISH.kinds).map(([kind, own]) => {
      const change = kinds[kind as BlockKind];
      return [kind, change ? { ...own, isOn: true, ...change } : own];
    }),
  ) as Wish["kinds"],
});

/** Only these kinds, whatever the default is. */
export const onlyWish = (
  kinds: Partial<Record<BlockKind, Partial<KindWish>>>,
  more: Partial<Wish> = {},
): Wish => wishWith({ reflection: { isOn: "reflection" in kinds }, ...kinds }, more);

export const THE_FRIDAY_BEFORE = at("2026-11-13", "12:00");

export const plan = (events: readonly NamedEvent[], more: Partial<PlanInput> = {}): BlockPlan =>
  planWeek({
    week: WEEK,
    events,
    frames: DANISH_FRAMES,
    marks: new Map(),
    wish: DEFAULT_WISH,
    booked: [],
    ended: [],
    now: THE_FRIDAY_BEFORE,
    ...more,
  });

/** "tir 08:00-09:00" in the zone of the frames, for reading a plan at a glance. */
export const shown = ({ blocks }: BlockPlan, zone: ZoneId = DANISH_FRAMES.zone): string[] => {
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short" });
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  const text = (at: Instant) => time.format(at);
  return blocks.map(({ start, end }) => `${day.format(start)} ${text(start)}-${text(end)}`);
};
