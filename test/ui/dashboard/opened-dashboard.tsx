import { NOTHING_SEEN } from "../../../src/app/guard-ports";
import "fake-indexeddb/auto";
import { configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { deleteWeeks } from "../../../src/app/delete-weeks";
import type { JournalMessage } from "../../../src/app/journal-messages";
import type { AnswerRecord } from "../../../src/app/mail/answers";
import { makeDemo } from "../../../src/app/make-demo";
import type { CalendarReader, Mirror } from "../../../src/app/ports";
import type { ReadingPorts } from "../../../src/app/reread-calendars";
import { sealHead } from "../../../src/app/sealed-file";
import { DANISH_FRAMES } from "../../../src/domain/boundary/frames";
import type { Instant } from "../../../src/domain/time/instant";
import danish from "../../../src/locales/da.json";
import { sealer } from "../../../src/platform/sealer";
import { CALDAV_PROVIDERS } from "../../../src/sources/caldav/providers";
import { readAddress } from "../../../src/sources/feed/link-address";
import { readCalendar } from "../../../src/sources/ics/read-calendar";
import { writeCalendar } from "../../../src/sources/ics/write-calendar";
import { accountStore } from "../../../src/store/accounts";
import { copyStore } from "../../../src/store/copies";
import { Database } from "../../../src/store/database";
import { forgetEverything } from "../../../src/store/forget";
import { journalStore } from "../../../src/store/journal";
import { journalKey } from "../../../src/store/journal-key";
import { mailStore } from "../../../src/store/mails";
import { shareStore } from "../../../src/store/shares";
import type { LateMailDoors } from "../../../src/ui/boundaries/late-mail-doors";
import type { BreathingDoors } from "../../../src/ui/breathing/breathing-doors";
import type { AccountDoors } from "../../../src/ui/calendars/account-doors";
import type { LinkDoors } from "../../../src/ui/calendars/link-doors";
import { DashboardApp } from "../../../src/ui/dashboard/DashboardApp";
import type { GuardDoors } from "../../../src/ui/guard/guard-doors";
import { catalogueWords } from "../../../src/ui/words/catalogue-words";
import { at } from "../../domain/balance/made-events";
import { open } from "../../store/opened";
import { keptRecord } from "../../support/kept-record";

// Real stores and readers answer when they can, also on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

export const words = catalogueWords(danish);
export const NOW = at("2026-11-18", "12:00");

/** Reads in this very thread, with the shipped reader. */
const readerHere: CalendarReader = {
  read: async ({ text, ...options }) => readCalendar(text, options),
};

/** A browser that lets the guard in nowhere. */
const unguarded: GuardDoors = {
  policy: { get: async () => null, put: async () => {} },
  guard: {
    get: async () => ({ counts: {}, reminders: [], health: {} }),
    change: () => Promise.reject(new Error("nothing changes here")),
  },
  access: {
    askForPage: async () => false,
    hasPage: async () => false,
    askForNotifications: async () => false,
    hasNotifications: async () => false,
  },
  watch: () => {},
  copy: async () => {},
};

/** A browser that reaches no publisher. */
const unlinked: LinkDoors = {
  originOf: (typed) => readAddress(typed)?.origin ?? null,
  ask: async () => false,
  tell: async () => ({ ok: false, reason: "offline" }),
  look: async () => [],
  remove: async () => {},
};

/** A browser that reaches no account. */
const unconnected = (ports: ReadingPorts, db: Database): AccountDoors => {
  const unreached = async () => ({ ok: false, reason: "offline" }) as const;
  return {
    ports: {
      ...ports,
      accounts: accountStore(new Database("unconnected")),
      secrets: {
        get: async () => null,
        put: async () => {},
        replace: async () => {},
        remove: async () => {},
      },
      inLine: (_, work) => work(),
      newId: () => "account",
      tryMicrosoft: unreached,
      tryCalDav: unreached,
    },
    mails: mailStore(db),
    providers: CALDAV_PROVIDERS,
    look: async () => [],
    calendarsOf: unreached,
    ask: async () => false,
    askToSignIn: async () => false,
    signIn: { isOpen: () => false, watch: () => () => {}, giveUp: () => {} },
    tell: unreached,
    policy: async () => ({}),
    redirectUri: () => "https://example.chromiumapp.org/",
    copy: async () => {},
  };
};

/** A mailbox of which nothing is known until a test says more. */
const unlisted = (ports: ReadingPorts): LateMailDoors => ({
  ports: {
    ...ports,
    accounts: { list: async () => [] },
    listOf: async () => ({ ok: false, reason: "offline" }),
  },
  answers: keptRecord<AnswerRecord>({ marks: [] }),
});

interface Opening {
  readonly hash?: string;
  readonly wantsDemo?: boolean;
  readonly reader?: CalendarReader;
  readonly now?: Instant;
  readonly lateMails?: (unlisted: LateMailDoors) => LateMailDoors;
  readonly accounts?: (unconnected: AccountDoors) => AccountDoors;
  readonly journal?: (kept: BreathingDoors["journal"]) => BreathingDoors["journal"];
}

/** The dashboard over a real store on a Wednesday noon, as a leader in Denmark opens it. */
export function openDashboard({
  hash = "",
  wantsDemo = false,
  reader = readerHere,
  now = NOW,
  lateMails = (doors) => doors,
  accounts = (doors) => doors,
  journal = (kept) => kept,
}: Opening = {}) {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 720 });
  location.hash = hash;
  const { db, store } = open();
  let mirror: Mirror | null = null;
  const ports: ReadingPorts = {
    ...store,
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
    reader,
    namer: async () => (await import("../../../src/app/name-events")).lexiconNamer,
  };
  let ids = 0;
  const saved: { name: string; text: string }[] = [];
  const handedOver: JournalMessage[] = [];
  render(
    <DashboardApp
      doors={{
        ports,
        newId: () => `id-${++ids}`,
        demo: async () =>
          makeDemo(writeCalendar, { now, zone: DANISH_FRAMES.zone, locale: "da", name: "Opdigtet" }),
        requests: async () => [],
        deleteWeeks: (through, withFigures) =>
          deleteWeeks(
            { ...ports, accounts: accountStore(db), inLine: (_, work) => work() },
            through,
            withFigures,
          ),
        forgetEverything: () => forgetEverything(db),
        guard: unguarded,
        links: unlinked,
        accounts: accounts(unconnected(ports, db)),
        lateMails: lateMails(unlisted(ports)),
        breathing: {
          ports: { ...ports, accounts: accountStore(db) },
          journal: journal(journalStore(db)),
          handOver: (message) => void handedOver.push(message),
          tell: async () => ({ ok: true, done: 0 }),
          open: () => {},
          save: (name, text) => void saved.push({ name, text }),
          calendarFile: async () => "",
          copy: async () => {},
        },
        kept: {
          copies: copyStore(db.name),
          sealer: sealer(sealHead),
          shares: shareStore(db),
          journalKey: journalKey(db),
          deviceName: "Firefox · Windows",
          share: async () => {},
          save: (name, text) => void saved.push({ name, text }),
        },
      }}
      words={words}
      wantsDemo={wantsDemo}
    />,
  );
  return {
    ports,
    user: userEvent.setup({ applyAccept: false }),
    mirror: () => mirror,
    saved,
    handedOver,
    db,
  };
}

