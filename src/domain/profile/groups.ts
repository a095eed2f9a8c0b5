import type { ProfileRecord, RecordKind } from "./records";

/** What the leader chooses between when only some of it is to be the same on all devices. */
export const PROFILE_GROUPS = [
  "settings",
  "frames",
  "activities",
  "corrections",
  "decisions",
  "wishes",
] as const;
/** The journal is saved or shared only where the leader asks for it, and under a passphrase. */
export type ProfileGroup = (typeof PROFILE_GROUPS)[number] | "journal";

export const ALL_GROUPS: readonly ProfileGroup[] = [...PROFILE_GROUPS, "journal"];

/** Each kind has its group: a new one that has none does not compile. */
export const GROUP_OF: Readonly<Record<RecordKind, ProfileGroup>> = {
  setting: "settings",
  frames: "frames",
  mark: "activities",
  row: "activities",
  word: "corrections",
  question: "corrections",
  decision: "decisions",
  wish: "wishes",
  block: "wishes",
  entry: "journal",
};

export type GroupCounts = Readonly<Record<ProfileGroup, number>>;

/** How much each group holds; what was withdrawn counts for nothing. */
export function countGroups(records: Iterable<ProfileRecord>): GroupCounts {
  const counts = Object.fromEntries(ALL_GROUPS.map((group) => [group, 0])) as Record<ProfileGroup, number>;
  for (const { kind, value } of records) if (value !== null) counts[GROUP_OF[kind]] += 1;
  return counts;
}
