import { OWN_ADDRESSES } from "../domain/profile/own-addresses";
import type { WeekId } from "../domain/time/weeks";
import type { Undo } from "./judge-activity";
import { decide } from "./judge-activity";
import { type ReadingPorts, rereadCalendars } from "./reread-calendars";

/** The leader says which address is theirs; from then on their own answers to invitations count. null asks again. */
export async function sayOwnAddresses(
  ports: ReadingPorts,
  addresses: readonly string[] | null,
  shown: WeekId,
): Promise<Undo> {
  const value = addresses === null ? null : addresses.join(" ");
  const undo = await decide(ports, [{ kind: "setting", id: OWN_ADDRESSES, value }], shown);
  await rereadCalendars(ports);
  return async () => {
    await undo();
    await rereadCalendars(ports);
  };
}
