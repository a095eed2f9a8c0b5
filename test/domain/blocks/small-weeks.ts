import fc from "fast-check";
import { type ActivityId, activity } from "../../../src/domain/activity/activity";
import type { BookedBlock, PlanInput } from "../../../src/domain/blocks/plan";
import {
  BLOCK_KINDS,
  type BlockKind,
  DEFAULT_WISH,
  type KindWish,
  type Wish,
} from "../../../src/domain/blocks/wish";
import type { FrameRange, Frames } from "../../../src/domain/boundary/frames";
import { dayAfter, type LocalDay, WEEKDAYS, type Weekday } from "../../../src/domain/time/days";
import { instant, MINUTE, minutes } from "../../../src/domain/time/instant";
import { mondayOf, type WeekId } from "../../../src/domain/time/weeks";
import { instantAt, type ZoneId } from "../../../src/domain/time/zones";
import { framesIn, made, weekId, ZONES } from "../balance/made-events";

/** An ordinary week, and the weeks of each zone in which the clocks change. */
export const WEEKS_OF: Readonly<Record<string, readonly WeekId[]>> = {
  "Europe/Copenhagen": ["2026-W47", "2026-W13", "2026-W43"].map(weekId),
  "America/New_York": ["2026-W47", "2026-W10", "2026-W44"].map(weekId),
  "Pacific/Auckland": ["2026-W47", "2026-W39", "2026-W14"].map(weekId),
};

const range = (from: number, to: number): FrameRange => ({ from: minutes(from), to: minutes(to) });

/** Short days, so that every plan can be tried: a morning, a split day, a night, and one over the changing clocks. */
const DAYS: readonly (readonly FrameRange[])[] = [
  [range(480, 615)],
  [range(480, 560), range(700, 790)],
  [range(1380, 1500)],
  [range(30, 300)],
  [],
];

const anyFrames = (zone: ZoneId): fc.Arbitrary<Frames> =>
  fc
    .tuple(fc.shuffledSubarray([...WEEKDAYS], { minLength: 1, maxLength: 3 }), fc.infiniteStream(fc.nat(3)))
    .map(([days, shapes]) => {
      const ranges = Object.fromEntries(
        WEEKDAYS.map((day) => [day, days.includes(day) ? DAYS[shapes.next().value as number] : []]),
      ) as unknown as Frames["ranges"];
      return framesIn(zone, { ranges, quietDays: [], holidays: null });
    });

const fives = (from: number, to: number) =>
  fc.integer({ min: from / 5, max: to / 5 }).map((five) => minutes(five * 5));

/** Ranges do not begin or end in the small hours in which clocks change: what they mean there has its own test. */
const anyRange = fc
  .tuple(fc.oneof(fives(0, 55), fives(245, 1380)), fives(15, 120))
  .map(([from, length]) => ({ from, to: minutes(Math.min(1440, from < 60 ? 245 : from + length)) }));

const anyKindWish: fc.Arbitrary<KindWish> = fc
  .record({
    count: fc.integer({ min: 1, max: 3 }),
    least: fc.constantFrom(25, 30, 40).map(minutes),
    longer: fc.constantFrom(0, 5, 15),
    part: fc.constantFrom("any", "morning", "afternoon" as const),
    atEdges: fc.boolean(),
    lowHours: fc.constantFrom("use", "avoid", "ignore" as const),
    never: fc.array(fc.record({ weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }), range: anyRange }), {
      maxLength: 2,
    }),
    lead: fc.constantFrom(0, 60, 1440).map(minutes),
    place: fc.constantFrom("", "", "Library"),
    travel: fc.constantFrom(5, 15).map(minutes),
  })
  .map(({ longer, never, ...own }) => ({
    ...DEFAULT_WISH.kinds.reflection,
    ...own,
    most: minutes(own.least + longer),
    never: never.map((each) => ({ ...each.range, weekdays: each.weekdays as Weekday[] })),
  }));

/** Where something lies: a day of the week, a time of day, and how long. */
interface Spot {
  readonly day: number;
  readonly from: number;
  readonly length: number;
}

const spanOf = ({ day, from, length }: Spot, week: WeekId, zone: ZoneId) => {
  const start = instantAt(dayAfter(mondayOf(week), day) as LocalDay, minutes(from), zone);
  return { start, end: instant(start + length * MINUTE) };
};

