import { ALL_GROUPS, GROUP_OF, type ProfileGroup } from "../domain/profile/groups";
import { joinAll, joined, printOf } from "../domain/profile/join";
import { isEntry, type ProfileRecord, type RecordName } from "../domain/profile/records";
import { keptOf } from "../domain/profile/texts";
import type { WeekId } from "../domain/time/weeks";
import { withSortedKeys } from "./backup-file";
import type { Undo } from "./judge-activity";
import { type CopyPorts, copyBeforeRestoring } from "./local-copies";
import type { RecordChange } from "./ports";
import { loadProfile } from "./profile";
import type { ReadingPorts } from "./reread-calendars";
import { settleProfile } from "./settle-profile";
import { withJournal } from "./whole-profile";

/** "merge": of each thing the later word holds. "replace": all is as the file has it. */
export type RestoreMode = "merge" | "replace";

export interface GroupChange {
  readonly group: ProfileGroup;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const textOf = (value: unknown): string => JSON.stringify(withSortedKeys(value ?? null));

const isSame = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);

/** What holds afterwards, and what of it must be said anew since the later word is not the file's. */
function planOf(held: readonly ProfileRecord[], file: readonly ProfileRecord[], mode: RestoreMode) {
  const before = joinAll(held);
  const theirs = joinAll(file);
  const after = new Map<RecordName, ProfileRecord>(before);
  for (const [name, record] of theirs) {
    const own = before.get(name);
    after.set(name, own ? joined(own, record) : record);
  }
  const changes =
    mode === "merge"
      ? []
      : [...after].flatMap(([name, { kind, id, value }]): RecordChange[] => {
          const wanted = theirs.get(name);
          if (isSame(value, wanted?.value)) return [];
          return [
            { kind, id, value: wanted?.value ?? null, kept: wanted ? keptOf(wanted) : [] } as RecordChange,
          ];
        });
  return { before, after, changes };
}

/** What restoring would change, by group; groups that stay as they are are left out. */
export function changesOf(
  held: readonly ProfileRecord[],
  file: readonly ProfileRecord[],
  mode: RestoreMode,
): GroupChange[] {
  const { before, after, changes } = planOf(held, file, mode);
  const said = new Map(changes.map((change) => [`${change.kind}/${change.id}`, change.value]));
  const counts = new Map<ProfileGroup, { added: number; changed: number; removed: number }>(
    ALL_GROUPS.map((group) => [group, { added: 0, changed: 0, removed: 0 }]),
  );
  for (const [name, record] of after) {
    const was = before.get(name)?.value ?? null;
    const is = said.has(name) ? (said.get(name) ?? null) : record.value;
    const count = counts.get(GROUP_OF[record.kind]);
    if (!count || isSame(was, is)) continue;
    count[was === null ? "added" : is === null ? "removed" : "changed"] += 1;
  }
  return [...counts].flatMap(([group, count]) =>
    count.added + count.changed + count.removed > 0 ? [{ group, ...count }] : [],
  );
}

export type RestorePorts = ReadingPorts & CopyPorts;

/**
 * Takes over what a file or a copy holds. What was is copied first, and can be put back by one press. A file without
 * the journal leaves the journal as it is.
 */
export async function restoreProfile(
  asked: RestorePorts,
  file: readonly ProfileRecord[],
  mode: RestoreMode,
  shown: WeekId,
): Promise<Undo> {
  await copyBeforeRestoring(asked);
  const ports = file.some(isEntry) ? { ...asked, profile: withJournal(asked.profile, asked.journal) } : asked;
  const now = ports.clock.now();
  const { frames } = await loadProfile(ports);
  const { before, changes } = planOf(await ports.profile.records(), file, mode);
  await ports.profile.absorb(file, [], now, changes);
  const restored = joinAll(await ports.profile.records());
  await settleProfile(ports, frames.zone, shown);
  return async () => {
    const { frames: then } = await loadProfile(ports);
    const held = joinAll(await ports.profile.records());
    // What has been said since, here or on another device, is not the restoring's to take back.
    const undone = [...restored].flatMap(([name, record]): RecordChange[] => {
      const [was, is] = [before.get(name), held.get(name)];
      if (!is || printOf(is) !== printOf(record) || isSame(was?.value, is.value)) return [];
      const { kind, id } = is;
      return [{ kind, id, value: was?.value ?? null, kept: keptOf(was) } as RecordChange];
    });
    await ports.profile.absorb([], [], ports.clock.now(), undone);
    await settleProfile(ports, then.zone, shown);
  };
}
