import { lexiconNamer } from "../../app/name-events";
import type { EventNamer, Ports } from "../../app/ports";
import { systemClock } from "../../platform/clock";
import { deviceFrames } from "../../platform/device";
import { mirrorStore } from "../../platform/mirror";
import { openStore } from "../../store/open-store";

export const ports: Ports & { readonly namer: () => Promise<EventNamer> } = {
  ...openStore(),
  clock: systemClock,
  mirror: mirrorStore,
  frames: deviceFrames,
  namer: () => Promise.resolve(lexiconNamer),
};
