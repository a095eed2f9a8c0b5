import { GROUP_OF, PROFILE_GROUPS, type ProfileGroup } from "../../../src/domain/profile/groups";
import { joinAll, printOf } from "../../../src/domain/profile/join";
import { type Common, reconcile, type SharedProfile } from "../../../src/domain/profile/reconcile";
import { kindOf, nameOf, type ProfileRecord, type RecordName } from "../../../src/domain/profile/records";
import { type DeviceId, nextStamp, type Stamp } from "../../../src/domain/profile/stamp";
import { versionOver } from "../../../src/domain/profile/version-over";
import { type Instant, instant } from "../../../src/domain/time/instant";

export const GROUPS: ReadonlySet<ProfileGroup> = new Set(PROFILE_GROUPS);

/** What was said once, and every saying that its writer had seen by then. */
export interface Saying {
  readonly record: ProfileRecord;
  readonly seen: ReadonlySet<Saying>;
}

/** A device as the database keeps it, with a memory of what was really seen, which no merge can look into. */
export class MadeDevice {
  records = new Map<RecordName, ProfileRecord>();
  common: Common | null = null;
  groups = GROUPS;
  readonly seen = new Map<RecordName, Set<Saying>>();
  #last: Stamp | null = null;

  constructor(
    readonly id: DeviceId,
    /** How wrong the clock is. */
    readonly skew: number,
  ) {}

  clock(now: number): Instant {
    return instant(Math.max(0, now + this.skew));
  }

  say(kind: "mark" | "decision", id: string, text: string | null, now: number): Saying {
    const value =
      text === null
        ? null
        : kind === "mark"
          ? { gives: 1, drains: text.length % 3 }
          : { decision: null, note: text };
    const name = nameOf({ kind, id });
    const held = this.records.get(name);
    this.#last = nextStamp(this.#last, this.clock(now), this.id);
    const record = versionOver(held, { kind, id, value } as Parameters<typeof versionOver>[1], this.#last);
    this.records.set(name, record);
    const before = this.seen.get(name) ?? new Set();
    const saying: Saying = { record, seen: new Set(before) };
    this.seen.set(name, before.add(saying));
    return saying;
  }

  hear(records: Iterable<ProfileRecord>): void {
    this.records = joinAll([...this.records.values(), ...records]);
  }
}

/** A file as OneDrive and a CalDAV server keep it, that remembers who has really seen what. */
export class MadeFile {
  shared: SharedProfile | null = null;
  seen = new Map<RecordName, Set<Saying>>();
  #writings = 0;
  readonly #states: Pick<MadeFile, "shared" | "seen">[] = [{ shared: null, seen: new Map() }];

  /** One round of a device; it may be cut off before it writes, or before it learns that it has written. */
  meet(device: MadeDevice, now: number, cut: "never" | "before-writing" | "before-noting" = "never"): void {
    const { absorb, drop, next, common } = reconcile({
      local: device.records.values(),
      shared: this.shared,
      common: device.common,
      groups: device.groups,
      now: device.clock(now),
      newWriting: `w${++this.#writings}`,
      mustWrite: false,
    });
    device.hear(absorb);
    for (const name of drop) device.records.delete(name);
    const takesPart = (name: RecordName) => device.groups.has(GROUP_OF[kindOf(name)]);
    mix(device.seen, this.seen, takesPart);
    if (cut === "before-writing") return;
    if (next) {
      this.shared = next;
      mix(this.seen, device.seen, takesPart);
      const seen = new Map([...this.seen].map(([name, sayings]) => [name, new Set(sayings)]));
      this.#states.push({ shared: next, seen });
    }
    if (cut === "never") device.common = common;
  }

  /** The server is put back to what it held so many writings ago. */
  putBack(writings: number): void {
    const { shared, seen } = this.#states.at(-1 - writings) ?? { shared: null, seen: new Map() };
    this.shared = shared;
    this.seen = new Map([...seen].map(([name, sayings]) => [name, new Set(sayings)]));
  }
}

function mix(
  into: Map<RecordName, Set<Saying>>,
  from: ReadonlyMap<RecordName, ReadonlySet<Saying>>,
  takesPart: (name: RecordName) => boolean,
) {
  for (const [name, sayings] of from) {
    if (!takesPart(name)) continue;
    const held = into.get(name) ?? new Set();
    for (const each of sayings) held.add(each);
    into.set(name, held);
  }
}

export const stateOf = (records: Iterable<ProfileRecord>): string[] =>
  [...records].map((record) => `${nameOf(record)} ${printOf(record)}`).sort();
