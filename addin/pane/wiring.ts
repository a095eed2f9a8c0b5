import type { Mirror, MirrorStore } from "../../src/app/ports";
import { defaultFrames } from "../../src/domain/boundary/frames";
import { COPENHAGEN, isZone } from "../../src/domain/time/zones";
import { systemClock } from "../../src/platform/clock";
import { accountStore } from "../../src/store/accounts";
import { Database } from "../../src/store/database";
import { openStore } from "../../src/store/open-store";
import type { Outlook } from "../office/outlook";
import type { Registered } from "./calendar/nested-sign-in";
import { openCalendar } from "./calendar/wiring";
import type { PaneDoors } from "./doors";
import { lexiconNamerLater } from "./later-namer";

/** There is no toolbar here to draw, so the mirror is only held. */
function heldMirror(): MirrorStore {
  let held: Mirror | null = null;
  return {
    get: async () => held,
    put: async (mirror) => {
      held = mirror;
    },
  };
}

/** The store of the add-in's own origin, and the way to the calendar where there is one. */
export function wire(outlook: Outlook, registered: Registered | null): PaneDoors {
  const db = new Database();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const ports = {
    ...openStore(db),
    clock: systemClock,
    mirror: heldMirror(),
    frames: () => defaultFrames(outlook.language, isZone(zone) ? zone : COPENHAGEN),
    namer: lexiconNamerLater,
  };
  return { ports, outlook, calendar: openCalendar(ports, accountStore(db), outlook, registered) };
}
