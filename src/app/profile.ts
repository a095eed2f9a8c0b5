import { foldProfile, type Profile } from "../domain/profile/profile";
import type { ProfileRecord } from "../domain/profile/records";
import { keptOf, textOf, textsOf } from "../domain/profile/texts";
import type { Ports, RecordChange } from "./ports";

export async function loadProfile(ports: Pick<Ports, "profile" | "frames">): Promise<Profile> {
  return foldProfile(await ports.profile.records(), ports.frames());
}

/** The change that puts a record back as it was before something was said; what has come in since is kept beside. */
export const undoOf = (
  said: Pick<RecordChange, "kind" | "id" | "value">,
  before: ProfileRecord | undefined,
): RecordChange => {
  const { kind, id } = said;
  const over = [textOf(kind, said.value), ...textsOf(before)];
  return { kind, id, value: before?.value ?? null, kept: keptOf(before), over } as RecordChange;
};

/** The changes that put back everything that was changed; what was not there before is withdrawn. */
export const undoOfAll = (
  changes: readonly RecordChange[],
  before: readonly ProfileRecord[],
): RecordChange[] =>
  changes.map((change) =>
    undoOf(
      change,
      before.find((record) => record.kind === change.kind && record.id === change.id),
    ),
  );
