import type { AccountRow, SecretStore } from "../../app/account";
import type { CalDavWish, MicrosoftWish } from "../../app/connect-account";
import { deleteWeeks } from "../../app/delete-weeks";
import { lookAtAccounts } from "../../app/look-at-accounts";
import { lookAtLinks, removeLink } from "../../app/look-at-links";
import type { Salt } from "../../app/mail/mail-ports";
import { loadProfile } from "../../app/profile";
import type { ReadingPorts } from "../../app/reread-calendars";
import { sealHead } from "../../app/sealed-file";
import { tellBackground } from "../../platform/account-messenger";
import { answerStore } from "../../platform/answer-store";
import { tellOfBlocks } from "../../platform/block-messenger";
import { systemClock } from "../../platform/clock";
import { deviceFrames } from "../../platform/device";
import { deviceName } from "../../platform/device-name";
import { forgetPlatform } from "../../platform/forget";
import { guardStore, watchStored } from "../../platform/guard-store";
import { handOver } from "../../platform/journal-messenger";
import { linkAccess } from "../../platform/link-access";
import { managedPolicy } from "../../platform/managed-policy";
import { mirrorStore } from "../../platform/mirror";
import { network } from "../../platform/network";
import { inLine } from "../../platform/only-one";
import { openTab, saveFile } from "../../platform/page-files";
import { guardAccess } from "../../platform/permissions";
import { policyStore } from "../../platform/policy-store";
import { withNews } from "../../platform/profile-news";
import { sealer } from "../../platform/sealer";
import { askToShare } from "../../platform/share-messenger";
import { redirectUri, signInWindow } from "../../platform/sign-in-window";
import { workerNamer } from "../../platform/worker-namer";
import { workerReader } from "../../platform/worker-reader";
import { CALDAV_PROVIDERS } from "../../sources/caldav/providers";
import { readAddress } from "../../sources/feed/link-address";
import type { HttpWorld } from "../../sources/http";
import { patientWindow } from "../../sources/oauth/patient-window";
import type { AuthWindow } from "../../sources/oauth/sign-in";
import { secretStore } from "../../store/account-secrets";
import { accountStore } from "../../store/accounts";
import { copyStore } from "../../store/copies";
import { Database } from "../../store/database";
import { forgetEverything } from "../../store/forget";
import { journalStore } from "../../store/journal";
import { journalKey } from "../../store/journal-key";
import { mailSalt } from "../../store/mail-salt";
import { mailStore } from "../../store/mails";
import { openStore } from "../../store/open-store";
import { requestLog } from "../../store/requests";
import { shareStore } from "../../store/shares";
import { promptLanguage } from "../../ui/breathing/prompt-language";
import type { DashboardDoors } from "../../ui/dashboard/doors";
import type { Words } from "../../ui/words/words";

/** What speaks with accounts is heavy and seldom needed: it is fetched when somebody connects one. */
function reachAccounts(world: HttpWorld, secrets: SecretStore, salt: Salt, window: AuthWindow) {
  const graph = () => import("../../sources/graph/connect");
  const caldav = () => import("../../sources/caldav/connect");
  const reach = () => ({ world, window, redirectUri: redirectUri(), secrets, inLine });
  return {
    tryMicrosoft: async (wish: MicrosoftWish) => (await graph()).tryGraph(reach(), wish),
    tryCalDav: async (wish: CalDavWish) => (await caldav()).tryCalDav(world, wish),
    calendarsOf: async (account: AccountRow) => {
      const opened =
        account.connection.kind === "graph"
          ? await (await graph()).openGraph(reach(), account, {})
          : await (await caldav()).openCalDav(world, account, secrets);
      return opened.ok ? opened.source.calendars() : opened;
    },
    listOf: async (account: AccountRow) => {
      const opened = (await graph()).openGraphClient(reach(), account);
      if (!opened.ok) return opened;
      const { graphMailList } = await import("../../sources/graph/mail/mail-list");
      return { ok: true, list: graphMailList(opened.client, account.addresses, salt) } as const;
    },
  };
}

