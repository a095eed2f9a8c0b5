import { workingDays } from "../../domain/blocks/working-days";
import type { Frames } from "../../domain/boundary/frames";
import type { Instant } from "../../domain/time/instant";
import { weekAfter, weekOf } from "../../domain/time/weeks";
import type { Ports } from "../ports";
import { loadProfile } from "../profile";

/** How far is looked for a week with a working day in it. */
const WEEKS = 8;

/** When the coming weeks are planned next: as the last working day of a week begins, public holidays heeded. */
export async function nextPlanning(
  ports: Pick<Ports, "clock" | "profile" | "frames">,
): Promise<Instant | null> {
  const { frames } = await loadProfile(ports);
  return planningAfter(ports.clock.now(), frames);
}

export function planningAfter(now: Instant, frames: Frames): Instant | null {
  const current = weekOf(now, frames.zone);
  for (let ahead = 0; ahead < WEEKS; ahead++) {
    const begins = workingDays(weekAfter(current, ahead), frames, []).at(-1)?.whole.start;
    if (begins !== undefined && begins > now) return begins;
  }
  return null;
}
