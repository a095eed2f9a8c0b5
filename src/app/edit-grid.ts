import type { ActivityId, Decision, Level, Marks } from "../domain/activity/activity";
import type { RowDecision } from "../domain/profile/records";
import type { WeekId } from "../domain/time/weeks";
import { decide, type Undo } from "./judge-activity";
import type { Ports, RecordChange } from "./ports";
import { loadProfile } from "./profile";

type Ids = readonly ActivityId[];

/** One word about several rows at once; null takes it back. */
export const judgeRows = (ports: Ports, ids: Ids, marks: Marks | null, shown: WeekId): Promise<Undo> =>
  decide(
    ports,
    ids.map((id): RecordChange => ({ kind: "mark", id, value: marks })),
    shown,
  );

/** What a change of one mark made of both. */
export interface Marked {
  readonly undo: Undo;
  readonly marks: Marks | null;
}

/**
 * Changes one mark and leaves the other as it stands stored, which may be newer than what is shown. Both at nought is
 * a word too, "neutral", unless the last tick was taken away: then the row awaits a word again.
 */
export async function markRow(
  ports: Ports,
  id: ActivityId,
  change: { readonly side: keyof Marks; readonly level: Level; readonly untick?: boolean },
  shown: WeekId,
): Promise<Marked> {
  const held = (await loadProfile(ports)).marks.get(id) ?? { gives: 0, drains: 0 };
  const next: Marks = { ...held, [change.side]: change.level };
  const marks = change.untick && next.gives + next.drains === 0 ? null : next;
  return { undo: await judgeRows(ports, [id], marks, shown), marks };
}

/** `id` comes from outside, as the domain and the use cases make nothing up by chance. */
export const addRow = (ports: Ports, id: ActivityId, name: string, shown: WeekId): Promise<Undo> =>
  decide(ports, [{ kind: "row", id, value: { name } }], shown);

export async function renameRow(ports: Ports, id: ActivityId, name: string, shown: WeekId): Promise<Undo> {
  const { rows } = await loadProfile(ports);
  const { removed } = rows.get(id) ?? {};
  return decide(ports, [{ kind: "row", id, value: { name, ...(removed && { removed }) } }], shown);
}

/** Takes rows the leader does not have out of the grid, or brings them back. Their marks stay for that day. */
export async function removeRows(ports: Ports, ids: Ids, removed: boolean, shown: WeekId): Promise<Undo> {
  const { rows } = await loadProfile(ports);
  const changes = ids.map((id): RecordChange => {
    const { name } = rows.get(id) ?? {};
    return { kind: "row", id, value: { ...(name !== undefined && { name }), removed } };
  });
  return decide(ports, changes, shown);
}

/** What the leader will do about rows; each keeps its note. */
export async function decideRows(
  ports: Ports,
  ids: Ids,
  decision: Decision | null,
  shown: WeekId,
): Promise<Undo> {
  const { decisions } = await loadProfile(ports);
  return changeDecisions(
    ports,
    ids.map((id) => [id, { decision, note: decisions.get(id)?.note ?? "" }]),
    shown,
  );
}

/** `over`: the note that the leader had before them. */
export async function noteRow(
  ports: Ports,
  id: ActivityId,
  { note, over }: { readonly note: string; readonly over: string },
  shown: WeekId,
): Promise<Undo> {
  const { decisions } = await loadProfile(ports);
  const decision = decisions.get(id)?.decision ?? null;
  return changeDecisions(ports, [[id, { decision, note }]], shown, [over]);
}

const changeDecisions = (
  ports: Ports,
  made: readonly (readonly [ActivityId, RowDecision])[],
  shown: WeekId,
  over?: readonly string[],
): Promise<Undo> =>
  decide(
    ports,
    made.map(
      ([id, value]): RecordChange => ({
        kind: "decision",
        id,
        value: value.decision === null && value.note === "" ? null : value,
        ...(over && { over }),
      }),
    ),
    shown,
  );
