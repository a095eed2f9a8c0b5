import { lexiconNamer } from "../../app/name-events";
import type { EventNamer, Ports } from "../../app/ports";
import { everyMinutes } from "../../platform/alarms";
import { systemClock } from "../../platform/clock";
import { deviceFrames } from "../../platform/device";
import { mirrorStore, onMirrorChange } from "../../platform/mirror";
import { showInToolbar } from "../../platform/toolbar";
import { openStore } from "../../store/open-store";

export interface BackgroundDoors {
  readonly ports: Ports & { readonly namer: () => Promise<EventNamer> };
  readonly showInToolbar: typeof showInToolbar;
  readonly onMirrorChange: typeof onMirrorChange;
  readonly everyMinutes: typeof everyMinutes;
}

/** The only file of the background that meets what lies outside it. */
export const wire = (): BackgroundDoors => ({
  ports: {
    ...openStore(),
    clock: systemClock,
    mirror: mirrorStore,
    frames: deviceFrames,
    namer: () => Promise.resolve(lexiconNamer),
  },
  showInToolbar,
  onMirrorChange,
  everyMinutes,
});
