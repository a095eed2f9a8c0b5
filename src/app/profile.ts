import { foldProfile, type Profile } from "../domain/profile/profile";
import type { ProfileRecord } from "../domain/profile/records";
import type { Ports, RecordChange } from "./ports";

export async function loadProfile(ports: Pick<Ports, "profile" | "frames">): Promise<Profile> {
  return foldProfile(await ports.profile.records(), ports.frames());
}

/** The change that puts a record back as it was. */
export const undoOf = ({ stamp: _, ...record }: ProfileRecord): RecordChange => record;
