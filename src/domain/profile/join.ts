import { type Held, nameOf, type ProfileRecord, type RecordName, type Version } from "./records";
import { type DeviceId, deviceOf, type Stamp } from "./stamp";

type AnyVersion = Version<unknown>;

/** Every version that a record holds, none of which has overwritten another. */
export const versionsOf = ({ value, stamp, after, kept, beside = [] }: Held<unknown>): AnyVersion[] => [
  { value, stamp, ...(after && { after }), ...(kept && { kept }) },
  ...beside,
];

/** Which versions a record holds, as text to compare by. */
export const printOf = (record: Held<unknown>): string =>
  versionsOf(record)
    .map(({ stamp }) => stamp)
    .join(" ");

/** Whether the writer of one had seen the other; a device always knows what it wrote itself. */
function knows({ stamp, after = [] }: AnyVersion, other: AnyVersion): boolean {
  const device = deviceOf(other.stamp);
  return [stamp, ...after].some((seen) => deviceOf(seen) === device && seen >= other.stamp);
}

/** By stamp, and where a copied device has made one stamp twice, by what it says. */
function byLatest(a: AnyVersion, b: AnyVersion): number {
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? 1 : -1;
  const [one, other] = [JSON.stringify(a.value), JSON.stringify(b.value)];
  return one === other ? 0 : one < other ? 1 : -1;
}

/** One version that has come by two ways, with all that either has of what its writer had seen and kept. */
function united(one: AnyVersion, other: AnyVersion): AnyVersion {
  const [a, b] = [one, other].map(({ after, kept }) => JSON.stringify([after, kept]));
  if (a === b) return one;
  const after = [...new Set([...(one.after ?? []), ...(other.after ?? [])])].sort();
  const kept = new Map(
    [...(one.kept ?? []), ...(other.kept ?? [])].map((each) => [JSON.stringify(each), each]),
  );
  const inOrder = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const { value, stamp } = one;
  return { value, stamp, ...(after.length > 0 && { after }), ...(inOrder.length > 0 && { kept: inOrder }) };
}

const hasOverwritten = (a: AnyVersion, b: AnyVersion): boolean =>
  knows(a, b) && (!knows(b, a) || byLatest(a, b) < 0);

/**
 * What two devices hold of one record, put together: every version that was not overwritten, and of these the one
 * with the latest stamp holds. The order in which devices meet makes no difference, nor how often they do.
 */
export function joined(one: ProfileRecord, other: ProfileRecord): ProfileRecord {
  const all: AnyVersion[] = [];
  for (const version of [...versionsOf(one), ...versionsOf(other)].sort(byLatest)) {
    const before = all.at(-1);
    if (before && byLatest(before, version) === 0) all.splice(-1, 1, united(before, version));
    else all.push(version);
  }
  const [latest, ...beside] = all.filter((version) => !all.some((each) => hasOverwritten(each, version)));
  const { kind, id } = one;
  return { kind, id, ...latest, ...(beside.length > 0 && { beside }) } as ProfileRecord;
}

/** Records put together by what they are about. */
export function joinAll(records: Iterable<ProfileRecord>): Map<RecordName, ProfileRecord> {
  const all = new Map<RecordName, ProfileRecord>();
  for (const record of records) {
    const name = nameOf(record);
    const held = all.get(name);
    all.set(name, held ? joined(held, record) : record);
  }
  return all;
}

/** What a new version of this record overwrites: of each other device the last stamp in it. */
export function seenIn(held: Held<unknown> | undefined, self: DeviceId): Stamp[] {
  const last = new Map<DeviceId, Stamp>();
  for (const { stamp, after = [] } of held ? versionsOf(held) : []) {
    for (const seen of [stamp, ...after]) {
      const device = deviceOf(seen);
      if (device !== self && seen > (last.get(device) ?? "")) last.set(device, seen);
    }
  }
  return [...last.values()].sort();
}