/** The only file of the dashboard that meets what lies outside it. */
export function wire(words: Words): DashboardDoors {
  const db = new Database();
  const namer = workerNamer(
    () => new Worker(new URL("./naming-worker/main.ts", import.meta.url), { type: "module" }),
  );
  const ports: ReadingPorts = {
    ...withNews(openStore(db)),
    clock: systemClock,
    mirror: mirrorStore,
    frames: deviceFrames,
    guard: guardStore,
    reader: workerReader(
      () => new Worker(new URL("./reading-worker/main.ts", import.meta.url), { type: "module" }),
    ),
    namer: async () => namer,
  };
  const [accounts, secrets] = [accountStore(db), secretStore(db)];
  const requests = requestLog(db);
  const world: HttpWorld = { ...network, log: (entry) => void requests.note(entry).catch(() => {}) };
  const newId = () => crypto.randomUUID();
  const signIn = patientWindow(signInWindow, network.sleep);
  const { calendarsOf, listOf, ...doorsToTry } = reachAccounts(world, secrets, mailSalt(db), signIn);
  const connect = { ...ports, accounts, secrets, newId, inLine, ...doorsToTry };
  const copy = (text: string) => navigator.clipboard.writeText(text);
  return {
    ports,
    accounts: {
      ports: connect,
      mails: mailStore(db),
      providers: CALDAV_PROVIDERS,
      look: () => lookAtAccounts(accounts, ports.clock.now()),
      calendarsOf,
      ask: linkAccess.askAll,
      askToSignIn: linkAccess.askToSignIn,
      signIn,
      tell: tellBackground,
      policy: managedPolicy,
      redirectUri,
      copy,
    },
    lateMails: {
      ports: { ...ports, accounts, listOf },
      answers: { ...answerStore, watch: watchStored },
    },
    links: {
      originOf: (typed) => readAddress(typed)?.origin ?? null,
      ask: linkAccess.ask,
      tell: tellBackground,
      look: () => lookAtLinks(accounts),
      remove: (calendar) => removeLink({ ...ports, accounts, secrets }, calendar),
    },
    guard: {
      policy: policyStore,
      guard: guardStore,
      access: guardAccess,
      watch: watchStored,
      copy,
    },
    breathing: {
      ports: { ...ports, accounts },
      journal: journalStore(db),
      handOver,
      tell: tellOfBlocks,
      open: openTab,
      save: saveFile,
      calendarFile: async (blocks) => {
        const [{ blocksAsFile }, { writeCalendar }] = await Promise.all([
          import("../../app/blocks/block-file"),
          import("../../sources/ics/write-calendar"),
        ]);
        const [now, language] = [ports.clock.now(), promptLanguage(words)];
        return writeCalendar(blocksAsFile(blocks, words.t("extension.name"), language, now));
      },
      copy,
    },
    newId,
    demo: async () => {
      const [{ makeDemo }, { writeCalendar }, { frames }] = await Promise.all([
        import("../../app/make-demo"),
        import("../../sources/ics/write-calendar"),
        loadProfile(ports),
      ]);
      const { locale } = words;
      const name = words.t("demo.calendar");
      return makeDemo(writeCalendar, { now: ports.clock.now(), zone: frames.zone, locale, name });
    },
    kept: {
      copies: copyStore(db.name),
      sealer: sealer(sealHead),
      shares: shareStore(db),
      journalKey: journalKey(db),
      deviceName: deviceName(navigator.userAgent),
      share: () => askToShare({ share: "now" }),
      save: (name, text) => saveFile(name, text, "application/json"),
    },
    requests: requests.list,
    deleteWeeks: (through, withFigures) => deleteWeeks({ ...ports, accounts, inLine }, through, withFigures),
    forgetEverything: async () => {
      const held = await accounts.list();
      await forgetEverything(db);
      await forgetPlatform();
      // What was under way ends now, and what it noted last goes too.
      const running = held.flatMap(({ id }) => [`sync ${id}`, `renew ${id}`]);
      for (const name of [...running, "share", "copy", "mails", "blocks"]) await inLine(name, async () => {});
      await forgetEverything(db);
      await mirrorStore.put({ summary: null, calendars: 0, isDemo: false, readAt: null, badge: false });
    },
  };
}
