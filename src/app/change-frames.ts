import type { Frames } from "../domain/boundary/frames";
import type { WeekId } from "../domain/time/weeks";
import type { Undo } from "./judge-activity";
import { decide } from "./judge-activity";
import { loadProfile } from "./profile";
import { type ReadingPorts, rereadCalendars } from "./reread-calendars";

/** Every week is folded anew by the new frames; another zone moves midnights, so then the calendars are read again. */
export async function changeFrames(ports: ReadingPorts, frames: Frames, shown: WeekId): Promise<Undo> {
  const { frames: before } = await loadProfile(ports);
  const undo = await decide(ports, [{ kind: "frames", id: "frames", value: frames }], shown);
  if (frames.zone === before.zone) return undo;
  await rereadCalendars(ports);
  return async () => {
    await undo();
    await rereadCalendars(ports);
  };
}
