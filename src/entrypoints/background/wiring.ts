import { type BlockAnswer, type BlockMessage, isBlockMessage } from "../../app/blocks/block-messages";
import type { KeepPorts } from "../../app/blocks/keep-word";
import type { BlockNotice } from "../../app/blocks/notices";
import { type GuardMessage, isGuardMessage } from "../../app/guard-messages";
import type { GuardPorts } from "../../app/guard-ports";
import type { JournalStore } from "../../app/journal";
import { isJournalMessage, type JournalMessage } from "../../app/journal-messages";
import { lexiconNamer } from "../../app/name-events";
import type { CalendarReader, EventNamer, Ports } from "../../app/ports";
import type { NightNotice, NightPorts } from "../../app/tell-of-nights";
import { onPageMessage } from "../../platform/account-messenger";
import { atTimes, everyMinutes } from "../../platform/alarms";
import { systemClock } from "../../platform/clock";
import { dashboardNotices, onDashboardNotice } from "../../platform/dashboard-notices";
import { deviceFrames } from "../../platform/device";
import { onMessage } from "../../platform/guard-messenger";
import { guardPagesOnUpdate, mailPages, onAccessChange } from "../../platform/guard-pages";
import { guardStore } from "../../platform/guard-store";
import { mirrorStore, onMirrorChange } from "../../platform/mirror";
import { network } from "../../platform/network";
import { noticeStore } from "../../platform/notice-store";
import { notifier, onDraftsOpened, onReminder } from "../../platform/notifications";
import { policyStore } from "../../platform/policy-store";
import { onProfileNews } from "../../platform/profile-news";
import { showInToolbar } from "../../platform/toolbar";
import type { HttpWorld } from "../../sources/http";
import { readCalendar } from "../../sources/ics/read-calendar";
import { Database } from "../../store/database";
import { journalStore } from "../../store/journal";
import { openStore } from "../../store/open-store";
import { requestLog } from "../../store/requests";
import { blockName } from "../../ui/blocks/block-words";
import { nightNotice } from "../../ui/boundaries/night-words";
import { noticeWords } from "../../ui/breathing/notice-words";
import { promptLanguage } from "../../ui/breathing/prompt-language";
import { draftWords } from "../../ui/guard/draft-words";
import { browserWords } from "../../ui/words/browser-words";
import { type AccountDoors, accountDoors, type SharingDoors, sharingDoors } from "./reach/wiring";

export interface BackgroundDoors {
  readonly ports: Ports &
    GuardPorts &
    NightPorts & { readonly reader: CalendarReader; readonly namer: () => Promise<EventNamer> };
  readonly showInToolbar: typeof showInToolbar;
  readonly onMirrorChange: typeof onMirrorChange;
  readonly everyMinutes: typeof everyMinutes;
  readonly guard: GuardDoors;
  readonly accounts: AccountDoors;
  readonly breathing: BreathingDoors;
  readonly sharing: SharingDoors;
}

interface BreathingDoors {
  readonly ports: KeepPorts;
  readonly onNotice: typeof onDashboardNotice;
  readonly everyWeek: typeof atTimes;
  onMessage(heed: (message: BlockMessage) => Promise<BlockAnswer>): void;
  readonly journal: JournalStore;
  onLastWords(heed: (message: JournalMessage) => Promise<void>): void;
}

interface GuardDoors {
  onMessage(heed: (message: GuardMessage) => Promise<boolean>): void;
  readonly onReminder: typeof onReminder;
  readonly onDraftsOpened: typeof onDraftsOpened;
  readonly guardPagesOnUpdate: typeof guardPagesOnUpdate;
  readonly onAccessChange: typeof onAccessChange;
  readonly onProfileNews: typeof onProfileNews;
}

/** Where the background meets what lies outside it, with what reaches the network beside it. */
export function wire(): BackgroundDoors {
  const db = new Database();
  const requests = requestLog(db);
  const world: HttpWorld = { ...network, log: (entry) => void requests.note(entry).catch(() => {}) };
  const held = {
    ...openStore(db),
    clock: systemClock,
    mirror: mirrorStore,
    frames: deviceFrames,
    guard: guardStore,
  };
  const accounts = accountDoors(db, world, held);
  return {
    ports: {
      ...held,
      // The background paints nothing, so it may read and name where it stands.
      reader: { read: async (request) => readCalendar(request.text, request) },
      namer: () => Promise.resolve(lexiconNamer),
      policy: policyStore,
      guard: guardStore,
      noticeStore,
      mailPages,
      nightNotices: dashboardNotices((notice: NightNotice) => nightNotice(browserWords(), notice)),
      notifier: notifier((reminders) => draftWords(browserWords(), reminders.length)),
    },
    accounts,
    breathing: {
      ports: {
        ...accounts.ports,
        language: () => promptLanguage(browserWords()),
        titleOf: (kind) => blockName(browserWords(), kind),
        noticeStore,
        notices: dashboardNotices((notice: BlockNotice) => noticeWords(browserWords(), notice)),
      },
      onMessage: (heed) => onPageMessage(isBlockMessage, heed),
      journal: journalStore(db),
      onLastWords: (heed) => onPageMessage(isJournalMessage, heed),
      onNotice: onDashboardNotice,
      everyWeek: atTimes,
    },
    sharing: sharingDoors(db, world, held),
    guard: {
      onMessage: (heed) => onMessage(isGuardMessage, heed),
      onReminder,
      onDraftsOpened,
      guardPagesOnUpdate,
      onAccessChange,
      onProfileNews,
    },
    showInToolbar,
    onMirrorChange,
    everyMinutes,
  };
}
