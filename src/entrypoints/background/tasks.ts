import { catchUp } from "../../app/catch-up";
import type { Mirror } from "../../app/ports";
import { drawIcon } from "../../ui/icon/draw-icon";
import { iconBadge, iconFace, iconTitle } from "../../ui/icon/icon";
import { browserWords } from "../../ui/words/browser-words";
import type { BackgroundDoors } from "./wiring";

/** Draws the toolbar button from the mirrored week. */
export async function showWeek(
  { ports, showInToolbar }: BackgroundDoors,
  mirror?: Mirror | null,
): Promise<void> {
  const shown = mirror === undefined ? await ports.mirror.get() : mirror;
  const face = iconFace(shown, ports.clock.now());
  await showInToolbar({
    title: iconTitle(browserWords(), shown),
    badge: iconBadge(shown),
    draw: (canvas, size) => drawIcon(canvas, size, face),
  });
}

/** One run at a time; a call during a run has it look once more. What a killed run left stands in the database. */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const start = (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = run().finally(() => {
      running = null;
      if (!again) return;
      again = false;
      void start();
    });
    return running;
  };
  return start;
}

export const catchUpWith = ({ ports }: BackgroundDoors): (() => Promise<void>) =>
  oneAtATime(() => catchUp(ports));
