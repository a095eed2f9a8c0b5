import { uidOf } from "../../domain/blocks/block-id";
import { type ChangePorts, isShownFree, showAsBusy } from "./change-blocks";
import type { WeeksAhead } from "./look-at-blocks";

/**
 * Where a week has filled, the blocks that others saw as free are shown as busy, as the leader wished. Once: a block
 * that the leader makes free again in the calendar stays so. Gives whether anything was wanted.
 */
export async function showBusy(ports: ChangePorts, { known, planned }: WeeksAhead): Promise<boolean> {
  const places = new Set(known.calendars.filter(({ lacks }) => lacks === null).map(({ where }) => where));
  const shownFree = known.bookings.filter(
    ({ booking }) => isShownFree(booking) && places.has(booking.where ?? ""),
  );
  if (shownFree.length === 0) return false;
  const busy = new Set(
    (await planned())
      .flatMap(({ plan }) => plan.blocks)
      .filter(({ change, showAs }) => change === "kept" && showAs === "busy")
      .map(({ id }) => uidOf(id)),
  );
  const uids = shownFree.map(({ uid }) => uid).filter((uid) => busy.has(uid));
  if (uids.length > 0) await showAsBusy(ports, uids);
  return uids.length > 0;
}
