import { catchUp as catchUpAll } from "../../app/catch-up";
import type { Mirror } from "../../app/ports";
import { showInToolbar } from "../../platform/toolbar";
import { drawIcon } from "../../ui/icon/draw-icon";
import { iconBadge, iconFace, iconTitle } from "../../ui/icon/icon";
import { browserWords } from "../../ui/words/browser-words";
import { ports } from "./wiring";

/** Draws the toolbar button from the mirrored week. */
export async function showWeek(mirror?: Mirror | null): Promise<void> {
  const shown = mirror === undefined ? await ports.mirror.get() : mirror;
  const face = iconFace(shown, ports.clock.now());
  await showInToolbar({
    title: iconTitle(browserWords(), shown),
    badge: iconBadge(shown),
    draw: (canvas, size) => drawIcon(canvas, size, face),
  });
}

let running: Promise<void> | null = null;
let again = false;

/** One run at a time; a call during a run has it look once more. What a killed run left stands in the database. */
export function catchUp(): Promise<void> {
  if (running) {
    again = true;
    return running;
  }
  running = catchUpAll(ports).finally(() => {
    running = null;
    if (again) {
      again = false;
      void catchUp();
    }
  });
  return running;
}
