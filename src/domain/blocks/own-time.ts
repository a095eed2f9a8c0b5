import { MINUTE, type Span } from "../time/instant";
import type { BusyEvent } from "./obstacles";
import type { BlockKind, KindWish } from "./wish";

/** What the leader books for the same purpose is named so in the grid. */
const SAME_PURPOSE: Readonly<Partial<Record<BlockKind, string>>> = {
  reflection: "reflection",
  concentration: "focus-work",
};

/** The week's events that are such a block already, and long enough: they are had, as if we had booked them. */
export const ownTime = (
  kind: BlockKind,
  { least }: KindWish,
  week: Span,
  busy: readonly BusyEvent[],
): BusyEvent[] =>
  busy.filter(
    ({ named: { event, naming } }) =>
      naming.activity === SAME_PURPOSE[kind] &&
      !event.allDay &&
      event.start >= week.start &&
      event.start < week.end &&
      event.end - event.start >= least * MINUTE,
  );
