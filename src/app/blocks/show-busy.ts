import { uidOf } from "../../domain/blocks/block-id";
import type { RecordChange } from "../ports";
import { type BlockPorts, knownBlocks } from "./known-blocks";
import { comingWeeks, planWeeks } from "./look-at-blocks";

/**
 * Where a week has filled, the blocks that others saw as free are shown as busy, as the leader wished. Once: a block
 * that the leader makes free again in the calendar stays so. Gives whether anything was wanted.
 */
export async function showBusy(ports: BlockPorts): Promise<boolean> {
  const known = await knownBlocks(ports);
  const weeks = await planWeeks(ports, known, comingWeeks(known));
  const places = new Set(known.calendars.filter(({ lacks }) => lacks === null).map(({ where }) => where));
  const busy = new Set(
    weeks
      .flatMap(({ plan }) => plan.blocks)
      .filter(({ change, showAs }) => change === "kept" && showAs === "busy")
      .map(({ id }) => uidOf(id)),
  );
  const changes = known.bookings
    .filter(
      ({ uid, booking }) =>
        busy.has(uid) &&
        booking.state === "booked" &&
        booking.intent === null &&
        booking.showAs === "free" &&
        places.has(booking.where ?? ""),
    )
    .map(
      ({ uid, booking }): RecordChange => ({
        kind: "block",
        id: uid,
        value: { ...booking, showAs: "busy", intent: { kind: "show" } },
      }),
    );
  if (changes.length > 0) await ports.profile.write(changes, known.now);
  return changes.length > 0;
}