const HOURS_IN_USE = fc.oneof(fc.integer({ min: 440, max: 800 }), fc.integer({ min: 0, max: 1439 }));

const anyEvent = fc.record({
  day: fc.integer({ min: -1, max: 7 }),
  from: HOURS_IN_USE,
  length: fc.oneof(fives(5, 60), fc.integer({ min: 1, max: 200 }), fc.constantFrom(90, 100)),
  number: fc.nat(1000),
  activity: fc.constantFrom("staff-meetings", "finance", "finance", "sickness-talks", "on-call", "absence"),
  location: fc.constantFrom("", "library ", "Room 4"),
  isOnline: fc.boolean(),
  showAs: fc.constantFrom("busy", "busy", "busy", "free", "tentative", "oof" as const),
  status: fc.constantFrom("confirmed", "confirmed", "confirmed", "cancelled" as const),
  response: fc.constantFrom("organizer", "accepted", "declined" as const),
});

/** On every day one of these, so that there is hardly room for anything. */
const anyCrowd: fc.Arbitrary<readonly Spot[]> = fc.tuple(
  ...WEEKDAYS.flatMap((day) =>
    [30, 480, 700, 1380].map((from) =>
      fc.record({
        day: fc.constant(day - 1),
        from: fc.constant(from),
        length: fc.integer({ min: 50, max: 240 }),
      }),
    ),
  ),
);

const CROWD = { activity: "staff-meetings", location: "", isOnline: false } as const;

/** Weeks so small that an exhaustive search can have an opinion. */
export function anySmallWeek(kinds: readonly BlockKind[], isCrowded = false): fc.Arbitrary<PlanInput> {
  return fc.constantFrom(...ZONES).chain((zone) =>
    fc
      .record({
        week: fc.constantFrom(...(WEEKS_OF[zone] as WeekId[])),
        frames: anyFrames(zone),
        events: fc.uniqueArray(anyEvent, { maxLength: isCrowded ? 2 : 6, selector: ({ number }) => number }),
        crowd: isCrowded ? anyCrowd : fc.constant<readonly Spot[]>([]),
        kinds: fc.tuple(...kinds.map(() => anyKindWish)),
        lunch: fc.option(anyRange),
        lowEnergy: fc.option(anyRange),
        budget: fc.constantFrom(0, 45, 60, 75, 90, 720, 720).map(minutes),
        booked: fc.array(
          fc.record({
            day: fc.nat(6),
            from: fc.oneof(fives(440, 800), HOURS_IN_USE),
            length: fc.constantFrom(25, 30, 33, 40, 45),
            kind: fc.constantFrom(...kinds),
          }),
          { maxLength: 3 },
        ),
        drains: fc.constantFrom(true, true, false),
        now: fc.record({ day: fc.integer({ min: -3, max: 5 }), from: HOURS_IN_USE }),
      })
      .map(
        ({
          week,
          frames,
          events,
          crowd,
          lunch,
          lowEnergy,
          budget,
          booked,
          drains,
          now,
          ...drawn
        }): PlanInput => {
          const own = drawn.kinds.map((kind, at) => [kinds[at], { ...kind, behind: BEHIND }]);
          const off = BLOCK_KINDS.map((kind) => [kind, { ...DEFAULT_WISH.kinds[kind], isOn: false }]);
          return {
            week,
            frames,
            events: [
              ...events.map(({ day, from, length, number, ...event }) =>
                made({ ...event, uid: `event-${number}`, ...spanOf({ day, from, length }, week, zone) }),
              ),
              ...crowd.map((spot, number) =>
                made({ ...CROWD, uid: `crowd-${number}`, ...spanOf(spot, week, zone) }),
              ),
            ],
            marks: new Map(drains ? [[activity("finance"), { gives: 0, drains: 1 }]] : []),
            wish: { lunch, lowEnergy, budget, kinds: Object.fromEntries([...off, ...own]) as Wish["kinds"] },
            booked: booked.map(
              ({ kind, ...spot }, at): BookedBlock => ({
                id: { week, kind, ordinal: at + 1, generation: 0 },
                ...spanOf(spot, week, zone),
              }),
            ),
            ended: [],
            now: spanOf({ ...now, length: 0 }, week, zone).start,
          };
        },
      ),
  );
}

const BEHIND = { activities: ["sickness-talks" as ActivityId, "staff-meetings" as ActivityId], series: [] };
