import "fake-indexeddb/auto";
import { cleanup, configure, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach } from "vitest";
import { type GuardRecord, NOTHING_SEEN } from "../../../src/app/guard-ports";
import type { AnswerMark, AnswerRecord } from "../../../src/app/mail/answers";
import type { Mirror, Ports } from "../../../src/app/ports";
import { refreshWeek } from "../../../src/app/refresh-weeks";
import type { MailMoment } from "../../../src/domain/boundary/after-hours/mail-moment";
import { defaultBoundary } from "../../../src/domain/boundary/boundary";
import { compilePolicy } from "../../../src/domain/boundary/compile-policy";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import type { CalendarId } from "../../../src/domain/calendar/event";
import type { NamedEvent } from "../../../src/domain/classify/naming";
import { weekAfter, weekOf, weeksOf } from "../../../src/domain/time/weeks";
import danish from "../../../src/locales/da.json";
import { accountStore } from "../../../src/store/accounts";
import { askingAccounts } from "../../../src/store/asking";
import { mailStore } from "../../../src/store/mails";
import type { PopupGuard } from "../../../src/ui/guard/guard-doors";
import type { BlockDoors } from "../../../src/ui/popup/BlockAsks";
import { PopupApp } from "../../../src/ui/popup/PopupApp";
import { catalogueWords } from "../../../src/ui/words/catalogue-words";
import { at } from "../../domain/balance/made-events";
import { open } from "../../store/opened";
import { keptRecord } from "../../support/kept-record";

// A real store answers when it can, also on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

const words = catalogueWords(danish);
export const NOW = at("2026-11-18", "12:00");

/** Weeks being made anew: a popup that closes lets them finish, and so does a test before its database goes. */
const running: Promise<unknown>[] = [];
afterEach(async () => {
  cleanup();
  await Promise.allSettled(running.splice(0));
});

interface Held {
  readonly now?: typeof NOW;
  /** What a counted mailbox has told. */
  readonly mails?: readonly MailMoment[];
  /** Mails that the leader wanted to answer when the hours opened. */
  readonly answers?: readonly AnswerMark[];
}

/** The popup over a real store that holds these events, as the leader finds it on Wednesday noon. */
export async function openPopup(
  events: readonly NamedEvent[],
  kind: "file" | "demo" = "file",
  settings: Record<string, boolean | number | string> = {},
  { now = NOW, mails, answers = [] }: Held = {},
) {
  const { db, store } = open();
  let mirror: Mirror | null = null;
  const ports: Ports = {
    ...store,
    weeks: {
      ...store.weeks,
      remake: (weeks, fold) => {
        const made = store.weeks.remake(weeks, fold);
        running.push(made);
        return made;
      },
    },
    clock: { now: () => now },
    mirror: {
      get: async () => mirror,
      put: async (next) => {
        mirror = next;
      },
      seen: async () => ({}),
      see: async () => {},
      onSeen: () => {},
    },
    frames: () => DANISH_FRAMES,
    guard: { get: async () => NOTHING_SEEN },
  };
  const keepMails = async (moments: readonly MailMoment[]) => {
    const counted = mailStore(db);
    await counted.start("account" as never);
    for (const folder of await counted.folders()) {
      const row = { ...folder, countedFrom: at("2026-07-20", "0:00"), lookedAt: now };
      await counted.keep(row, moments, (span) => weeksOf(span, DANISH_FRAMES.zone));
    }
  };
  const opened: string[] = [];
  const policy = compilePolicy(defaultBoundary(DANISH_FRAMES), { leave: [], duty: [], paused: [] }, now);
  let record = {
    counts: {},
    reminders: [{ at: now, draftsUrl: "https://mail.google.com/mail/#drafts", page: "gmail", told: true }],
    health: {},
  } as GuardRecord;
  const guard: PopupGuard = {
    policy: { get: async () => ({ policy, madeAt: now, madeFrom: "" }), put: async () => {} },
    guard: {
      get: async () => record,
      change: async (how) => {
        record = how(record);
        return record;
      },
    },
    watch: () => {},
    openPage: (url) => void opened.push(url),
  };
  const changes = Object.entries(settings).map(([id, value]) => ({ kind: "setting" as const, id, value }));
  await ports.profile.write(changes, now);
  if (events.length > 0) {
    const row = {
      id: "work" as CalendarId,
      kind,
      name: "Arbejde",
      addedAt: now,
      readAt: now,
      window: { start: at("2026-05-01", "0:00"), end: at("2027-05-01", "0:00") },
      declaredZone: null,
      eventCount: events.length,
      findings: [],
      counts: true,
    };
    await ports.calendars.replace(row, new Uint8Array(), events, (span) => weeksOf(span, DANISH_FRAMES.zone));
    if (mails) await keepMails(mails);
    const week = weekOf(now, DANISH_FRAMES.zone);
    await refreshWeek(ports, week);
    if (await ports.weeks.known().then((known) => known.includes(weekAfter(week))))
      await refreshWeek(ports, weekAfter(week));
  }
  const openDashboard = async (place = "") => void opened.push(place);
  const doors: BlockDoors = {
    ports: { ...ports, accounts: accountStore(db) },
    tell: async () => ({ ok: true, done: 0 }),
    copy: async () => {},
  };
  render(
    <PopupApp
      {...{ ports, guard, words }}
      answers={keptRecord<AnswerRecord>({ marks: answers })}
      asking={askingAccounts(db)}
      blocks={() => Promise.resolve(doors)}
      mirror={await ports.mirror.get()}
      onOpenDashboard={openDashboard}
    />,
  );
  return { ports, opened, accounts: accountStore(db), user: userEvent.setup() };
}
