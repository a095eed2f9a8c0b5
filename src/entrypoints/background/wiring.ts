import { type GuardMessage, isGuardMessage } from "../../app/guard-messages";
import type { GuardPorts } from "../../app/guard-ports";
import { lexiconNamer } from "../../app/name-events";
import type { CalendarReader, EventNamer, Ports } from "../../app/ports";
import { everyMinutes } from "../../platform/alarms";
import { systemClock } from "../../platform/clock";
import { deviceFrames } from "../../platform/device";
import { onMessage } from "../../platform/guard-messenger";
import { guardPagesOnUpdate, mailPages } from "../../platform/guard-pages";
import { guardStore } from "../../platform/guard-store";
import { mirrorStore, onMirrorChange } from "../../platform/mirror";
import { notifier, onDraftsOpened, onReminder } from "../../platform/notifications";
import { policyStore } from "../../platform/policy-store";
import { showInToolbar } from "../../platform/toolbar";
import { readCalendar } from "../../sources/ics/read-calendar";
import { openStore } from "../../store/open-store";
import { draftWords } from "../../ui/guard/draft-words";
import { browserWords } from "../../ui/words/browser-words";

export interface BackgroundDoors {
  readonly ports: Ports &
    GuardPorts & { readonly reader: CalendarReader; readonly namer: () => Promise<EventNamer> };
  readonly showInToolbar: typeof showInToolbar;
  readonly onMirrorChange: typeof onMirrorChange;
  readonly everyMinutes: typeof everyMinutes;
  readonly guard: GuardDoors;
}

interface GuardDoors {
  onMessage(heed: (message: GuardMessage) => Promise<boolean>): void;
  readonly onReminder: typeof onReminder;
  readonly onDraftsOpened: typeof onDraftsOpened;
  readonly guardPagesOnUpdate: typeof guardPagesOnUpdate;
}

/** The only file of the background that meets what lies outside it. */
export const wire = (): BackgroundDoors => ({
  ports: {
    ...openStore(),
    clock: systemClock,
    mirror: mirrorStore,
    frames: deviceFrames,
    // The background paints nothing, so it may read and name where it stands.
    reader: { read: async (request) => readCalendar(request.text, request) },
    namer: () => Promise.resolve(lexiconNamer),
    policy: policyStore,
    guard: guardStore,
    mailPages,
    notifier: notifier((reminders) => draftWords(browserWords(), reminders.length)),
  },
  guard: {
    onMessage: (heed) => onMessage(isGuardMessage, heed),
    onReminder,
    onDraftsOpened,
    guardPagesOnUpdate,
  },
  showInToolbar,
  onMirrorChange,
  everyMinutes,
});
