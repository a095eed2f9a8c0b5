import type { SecretStore } from "../../app/account";
import { type AccountAnswer, type AccountMessage, isAccountMessage } from "../../app/account-messages";
import { type BlockAnswer, type BlockMessage, isBlockMessage } from "../../app/blocks/block-messages";
import type { KeepPorts } from "../../app/blocks/keep-word";
import type { BlockNotice } from "../../app/blocks/notices";
import { circleLists } from "../../app/circle-lists";
import { type GuardMessage, isGuardMessage } from "../../app/guard-messages";
import type { GuardPorts } from "../../app/guard-ports";
import type { JournalStore } from "../../app/journal";
import { isJournalMessage, type JournalMessage } from "../../app/journal-messages";
import type { CopyPorts } from "../../app/local-copies";
import { lexiconNamer } from "../../app/name-events";
import type { CalendarReader, EventNamer, Ports } from "../../app/ports";
import { loadProfile } from "../../app/profile";
import type { RefreshPorts } from "../../app/refresh-accounts";
import { sealHead } from "../../app/sealed-file";
import { sharedJournal } from "../../app/share-journal";
import { isShareMessage } from "../../app/share-messages";
import type { SharePorts } from "../../app/share-ports";
import type { NightNotice, NightPorts } from "../../app/tell-of-nights";
import { onPageMessage } from "../../platform/account-messenger";
import { atTimes, everyMinutes } from "../../platform/alarms";
import { systemClock } from "../../platform/clock";
import { dashboardNotices, onDashboardNotice } from "../../platform/dashboard-notices";
import { deviceFrames } from "../../platform/device";
import { onMessage } from "../../platform/guard-messenger";
import { guardPagesOnUpdate, mailPages, onAccessChange } from "../../platform/guard-pages";
import { guardStore } from "../../platform/guard-store";
import { looks } from "../../platform/looks";
import { mirrorStore, onMirrorChange } from "../../platform/mirror";
import { network } from "../../platform/network";
import { noticeStore } from "../../platform/notice-store";
import { notifier, onDraftsOpened, onReminder } from "../../platform/notifications";
import { inLine, onlyOne } from "../../platform/only-one";
import { policyStore } from "../../platform/policy-store";
import { onProfileNews } from "../../platform/profile-news";
import { sealer } from "../../platform/sealer";
import { onShareMessage } from "../../platform/share-messenger";
import { redirectUri, signInWindow } from "../../platform/sign-in-window";
import { showInToolbar } from "../../platform/toolbar";
import { openCalDav, openDav } from "../../sources/caldav/connect";
import { profileObject } from "../../sources/caldav/profile-object";
import { fileSource } from "../../sources/feed/feed-source";
import { openLink, tryLink } from "../../sources/feed/link";
import { type HeldGraphReach, openGraph, openGraphClient } from "../../sources/graph/connect";
import { graphMailbox } from "../../sources/graph/mail/mailbox";
import { profileFile } from "../../sources/graph/profile-file";
import type { HttpWorld } from "../../sources/http";
import { readCalendar } from "../../sources/ics/read-calendar";
import { patientWindow } from "../../sources/oauth/patient-window";
import { secretStore } from "../../store/account-secrets";
import { accountStore } from "../../store/accounts";
import { copyStore } from "../../store/copies";
import { Database } from "../../store/database";
import { journalStore } from "../../store/journal";
import { journalKey } from "../../store/journal-key";
import { mailSalt } from "../../store/mail-salt";
import { mailStore } from "../../store/mails";
import { openStore } from "../../store/open-store";
import { requestLog } from "../../store/requests";
import { shareStore } from "../../store/shares";
import { writtenStore } from "../../store/written";
import { blockName } from "../../ui/blocks/block-words";
import { nightNotice } from "../../ui/boundaries/night-words";
import { noticeWords } from "../../ui/breathing/notice-words";
import { promptLanguage } from "../../ui/breathing/prompt-language";
import { draftWords } from "../../ui/guard/draft-words";
import { browserWords } from "../../ui/words/browser-words";

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

interface SharingDoors {
  readonly ports: SharePorts;
  readonly keeping: Pick<CopyPorts, "copies" | "journal">;
  onMessage(heed: () => Promise<void>): void;
}

interface AccountDoors {
  readonly ports: RefreshPorts;
  onMessage(heed: (message: AccountMessage) => Promise<AccountAnswer>): void;
}

interface GuardDoors {
  onMessage(heed: (message: GuardMessage) => Promise<boolean>): void;
  readonly onReminder: typeof onReminder;
  readonly onDraftsOpened: typeof onDraftsOpened;
  readonly guardPagesOnUpdate: typeof guardPagesOnUpdate;
  readonly onAccessChange: typeof onAccessChange;
  readonly onProfileNews: typeof onProfileNews;
}

/** Microsoft Graph, for whatever feature needs it: `openGraphClient(graphReach(world, secrets), account)`. */
const graphReach = (world: HttpWorld, secrets: SecretStore): HeldGraphReach => ({
  world,
  window: patientWindow(signInWindow, network.sleep),
  redirectUri: redirectUri(),
  secrets,
  inLine,
});

function accountDoors(db: Database, world: HttpWorld, ports: Ports): AccountDoors {
  const secrets = secretStore(db);
  const sourceOf: RefreshPorts["sourceOf"] = async (account) => {
    switch (account.connection.kind) {
      case "link":
        return openLink(world, account, secrets);
      case "caldav":
        return openCalDav(world, account, secrets);
      case "graph":
        return openGraph(graphReach(world, secrets), account, circleLists(await loadProfile(ports)));
    }
  };
  return {
    ports: {
      ...ports,
      namer: () => Promise.resolve(lexiconNamer),
      accounts: accountStore(db),
      written: writtenStore(db),
      mails: mailStore(db),
      mailboxOf: async (account) => {
        const opened = openGraphClient(graphReach(world, secrets), account);
        if (!opened.ok) return opened;
        return { ok: true, mailbox: graphMailbox(opened.client, account.addresses, mailSalt(db)) };
      },
      secrets,
      looks,
      onlyOne,
      inLine,
      newId: () => crypto.randomUUID(),
      tryLink: (typed) => tryLink(world, typed),
      sourceOf,
      sourceOfEmptied: (account) => openLink(world, account, secrets, { mayEmpty: true }),
      sourceOfFile: fileSource,
    },
    onMessage: (heed) => onPageMessage(isAccountMessage, heed),
  };
}

function sharingDoors(db: Database, world: HttpWorld, ports: Ports): SharingDoors {
  const [secrets, accounts, journal] = [secretStore(db), accountStore(db), journalStore(db)];
  const placeOf: SharePorts["placeOf"] = async (account) => {
    if (account.connection.kind === "graph") {
      const opened = openGraphClient(graphReach(world, secrets), account);
      return opened.ok ? { ok: true, place: profileFile(world, opened.client) } : opened;
    }
    const opened = await openDav(world, account, secrets);
    return opened.ok ? { ok: true, place: profileObject(opened.dav, opened.home, world.now) } : opened;
  };
  return {
    ports: {
      clock: ports.clock,
      profile: ports.profile,
      shares: shareStore(db),
      journal: sharedJournal(journal, { key: journalKey(db), sealer: sealer(sealHead) }),
      accountOf: accounts.get,
      placeOf,
      onlyOne,
      newId: () => crypto.randomUUID(),
    },
    keeping: { copies: copyStore(db.name), journal },
    onMessage: (heed) => onShareMessage(isShareMessage, heed),
  };
}

/** The only file of the background that meets what lies outside it. */
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
