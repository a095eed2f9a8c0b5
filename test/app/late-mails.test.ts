import { beforeEach, expect, test } from "vitest";
import type { AccountRow } from "../../src/app/account";
import { changeFrames } from "../../src/app/change-frames";
import { removeAccount } from "../../src/app/connect-account";
import { listLateMails } from "../../src/app/mail/late-mails";
import { readCalendar } from "../../src/app/read-calendar";
import { DANISH_FRAMES, type Frames } from "../../src/domain/boundary/frames";
import { minutes } from "../../src/domain/time/instant";
import type { WeekId } from "../../src/domain/time/weeks";
import { at } from "../domain/balance/made-events";
import type { MailNote } from "../servers/graph/mailbox";
import { everything } from "../store/opened";
import { graphServers } from "./graph-servers";
import { connectGraph, type Synced, startEngine } from "./sync-world";
import { entry, fileOf } from "./whole-product";

const SCOPES = ["Calendars.ReadBasic", "Mail.ReadBasic"] as const;
const servers = graphServers(SCOPES);
let engine: Synced;
let account: AccountRow;
beforeEach(async () => {
  engine = startEngine(servers);
  account = await connectGraph(engine, servers, SCOPES);
  servers.graph.seen.length = 0;
});

/** The engine stands on Thursday 19 November 2026 at 8:12, when the hours have just opened. */
const WEEK = "2026-W47" as WeekId;
const came = (day: string, time: string, more: Partial<MailNote> = {}) =>
  servers.graph.mailbox.addMail({ folder: "inbox", at: `${day}T${time}:00+01:00`, ...more });
const subjects = async (week = WEEK) =>
  (await listLateMails(engine, week)).mails.map(({ subject }) => subject);

test("lists what came outside the hours, important ones first, and keeps nothing of it", async () => {
  came("2026-11-18", "21:00", { subject: "Vagtplan" });
  came("2026-11-18", "12:00", { subject: "Inden for rammen" });
  came("2026-11-17", "22:00", { subject: "Klage", importance: "high", sender: "borger@example.org" });
  came("2026-11-19", "07:30", { subject: "Sygemelding" });
  const late = await listLateMails(engine, WEEK);
  expect(late).toMatchObject({
    mails: [
      {
        subject: "Klage",
        sender: "borger",
        isImportant: true,
        at: at("2026-11-17", "22:00"),
        address: expect.stringMatching(/^https:\/\/outlook\.office365\.com\/owa\/\?ItemID=/u),
      },
      { subject: "Sygemelding", isImportant: false },
      { subject: "Vagtplan", isImportant: false },
    ],
    hasMore: false,
    since: at("2026-11-18", "16:30"),
    opens: null,
    failure: null,
  });
  const held = JSON.stringify(await everything(engine.db));
  for (const shown of ["Klage", "borger", "ItemID"]) expect(held).not.toContain(shown);
  for (const { query } of servers.graph.seen)
    expect(query.get("$select")).toBe("subject,sender,receivedDateTime,importance,isDraft,webLink");
});

test("on a Monday the weekend before is part of it, and a week that is over is itself alone", async () => {
  came("2026-11-14", "10:00", { subject: "Lørdag" });
  came("2026-11-16", "07:00", { subject: "Mandag" });
  engine.now = at("2026-11-16", "8:10");
  expect(await listLateMails(engine, WEEK)).toMatchObject({ since: at("2026-11-13", "16:30") });
  expect(await subjects()).toEqual(["Mandag", "Lørdag"]);
  engine.now = at("2026-11-25", "9:00");
  expect(await subjects()).toEqual(["Mandag"]);
});

test("in the evening says when the hours open, and what came since they closed", async () => {
  came("2026-11-20", "17:00", { subject: "Fredag" });
  engine.now = at("2026-11-20", "22:00");
  expect(await listLateMails(engine, WEEK)).toMatchObject({
    since: at("2026-11-20", "16:30"),
    opens: at("2026-11-23", "8:00"),
  });
});

