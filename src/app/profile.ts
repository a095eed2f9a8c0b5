import { foldProfile, type Profile } from "../domain/profile/profile";
import type { ProfileRecord } from "../domain/profile/records";
import { keptOf } from "../domain/profile/texts";
import type { Ports, RecordChange } from "./ports";

export async function loadProfile(ports: Pick<Ports, "profile" | "frames">): Promise<Profile> {
  return foldProfile(await ports.profile.records(), ports.frames());
}

/** The change that puts a record back as it was. */
export const undoOf = (record: ProfileRecord): RecordChange => {
  const { kind, id, value } = record;
  return { kind, id, value, kept: keptOf(record) } as RecordChange;
};

/** The changes that put back everything that was changed; what was not there before is withdrawn. */
export const undoOfAll = (
  changes: readonly RecordChange[],
  before: readonly ProfileRecord[],
): RecordChange[] =>
  changes.map((change) => {
    const held = before.find((record) => record.kind === change.kind && record.id === change.id);
    return held ? undoOf(held) : { ...change, value: null };
  });
