import { type ActivityId, activity } from "../activity/activity";
import type { CalendarEvent } from "../calendar/event";
import type { Naming } from "../classify/naming";
import { BLOCK_CATEGORY, blockOfUid } from "./block-id";
import type { BookedRecord } from "./booking";
import type { BlockKind } from "./wish";

/** Whatever it is called, a block of ours is the leader's own time. */
const activityOf = (kind: BlockKind): ActivityId =>
  activity(kind === "concentration" ? "focus-work" : "reflection");

const named = (kind: BlockKind) => ({ activity: activityOf(kind), confidence: 1, second: null });

/** What an event is that Pusterum has put into the calendar; null for every other. Nobody has to guess at our own. */
export function nameOwn(
  bookings: readonly BookedRecord[],
): (event: Pick<CalendarEvent, "uid" | "title" | "categories">) => Naming | null {
  const kinds = new Map(bookings.map(({ id, booking }) => [booking.title, id.kind]));
  return ({ uid, title, categories }) => {
    const booked = blockOfUid(uid);
    if (booked) return { ...named(booked.kind), source: "booked-here", reasons: [] };
    if (!categories.includes(BLOCK_CATEGORY)) return null;
    return {
      ...named(kinds.get(title) ?? "reflection"),
      source: "category",
      reasons: [{ kind: "category", category: BLOCK_CATEGORY }],
    };
  };
}