interface Booked {
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

const stamp = (day: string, time: string) => `${day.replaceAll("-", "")}T${time.replace(":", "")}00`;

/** A calendar file as the file picker hands it over. */
export function calendarFile(booked: readonly Booked[], name = "kalender.ics"): File {
  const events = booked.flatMap(({ title, day, from, to }, position) => [
    "BEGIN:VEVENT",
    `UID:${position}@pusterum.test`,
    "DTSTAMP:20260101T000000Z",
    `DTSTART;TZID=Europe/Copenhagen:${stamp(day, from)}`,
    `DTEND;TZID=Europe/Copenhagen:${stamp(day, to)}`,
    `SUMMARY:${title}`,
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//da", ...events, "END:VCALENDAR", ""];
  return new File([lines.join("\r\n")], name, { type: "text/calendar" });
}

export const WEEK_FILE = calendarFile([
  { title: "Tilsyn", day: "2026-11-16", from: "09:00", to: "11:00" },
  { title: "Tilsyn", day: "2026-11-17", from: "09:00", to: "10:00" },
  { title: "MUS Mette", day: "2026-11-17", from: "13:00", to: "14:30" },
  { title: "Refleksion", day: "2026-11-20", from: "14:30", to: "15:30" },
]);

/** The dashboard with a calendar in it, at a place of its own once the reading has ended. */
export async function openFilled(file = WEEK_FILE, hash = "#week", opening: Opening = {}) {
  const opened = openDashboard(opening);
  await opened.user.upload(await screen.findByTestId("calendar-file"), file);
  await screen.findByRole("region", { name: "Ugens aftaler" });
  await waitFor(() => {
    if (screen.queryByTestId("reading")) throw new Error("still reading");
  });
  location.hash = hash;
  return opened;
}
