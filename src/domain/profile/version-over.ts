import { seenIn } from "./join";
import type { ProfileRecord } from "./records";
import { deviceOf, type Stamp } from "./stamp";
import { keptBeside, type SaidOver } from "./texts";

type Said<R> = R extends ProfileRecord ? Pick<R, "kind" | "id" | "value" | "kept"> & SaidOver : never;

/** What the leader has said now, as a version that overwrites all that is held here of the same thing. */
export function versionOver(
  held: ProfileRecord | undefined,
  said: Said<ProfileRecord>,
  stamp: Stamp,
): ProfileRecord {
  const { kind, id, value } = said;
  const after = seenIn(held, deviceOf(stamp));
  const kept = keptBeside(held, said);
  return {
    kind,
    id,
    value,
    stamp,
    ...(after.length > 0 && { after }),
    ...(kept.length > 0 && { kept }),
  } as ProfileRecord;
}
