import { nameOf } from "../domain/profile/records";
import type { TextConflict, TextVersion } from "../domain/profile/texts";
import { withText } from "../domain/profile/texts";
import type { Undo } from "./judge-activity";
import type { Ports, RecordChange } from "./ports";
import { undoOf } from "./profile";

/** The leader has chosen between versions of a text; null is the one that holds already. */
export async function settleText(
  ports: Pick<Ports, "clock" | "profile">,
  { name, shown, others }: TextConflict,
  chosen: TextVersion | null,
): Promise<Undo> {
  const held = (await ports.profile.records()).find((record) => nameOf(record) === name);
  if (!held) return async () => {};
  const { kind, id, value } = held;
  const next = chosen ? withText(kind, value, chosen.kept.value) : value;
  const over = [shown, ...others.map(({ text }) => text)];
  const said = { kind, id, value: next, kept: [], over } as RecordChange;
  await ports.profile.write([said], ports.clock.now());
  return async () => {
    await ports.profile.write([undoOf(said, held)], ports.clock.now());
  };
}
