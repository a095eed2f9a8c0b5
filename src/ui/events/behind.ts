import type { ActivityId } from "../../domain/activity/activity";
import type { Sides } from "../../domain/balance/sides";
import type { Block, WeekSummary } from "../../domain/balance/week-summary";
import type { EventKey } from "../../domain/calendar/event";
import type { LocalDay } from "../../domain/time/days";
import { clip, lengthOf, type Millis, millis, type Span } from "../../domain/time/instant";

/** A figure, or an event, that the leader has opened. */
export type Opened =
  | { readonly kind: "side"; readonly side: keyof Sides }
  | { readonly kind: "activity"; readonly activity: ActivityId }
  | { readonly kind: "average"; readonly activity: ActivityId }
  | { readonly kind: "day"; readonly day: LocalDay }
  | { readonly kind: "event"; readonly event: EventKey }
  | { readonly kind: "counted" | "past" | "planned" | "norm" | "outside" | "aside" };

/** An event behind a figure, and how much of the figure it is; null where the figure holds no hours of it. */
export interface Part {
  readonly event: EventKey;
  readonly time: Millis | null;
}

const share = (block: Block, part: Span | null): Millis => {
  const whole = lengthOf(block);
  return millis(part && whole > 0 ? (block.time * lengthOf(part)) / whole : 0);
};

/** Which events make up a figure of the week. */
export function partsBehind(
  opened: Opened,
  summary: WeekSummary,
  before: readonly WeekSummary[],
  outside: readonly Span[],
): Part[] {
  const blocks = (timeOf: (block: Block) => number, days = summary.days) =>
    collect(days.flatMap((day) => day.blocks.map((block) => [block.event, timeOf(block)] as const)));
  const since = { start: summary.start, end: summary.computedAt };
  const until = { start: summary.computedAt, end: summary.end };
  switch (opened.kind) {
    case "side":
      return blocks((block) => block.sides[opened.side]);
    case "activity":
      return blocks((block) => (block.activity === opened.activity ? block.time : 0));
    case "average":
      return collect(
        before.flatMap((week) =>
          week.days.flatMap((day) =>
            day.blocks
              .filter((block) => block.activity === opened.activity)
              .map((block) => [block.event, block.time] as const),
          ),
        ),
      );
    case "day":
      return blocks(
        (block) => block.time,
        summary.days.filter((day) => day.day === opened.day),
      );
    case "counted":
      return blocks((block) => block.time);
    case "past":
      return blocks((block) => share(block, clip(block, since)));
    case "planned":
      return blocks((block) => share(block, clip(block, until)));
    case "outside":
      return blocks((block) => outside.reduce((sum, span) => sum + share(block, clip(block, span)), 0));
    case "norm":
      return summary.setAside
        .filter(({ rule }) => rule === "absence" || rule === "out-of-office")
        .map(({ event }) => ({ event, time: null }));
    case "aside":
      return summary.setAside.map(({ event }) => ({ event, time: null }));
    case "event":
      return [{ event: opened.event, time: timeOfEvent(opened.event, summary) }];
  }
}

function timeOfEvent(event: EventKey, summary: WeekSummary): Millis | null {
  const [part] = collect(
    summary.days.flatMap((day) =>
      day.blocks.filter((block) => block.event === event).map((block) => [event, block.time] as const),
    ),
  );
  return part?.time ?? null;
}

/** One line an event, however many days it runs over; what came to nothing is left out. */
function collect(times: readonly (readonly [EventKey, number])[]): Part[] {
  const sums = new Map<EventKey, number>();
  for (const [event, time] of times) if (time > 0) sums.set(event, (sums.get(event) ?? 0) + time);
  return [...sums].map(([event, time]) => ({ event, time: millis(time) }));
}

/** The whole of a figure, as its parts make it. */
export const wholeOf = (parts: readonly Part[]): Millis =>
  millis(parts.reduce((sum, part) => sum + (part.time ?? 0), 0));
