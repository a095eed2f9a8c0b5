import { type GuardMessage, isGuardMessage } from "../../app/guard-messages";
import type { GuardPorts } from "../../app/guard-ports";
import { isLinkMessage, type LinkAnswer, type LinkMessage } from "../../app/link-messages";
import { lexiconNamer } from "../../app/name-events";
import type { CalendarReader, EventNamer, Ports } from "../../app/ports";
import type { LinkPorts } from "../../app/refresh-links";
import { everyMinutes } from "../../platform/alarms";
import { systemClock } from "../../platform/clock";
import { deviceFrames } from "../../platform/device";
import { onMessage } from "../../platform/guard-messenger";
import { guardPagesOnUpdate, mailPages } from "../../platform/guard-pages";
import { guardStore } from "../../platform/guard-store";
import { linkAccess } from "../../platform/link-access";
import { onLinkMessage } from "../../platform/link-messenger";
import { looks } from "../../platform/looks";
import { mirrorStore, onMirrorChange } from "../../platform/mirror";
import { notifier, onDraftsOpened, onReminder } from "../../platform/notifications";
import { onlyOne } from "../../platform/only-one";
import { policyStore } from "../../platform/policy-store";
import { showInToolbar } from "../../platform/toolbar";
import { fileSource } from "../../sources/feed/feed-source";
import { openLink, tryLink } from "../../sources/feed/link";
import type { HttpWorld } from "../../sources/http";
import { readCalendar } from "../../sources/ics/read-calendar";
import { secretStore } from "../../store/account-secrets";
import { accountStore } from "../../store/accounts";
import { Database } from "../../store/database";
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
  readonly links: LinkDoors;
}

interface LinkDoors {
  readonly ports: LinkPorts;
  onMessage(heed: (message: LinkMessage) => Promise<LinkAnswer>): void;
}

interface GuardDoors {
  onMessage(heed: (message: GuardMessage) => Promise<boolean>): void;
  readonly onReminder: typeof onReminder;
  readonly onDraftsOpened: typeof onDraftsOpened;
  readonly guardPagesOnUpdate: typeof guardPagesOnUpdate;
}

const world: HttpWorld = {
  fetch: (...asked) => fetch(...asked),
  now: () => systemClock.now(),
  sleep: (length) => new Promise((slept) => setTimeout(slept, length)),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  mayReach: linkAccess.mayReach,
  log: () => {},
};

function linkDoors(db: Database, ports: Ports): LinkDoors {
  const secrets = secretStore(db);
  return {
    ports: {
      ...ports,
      namer: () => Promise.resolve(lexiconNamer),
      accounts: accountStore(db),
      secrets,
      looks,
      onlyOne,
      newId: () => crypto.randomUUID(),
      tryLink: (typed) => tryLink(world, typed),
      sourceOf: (account) => openLink(world, account, secrets),
      sourceOfEmptied: (account) => openLink(world, account, secrets, { mayEmpty: true }),
      sourceOfFile: fileSource,
    },
    onMessage: (heed) => onLinkMessage(isLinkMessage, heed),
  };
}

/** The only file of the background that meets what lies outside it. */
export function wire(): BackgroundDoors {
  const db = new Database();
  const held = { ...openStore(db), clock: systemClock, mirror: mirrorStore, frames: deviceFrames };
  return {
    ports: {
      ...held,
      // The background paints nothing, so it may read and name where it stands.
      reader: { read: async (request) => readCalendar(request.text, request) },
      namer: () => Promise.resolve(lexiconNamer),
      policy: policyStore,
      guard: guardStore,
      mailPages,
      notifier: notifier((reminders) => draftWords(browserWords(), reminders.length)),
    },
    links: linkDoors(db, held),
    guard: {
      onMessage: (heed) => onMessage(isGuardMessage, heed),
      onReminder,
      onDraftsOpened,
      guardPagesOnUpdate,
    },
    showInToolbar,
    onMirrorChange,
    everyMinutes,
  };
}
