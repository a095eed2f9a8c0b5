import { HOUR, type Instant } from "../time/instant";
import { GROUP_OF, type ProfileGroup } from "./groups";
import { joinAll, joined, printOf } from "./join";
import { kindOf, type ProfileRecord, type RecordName } from "./records";
import { timeOf } from "./stamp";

/** The records as all devices share them. */
export interface SharedProfile {
  /** A random name for each writing, the latest first: what does not name a writing is no later state of it. */
  readonly writings: readonly string[];
  readonly records: readonly ProfileRecord[];
}

/** What a device has last held in common with the shared records. */
export interface Common {
  /** The writing that it was read from or went out with; "" where that had no name. */
  readonly writing: string;
  /** Also of groups that take no part for now, as they were when they last did. */
  readonly prints: Readonly<Record<RecordName, string>>;
}

export interface Reconciled {
  /** What the device takes over. */
  readonly absorb: readonly ProfileRecord[];
  /** What was withdrawn so long ago that not even that is kept any more. */
  readonly drop: readonly RecordName[];
  /** What is to be written; null where the shared records already say all. */
  readonly next: SharedProfile | null;
  readonly common: Common;
}

/** Ten a day for as long as it is remembered what was withdrawn: whoever knows none of them has nothing taken away. */
const WRITINGS_KEPT = 4000;

/** So long is it remembered that something was withdrawn: longer than a device is away that comes back. */
export const TOMBSTONES_FOR = 400 * 24 * HOUR;

const isOlder = ({ stamp }: ProfileRecord, age: number, now: Instant) => timeOf(stamp) < now - age;

/**
 * So old is at least what was left out for having been withdrawn that long ago, where each of the four clocks that bear
 * on it is wrong by up to 85 days: who said it, who withdrew it, who left it out, and who finds it missing. What is
 * younger is missing for another reason and stays.
 */
const LETS_GO_AFTER = 60 * 24 * HOUR;

const isTombstone = ({ value, beside, kept }: ProfileRecord): boolean => value === null && !beside && !kept;

interface Wish {
  readonly local: Iterable<ProfileRecord>;
  readonly shared: SharedProfile | null;
  readonly common: Common | null;
  readonly groups: ReadonlySet<ProfileGroup>;
  readonly now: Instant;
  readonly newWriting: string;
  /** There is more to write than records. */
  readonly mustWrite: boolean;
}

/** Puts what a device holds together with what is shared. Groups that take no part stay as they are on both sides. */
export function reconcile({ local, shared, common, groups, now, newWriting, mustWrite }: Wish): Reconciled {
  const takesPart = ({ kind }: Pick<ProfileRecord, "kind">) => groups.has(GROUP_OF[kind]);
  const mine = joinAll([...local].filter(takesPart));
  const theirs = joinAll(shared?.records ?? []);
  const known = common !== null && shared?.writings.includes(common.writing) ? common.prints : null;
  const all = new Map(theirs);
  const drop: RecordName[] = [];
  for (const [name, record] of mine) {
    const other = theirs.get(name);
    // It was shared once, nothing has been done to it here since, and only what was long withdrawn is ever left out.
    const wasShared = !other && known?.[name] === printOf(record);
    const isGone = wasShared && (isTombstone(record) || isOlder(record, LETS_GO_AFTER, now));
    if (isGone) drop.push(name);
    else all.set(name, other ? joined(record, other) : record);
  }
  for (const [name, record] of all) {
    if (!isTombstone(record) || !isOlder(record, TOMBSTONES_FOR, now)) continue;
    // The others must have been told of it first, else what they hold comes back from there.
    const other = theirs.get(name);
    if (other && !isTombstone(other)) continue;
    all.delete(name);
    if (mine.has(name)) drop.push(name);
  }
  const absorb = [...all].flatMap(([name, record]) => {
    const held = mine.get(name);
    return takesPart(record) && (!held || printOf(held) !== printOf(record)) ? [record] : [];
  });
  const isSaid =
    theirs.size === all.size &&
    [...all].every(([name, record]) => {
      const other = theirs.get(name);
      return other && printOf(other) === printOf(record);
    });
  const isNeeded = shared === null ? all.size > 0 : !isSaid || mustWrite;
  const before = shared?.writings ?? [];
  const writings = isNeeded ? [newWriting, ...before].slice(0, WRITINGS_KEPT) : before;
  const resting = Object.entries(known ?? {}).filter(
    ([name]) => !takesPart({ kind: kindOf(name as RecordName) }),
  );
  const taking = [...all].filter(([, record]) => takesPart(record));
  const prints = Object.fromEntries([
    ...resting,
    ...taking.map(([name, record]) => [name, printOf(record)] as const),
  ]);
  return {
    absorb,
    drop,
    next: isNeeded ? { writings, records: [...all.values()] } : null,
    common: { writing: writings[0] ?? "", prints },
  };
}