const hours = (...ranges: readonly (readonly [from: number, to: number])[]): Frames => {
  const day = ranges.map(([from, to]) => ({ from: minutes(from * 60), to: minutes(to * 60) }));
  return { ...DANISH_FRAMES, ranges: { ...DANISH_FRAMES.ranges, 1: day, 2: day, 3: day, 4: day, 5: day } };
};

test("in a break at noon nothing is new but what came since last night, as the popup has it", async () => {
  await changeFrames(engine, hours([8, 12], [13, 16]), WEEK);
  engine.now = at("2026-11-19", "12:30");
  expect(await listLateMails(engine, WEEK)).toMatchObject({
    since: at("2026-11-18", "16:00"),
    opens: at("2026-11-19", "13:00"),
  });
});

test("hours that run past midnight have closed when their day has, not at midnight", async () => {
  await changeFrames(engine, hours([18, 26]), WEEK);
  engine.now = at("2026-11-19", "1:00");
  expect(await listLateMails(engine, WEEK)).toMatchObject({ since: at("2026-11-18", "2:00"), opens: null });
});

test("heeds leave and duty in the calendar: on duty nothing comes too late, on leave everything does", async () => {
  const calendar = { id: "work" as never, kind: "file" as const, fallbackName: "Arbejde" };
  const bytes = fileOf(
    entry("Ferie", "2026-11-17", "0:00", "23:30", { showAs: "oof" }),
    entry("Ledervagt", "2026-11-18", "17:00", "23:30"),
  );
  await readCalendar(engine, { ...calendar, bytes }, () => {}, new AbortController().signal);
  came("2026-11-17", "10:00", { subject: "I ferien" });
  came("2026-11-18", "20:00", { subject: "På vagt" });
  expect(await subjects()).toEqual(["I ferien"]);
});

test("leaves out the leader's own mails, and those that have been moved or deleted", async () => {
  came("2026-11-18", "21:00", { subject: "Til mig selv", sender: account.addresses[0] ?? "" });
  servers.graph.mailbox.takeMail(came("2026-11-18", "22:00", { subject: "Slettet" }));
  expect(await subjects()).toEqual([]);
});

test("of very many lists the newest two hundred, and says that there are more", async () => {
  for (let count = 0; count < 230; count++) came("2026-11-17", "20:00", { subject: `Gammel ${count}` });
  came("2026-11-18", "20:00", { subject: "Ny" });
  const { mails, hasMore } = await listLateMails(engine, WEEK);
  expect([mails.length, hasMore, mails[0]?.subject]).toEqual([200, true, "Ny"]);
});

test("says what stands in the way: no consent, no sign-in, a wait, an answer that is none, or no network", async () => {
  const why = async () => (await listLateMails(engine, WEEK)).failure?.why;
  servers.graph.scopesOf = () => new Set(["Calendars.ReadBasic"]);
  expect(await why()).toMatchObject({ reason: "consent-missing", detail: "Mail.ReadBasic" });
  servers.graph.scopesOf = () => undefined;
  expect(await why()).toMatchObject({ reason: "sign-in-needed" });
  servers.graph.scopesOf = () => new Set(["Mail.ReadBasic"]);
  servers.graph.faultAt = () => ({ kind: "status", status: 429, retryAfter: 600 });
  expect(await why()).toMatchObject({ reason: "throttled" });
  servers.graph.faultAt = () => ({ kind: "garbage" });
  expect(await why()).toMatchObject({ reason: "malformed" });
  servers.graph.faultAt = () => ({ kind: "cut", when: "before" });
  engine.http.world.isOnline = () => false;
  expect(await why()).toMatchObject({ reason: "offline" });
});

test("without a Microsoft account there is nothing to ask", async () => {
  await removeAccount(engine, account.id);
  expect(await listLateMails(engine, WEEK)).toMatchObject({ mails: [], failure: null });
  expect(servers.graph.seen).toEqual([]);
});
