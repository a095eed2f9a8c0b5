import type { ActivityId } from "../../domain/activity/activity";
import { uidOf } from "../../domain/blocks/block-id";
import type { BookedRecord } from "../../domain/blocks/booking";
import type { CalendarId, EventKey } from "../../domain/calendar/event";
import type { NamedEvent } from "../../domain/classify/naming";
import { overlaps, type Span } from "../../domain/time/instant";
import type { KnownBlocks } from "./known-blocks";
import { type PlannedWeek, planBlocks, weekOfBlock } from "./plan-blocks";

/** Where else in its week a block could lie, the best first: the planner is asked again with each place taken. */
export function otherPlaces(
  { profile, wish, bookings, now }: KnownBlocks,
  { week, events }: Pick<PlannedWeek, "week" | "events">,
  block: BookedRecord,
  most: number,
): Span[] {
  const { frames, marks } = profile;
  const taken: Span[] = [block.booking];
  const places: Span[] = [];
  const others = bookings.filter(({ uid }) => uid !== block.uid).map(({ booking }) => booking);
  while (places.length < most) {
    const around = [...events, ...taken.map(takenBy)];
    const plan = planBlocks({ week, frames, marks, wish, events: around, bookings, now });
    const found = plan.blocks.find(({ id }) => uidOf(id) === block.uid);
    if (!found) break;
    const { start, end } = found;
    taken.push({ start, end });
    const isFree = !others.some((other) => isStanding(other.state) && overlaps(other, found));
    if (isFree) places.push({ start, end });
  }
  return places;
}

const ENOUGH = 3;

/** The best other places for a block of the weeks that have been looked at. */
export function placesFor(
  look: KnownBlocks & { weeks: readonly PlannedWeek[] },
  block: BookedRecord,
): Span[] {
  const week = weekOfBlock(look.weeks, block);
  return week ? otherPlaces(look, week, block, ENOUGH) : [];
}

const isStanding = (state: string) => state === "booked" || state === "handed-over";

const takenBy = ({ start, end }: Span, position: number): NamedEvent => ({
  event: {
    key: `taken/${position}` as EventKey,
    calendarId: "taken" as CalendarId,
    uid: `taken/${position}`,
    series: null,
    originalStart: null,
    start,
    end,
    allDay: false,
    zone: null,
    title: "",
    location: "",
    status: "confirmed",
    showAs: "busy",
    response: "organizer",
    sensitivity: "normal",
    categories: [],
    organizerIsMe: true,
    attendance: null,
    isOnline: true,
  },
  naming: {
    activity: "not-classifiable" as ActivityId,
    confidence: 1,
    source: "leader",
    reasons: [],
    second: null,
  },
});
