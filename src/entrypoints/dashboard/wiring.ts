import { lookAtLinks, removeLink } from "../../app/look-at-links";
import { loadProfile } from "../../app/profile";
import type { ReadingPorts } from "../../app/reread-calendars";
import { systemClock } from "../../platform/clock";
import { deviceFrames } from "../../platform/device";
import { guardStore, watchStored } from "../../platform/guard-store";
import { linkAccess } from "../../platform/link-access";
import { tellBackground } from "../../platform/link-messenger";
import { mirrorStore } from "../../platform/mirror";
import { guardAccess } from "../../platform/permissions";
import { policyStore } from "../../platform/policy-store";
import { workerNamer } from "../../platform/worker-namer";
import { workerReader } from "../../platform/worker-reader";
import { readAddress } from "../../sources/feed/link-address";
import { secretStore } from "../../store/account-secrets";
import { accountStore } from "../../store/accounts";
import { Database } from "../../store/database";
import { forgetEverything } from "../../store/forget";
import { openStore } from "../../store/open-store";
import type { DashboardDoors } from "../../ui/dashboard/doors";
import type { Words } from "../../ui/words/words";

/** The only file of the dashboard that meets what lies outside it. */
export function wire(words: Words): DashboardDoors {
  const db = new Database();
  const namer = workerNamer(
    () => new Worker(new URL("./naming-worker/main.ts", import.meta.url), { type: "module" }),
  );
  const ports: ReadingPorts = {
    ...openStore(db),
    clock: systemClock,
    mirror: mirrorStore,
    frames: deviceFrames,
    reader: workerReader(
      () => new Worker(new URL("./reading-worker/main.ts", import.meta.url), { type: "module" }),
    ),
    namer: async () => namer,
  };
  const [accounts, secrets] = [accountStore(db), secretStore(db)];
  return {
    ports,
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
      copy: (text) => navigator.clipboard.writeText(text),
    },
    newId: () => crypto.randomUUID(),
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
    forgetEverything: async () => {
      await forgetEverything(db);
      await mirrorStore.put({ summary: null, calendars: 0, isDemo: false, readAt: null, badge: false });
    },
  };
}
