import type { Span } from "../time/instant";
import type { KindRoom } from "./kind-room";
import { dayIndexOf, type Option } from "./options";
import type { BlockReason, BookedBlock, EndedBlock, PlanInput, PlannedBlock, UnplacedBlock } from "./plan";
import { type Preferences, reasonsOf } from "./preferences";
import type { WorkingDay } from "./working-days";

interface Naming {
  readonly room: KindRoom;
  readonly prefer: Preferences;
  readonly chosen: readonly Option[];
  readonly booked: readonly BookedBlock[];
  readonly passed: readonly BookedBlock[];
  readonly ended: readonly EndedBlock[];
  readonly input: Pick<PlanInput, "week">;
  readonly fills: boolean;
}

interface Named {
  readonly blocks: readonly PlannedBlock[];
  /** Booked blocks that the plan has no place for. */
  readonly released: readonly BookedBlock[];
  readonly deleted: readonly UnplacedBlock[];
  freeOrdinals(count: number): number[];
}

/** Says which chosen place is which block: booked blocks keep their identity, new ones take the lowest free number. */
export function nameBlocks({ room, prefer, chosen, booked, passed, ended, input, fills }: Naming): Named {
  const { kind, wish, days } = room;
  const matched = matchBooked(chosen, booked, days);
  const deleted = ended.filter(
    ({ how, id }) => how === "deleted" && !booked.some((block) => block.id.ordinal === id.ordinal),
  );
  const taken = new Set([...matched.values(), ...passed, ...deleted].map(({ id }) => id.ordinal));
  const freeOrdinals = (count: number) => lowestFree(taken, count);
  const blocks = chosen.map((place): PlannedBlock => {
    const was = matched.get(place) ?? null;
    const [ordinal = 1] = was ? [was.id.ordinal] : freeOrdinals(1);
    taken.add(ordinal);
    const { start, end } = place;
    const day = dayOf(place, days);
    return {
      id: was?.id ?? { week: input.week, kind, ordinal, generation: generationOf(ordinal, ended) },
      start,
      end,
      day: day.day,
      change: was ? (isSame(was, place) ? "kept" : "moved") : "new",
      was: was && { start: was.start, end: was.end },
      showAs: wish.showAs === "busy" || fills ? "busy" : "free",
      isPrivate: wish.isPrivate,
      place: wish.place,
      reasons: allReasons(room, prefer, place, day, [...chosen, ...passed]),
    };
  });
  const held = new Set(matched.values());
  return {
    blocks,
    released: booked.filter((block) => !held.has(block)),
    deleted: deleted.map(({ id }) => ({
      kind,
      ordinal: id.ordinal,
      behind: [],
      reason: "deleted",
      nearest: null,
    })),
    freeOrdinals,
  };
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** What stays is itself; what must move goes to a new place on its day first, else to the first new place left. */
function matchBooked(
  chosen: readonly Option[],
  booked: readonly BookedBlock[],
  days: readonly WorkingDay[],
): Map<Option, BookedBlock> {
  const matched = new Map<Option, BookedBlock>();
  const left = new Set([...booked].sort((a, b) => a.start - b.start));
  const rounds: ((place: Option, block: BookedBlock) => boolean)[] = [
    isSame,
    (place, block) => dayIndexOf(place, days) === dayIndexOf(block, days),
    () => true,
  ];
  for (const isMatch of rounds)
    for (const place of chosen) {
      if (matched.has(place)) continue;
      const block = [...left].find((each) => isMatch(place, each));
      if (!block) continue;
      matched.set(place, block);
      left.delete(block);
    }
  return matched;
}

function lowestFree(taken: ReadonlySet<number>, count: number): number[] {
  const free: number[] = [];
  for (let ordinal = 1; free.length < count; ordinal++) if (!taken.has(ordinal)) free.push(ordinal);
  return free;
}

/** A calendar may remember a block that was taken back, so the same block comes back under a new generation. */
const generationOf = (ordinal: number, ended: readonly EndedBlock[]): number =>
  Math.max(-1, ...ended.filter(({ id }) => id.ordinal === ordinal).map(({ id }) => id.generation)) + 1;

function dayOf(place: Span, days: readonly WorkingDay[]): WorkingDay {
  const day = days.find(({ index }) => index === dayIndexOf(place, days));
  if (!day) throw new Error("a block was chosen outside the working days");
  return day;
}

function allReasons(
  { kind, anchors, days }: KindRoom,
  prefer: Preferences,
  place: Option,
  day: WorkingDay,
  all: readonly Span[],
): BlockReason[] {
  const reasons: BlockReason[] = [];
  if (place.isKept) reasons.push({ kind: "stays" });
  const anchor = anchors?.find(({ start }) => start === place.start);
  if (anchor) reasons.push({ kind: "behind", events: anchor.events });
  if (kind === "look-back") reasons.push({ kind: "last-working-day" });
  reasons.push(...reasonsOf(prefer, place, day));
  const onDay = all.filter((block) => dayIndexOf(block, days) === day.index);
  if (!anchors && all.length > 1 && onDay.length === 1) reasons.push({ kind: "own-day" });
  return reasons.length > 0 ? reasons : [{ kind: "earliest" }];
}
