import type { ActivityId } from "../../../src/domain/activity/activity";
import type { BlockPlan, BookedBlock, PlanInput } from "../../../src/domain/blocks/plan";
import { planWeek } from "../../../src/domain/blocks/plan-week";
import { BLOCK_KINDS, DEFAULT_WISH, type Wish } from "../../../src/domain/blocks/wish";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import { type CalendarId, eventKey } from "../../../src/domain/calendar/event";
import type { NamedEvent } from "../../../src/domain/classify/naming";
import { dayAfter } from "../../../src/domain/time/days";
import { instant, MINUTE, minutes } from "../../../src/domain/time/instant";
import { mondayOf, type WeekId, weekAfter } from "../../../src/domain/time/weeks";
import { instantAt } from "../../../src/domain/time/zones";

const FIRST = "2026-W36" as WeekId;
export const WEEKS = Array.from({ length: 8 }, (_, count) => weekAfter(FIRST, count));

/** The same numbers at every run. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ACTIVITIES = ["staff-meetings", "management-meetings", "sickness-talks", "finance", "appraisal-talks"];

/** A leader's calendar: so many meetings of half an hour to an hour and a half in each week. */
export function eventsOf(weeks: readonly WeekId[], aWeek: number): NamedEvent[] {
  const roll = dice(20_261_120);
  return weeks.flatMap((week) =>
    Array.from({ length: aWeek }, (_, number): NamedEvent => {
      const day = dayAfter(mondayOf(week), number % 5);
      const start = instantAt(day, minutes(8 * 60 + roll(32) * 15), DANISH_FRAMES.zone);
      const uid = `${week}-${number}`;
      return {
        event: {
          key: eventKey("bench" as CalendarId, uid, start),
          calendarId: "bench" as CalendarId,
          uid,
          series: null,
          originalStart: null,
          allDay: false,
          zone: null,
          title: "Møde",
          location: roll(2) === 0 ? "" : "Rådhuset",
          status: "confirmed",
          showAs: "busy",
          response: "accepted",
          sensitivity: "normal",
          categories: [],
          organizerIsMe: false,
          attendance: null,
          isOnline: roll(3) === 0,
          start,
          end: instant(start + (2 + roll(5)) * 15 * MINUTE),
        },
        naming: {
          activity: ACTIVITIES[roll(ACTIVITIES.length)] as ActivityId,
          confidence: 1,
          source: "lexicon",
          reasons: [],
          second: null,
        },
      };
    }),
  );
}

export type Wishes = "reflection" | "all";

const ALL: Wish = {
  ...DEFAULT_WISH,
  budget: minutes(6 * 60),
  kinds: Object.fromEntries(
    BLOCK_KINDS.map((kind) => {
      const behind = {
        activities: ["management-meetings" as ActivityId, "sickness-talks" as ActivityId],
        series: [],
      };
      return [kind, { ...DEFAULT_WISH.kinds[kind], isOn: true, place: "Biblioteket", behind }];
    }),
  ) as unknown as Wish["kinds"],
};

export const inputOf = (
  week: WeekId,
  events: readonly NamedEvent[],
  wishes: Wishes,
  booked: readonly BookedBlock[] = [],
): PlanInput => ({
  week,
  events,
  frames: DANISH_FRAMES,
  marks: new Map([["finance" as ActivityId, { gives: 0, drains: 1 }]]),
  wish: wishes === "all" ? ALL : DEFAULT_WISH,
  booked,
  ended: [],
  now: instantAt(dayAfter(mondayOf(FIRST), -3), minutes(8 * 60), DANISH_FRAMES.zone),
});

export const asBooked = ({ blocks }: BlockPlan): BookedBlock[] =>
  blocks.map(({ id, start, end }) => ({ id, start, end }));

export { planWeek };
