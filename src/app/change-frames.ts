import type { Frames } from "../domain/boundary/frames";
import type { WeekId } from "../domain/time/weeks";
import type { Undo } from "./judge-activity";
import { decide } from "./judge-activity";
import type { CalendarReader, EventNamer, Ports } from "./ports";
import { loadProfile } from "./profile";
import { readCalendar } from "./read-calendar";

export type ReadingPorts = Ports & {
  readonly reader: CalendarReader;
  readonly namer: () => Promise<EventNamer>;
};

/** Every week is folded anew by the new frames; another zone moves midnights, so then the calendars are read again. */
export async function changeFrames(ports: ReadingPorts, frames: Frames, shown: WeekId): Promise<Undo> {
  const { frames: before } = await loadProfile(ports);
  const undo = await decide(ports, [{ kind: "frames", id: "frames", value: frames }], shown);
  if (frames.zone === before.zone) return undo;
  await rereadAll(ports);
  return async () => {
    await undo();
    await rereadAll(ports);
  };
}

async function rereadAll(ports: ReadingPorts): Promise<void> {
  for (const calendar of await ports.calendars.list()) {
    const bytes = await ports.calendars.text(calendar.id);
    if (!bytes) continue;
    const again = { id: calendar.id, kind: calendar.kind, fallbackName: calendar.name, bytes };
    await readCalendar(ports, again, () => {}, new AbortController().signal);
  }
}
