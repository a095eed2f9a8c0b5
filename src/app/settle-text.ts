import { nameOf } from "../domain/profile/records";
import type { TextConflict, TextVersion } from "../domain/profile/texts";
import { keptOf, withText } from "../domain/profile/texts";
import type { Undo } from "./judge-activity";
import type { Ports, RecordChange } from "./ports";
import { undoOf } from "./profile";

/** The leader has chosen between versions of a text; null is the one that holds already. */
export async function settleText(
  ports: Pick<Ports, "clock" | "profile">,
  { name }: TextConflict,
  chosen: TextVersion | null,
): Promise<Undo> {
  const held = (await ports.profile.records()).find((record) => nameOf(record) === name);
  if (!held) return async () => {};
  const { kind, id, value } = held;
  const next = chosen ? withText(kind, value, chosen.kept.value) : value;
  await ports.profile.write([{ kind, id, value: next, kept: [] } as RecordChange], ports.clock.now());
  return async () => {
    await ports.profile.write([{ ...undoOf(held), kept: keptOf(held) } as RecordChange], ports.clock.now());
  };
}
