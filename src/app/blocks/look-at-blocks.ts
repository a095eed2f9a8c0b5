import { type BookedRecord, stands } from "../../domain/blocks/booking";
import { type CountedBlock, countedBlocks, toAnswer } from "../../domain/blocks/kept-count";
import { type Landed, landedOn } from "../../domain/blocks/landed-on";
import { type OftenDeleted, oftenDeleted } from "../../domain/blocks/often-deleted";
import { workingDays } from "../../domain/blocks/working-days";
import { HOUR, type Instant, instant, type Span } from "../../domain/time/instant";
import { type WeekId, weekAfter, weekOf } from "../../domain/time/weeks";
import { askedSetting } from "./block-settings";
import { type BlockPorts, eventsAround, type KnownBlocks, knownBlocks } from "./known-blocks";
import { otherPlaces } from "./other-places";
import { type PlannedWeek, planBlocks } from "./plan-blocks";

/** A meeting on a block, and the best other place in the same week. */
export interface LandedLook extends Landed {
  readonly best: Span | null;
}

export interface BlocksLook extends KnownBlocks {
  readonly weeks: readonly PlannedWeek[];
  readonly landed: readonly LandedLook[];
  readonly often: OftenDeleted | null;
  /** What became of the blocks of the last weeks. */
  readonly counted: readonly CountedBlock[];
  readonly toAnswer: BookedRecord | null;
  /** The bookings of the last run that still stand. */
  readonly lastRun: readonly BookedRecord[];
}

const DAY = 24 * HOUR;
const COUNTED = 12 * 7 * DAY;
const REMEMBERED = 3 * DAY;

/** The coming two weeks: what stands, what would be booked, and what asks for an answer. Reads only. */
export async function lookAtBlocks(ports: BlockPorts): Promise<BlocksLook> {
  const { known, planned } = await weeksAhead(ports);
  const { now, bookings, profile } = known;
  const weeks = await planned();
  const ago = (length: number) => instant(now - length);
  return {
    ...known,
    weeks,
    landed: weeks.flatMap((week) => landedIn(known, week)),
    often:
      oftenDeleted(bookings, profile.frames.zone).find(
        ({ id }) => profile.settings.get(askedSetting(id)) === undefined,
      ) ?? null,
    counted: countedBlocks(bookings, ago(COUNTED), now),
    toAnswer: toAnswer(bookings, ago(REMEMBERED), now),
    lastRun: lastRunOf(bookings, now),
  };
}

/** This week and the next; from the last working day on the one after that too, as then next week is being planned. */
function comingWeeks({ now, profile: { frames } }: Pick<KnownBlocks, "now" | "profile">): WeekId[] {
  const current = weekOf(now, frames.zone);
  const last = workingDays(current, frames, []).at(-1);
  const isEnding = last === undefined || now >= last.whole.start;
  return isEnding ? [current, weekAfter(current), weekAfter(current, 2)] : [current, weekAfter(current)];
}

/** What is known now, and the coming weeks' plans, made when they are first asked for. */
export interface WeeksAhead {
  readonly known: KnownBlocks;
  planned(): Promise<readonly PlannedWeek[]>;
}

export async function weeksAhead(ports: BlockPorts): Promise<WeeksAhead> {
  const known = await knownBlocks(ports);
  let made: Promise<readonly PlannedWeek[]> | null = null;
  return {
    known,
    planned: () => {
      made ??= planWeeks(ports, known, comingWeeks(known));
      return made;
    },
  };
}

async function planWeeks(
  ports: BlockPorts,
  known: KnownBlocks,
  weeks: readonly WeekId[],
): Promise<PlannedWeek[]> {
  const { now, bookings, profile, wish } = known;
  const { frames, marks } = profile;
  return Promise.all(
    weeks.map(async (week) => {
      const events = await eventsAround(ports, known, week);
      return { week, events, plan: planBlocks({ week, frames, marks, wish, events, bookings, now }) };
    }),
  );
}

export function landedIn(known: KnownBlocks, { week, events }: PlannedWeek): LandedLook[] {
  const { bookings, now } = known;
  const own = bookings.filter(({ id }) => id.week === week);
  return landedOn(own, events, now).map((landed) => ({
    ...landed,
    best: otherPlaces(known, { week, events }, landed.block, 1)[0] ?? null,
  }));
}

/** What is over has been had, and is not taken back with the rest. */
function lastRunOf(bookings: readonly BookedRecord[], now: Instant): BookedRecord[] {
  const standing = bookings.filter(
    (each) => stands(each) && each.booking.end > now && each.booking.intent?.kind !== "remove",
  );
  const last = standing.reduce((latest, { booking }) => (booking.run > latest ? booking.run : latest), "");
  return standing.filter(({ booking }) => booking.run === last);
}
