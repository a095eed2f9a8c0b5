import { beforeEach, expect, test } from "vitest";
import type { AccountRow } from "../../src/app/account";
import { removeAccount } from "../../src/app/connect-account";
import { countMails } from "../../src/app/mail/count-mails";
import { refreshWeek } from "../../src/app/refresh-weeks";
import { HOUR, instant, SECOND } from "../../src/domain/time/instant";
import { type WeekId, weekAfter } from "../../src/domain/time/weeks";
import { at } from "../domain/balance/made-events";
import type { MailNote } from "../servers/graph/mailbox";
import { everything } from "../store/opened";
import { graphServers } from "./graph-servers";
import { connectGraph, type Synced, startEngine } from "./sync-world";

const SCOPES = ["Calendars.ReadBasic", "Mail.ReadBasic"] as const;
const servers = graphServers(SCOPES);
let engine: Synced;
let account: AccountRow;
beforeEach(async () => {
  engine = startEngine(servers);
  account = await connectGraph(engine, servers, SCOPES);
  await engine.mails.start(account.id);
});

const WEEK = "2026-W47" as WeekId;
/** A mail at a local time in November, when Copenhagen is an hour ahead. */
const mail = (folder: MailNote["folder"], day: string, time: string, more: Partial<MailNote> = {}) =>
  servers.graph.mailbox.addMail({ folder, at: `${day}T${time}:00+01:00`, ...more });
const figures = async (of: Synced = engine, week = WEEK) => (await refreshWeek(of, week)).boundary.mail;

test("counts what was sent and came outside the frame, and keeps nothing but times and hashes", async () => {
  const sent = mail("sentitems", "2026-11-17", "22:10", { conversation: "talk" });
  mail("inbox", "2026-11-17", "22:40", { conversation: "talk", importance: "high" });
  mail("inbox", "2026-11-18", "10:00");
  expect(await countMails(engine)).toBeNull();
  expect(await figures()).toMatchObject({
    source: "mailbox",
    sentOutside: 1,
    receivedOutside: 1,
    importantOutside: 1,
    ripple: 1,
  });
  const { mails, mailFolders } = await everything(engine.db);
  expect(mails).toHaveLength(3);
  for (const secret of [sent, "talk", "borger@example.org", "leder@", "Secret"])
    expect(JSON.stringify(mails)).not.toContain(secret);
  expect(mailFolders).toHaveLength(2);
  for (const { query } of servers.graph.seen)
    expect(query.get("$select") ?? "").not.toMatch(/\bbody|toRecipients/u);
});

test("a mail that was begun late and went out in the morning is late work", async () => {
  mail("sentitems", "2026-11-18", "08:05", { draftedAt: "2026-11-17T22:30:00+01:00" });
  await countMails(engine);
  expect(await figures()).toMatchObject({ sentOutside: 1 });
});

test("counts neither the leader's mails to themselves as come nor a secretary's as sent", async () => {
  mail("inbox", "2026-11-17", "22:00", { sender: account.addresses[0] ?? "" });
  mail("sentitems", "2026-11-17", "22:00", {
    sender: "sekretaer@kommune.example",
    from: "leder@kommune.example",
  });
  await countMails(engine);
  expect(await figures()).toMatchObject({ sentOutside: 0, receivedOutside: 0 });
});

test("asks only for what is new, and a mail that was deleted or moved was sent all the same", async () => {
  const first = mail("sentitems", "2026-11-17", "22:10");
  await countMails(engine);
  servers.graph.mailbox.takeMail(first);
  mail("sentitems", "2026-11-17", "23:10");
  servers.graph.seen.length = 0;
  await countMails(engine, true);
  expect(servers.graph.seen.every(({ query }) => query.has("$deltatoken"))).toBe(true);
  expect(await figures()).toMatchObject({ sentOutside: 2 });
});

test("counts nothing twice when the mailbox has forgotten what it told", async () => {
  for (const hour of ["20", "21", "22"]) mail("sentitems", "2026-11-17", `${hour}:00`);
  await countMails(engine);
  servers.graph.mailbox.forgetTokens();
  mail("sentitems", "2026-11-17", "23:00");
  expect(await countMails(engine, true)).toBeNull();
  expect(servers.graph.seen.map(({ status }) => status)).toContain(410);
  expect(await figures()).toMatchObject({ sentOutside: 4 });
});

test("tells of no week before its mails are all known, and goes on where it was stopped", async () => {
  for (let count = 0; count < 620; count++) mail("inbox", "2026-11-17", "22:00");
  servers.graph.faultAt = (_, { path }) =>
    path.includes("inbox") && servers.graph.seen.filter((each) => each.path.includes("inbox")).length > 1
      ? { kind: "status", status: 403 }
      : null;
  expect(await countMails(engine)).toMatchObject({ reason: "consent-missing", detail: "Mail.ReadBasic" });
  expect(await figures()).toBeNull();
  servers.graph.faultAt = () => null;
  engine = startEngine(servers, {}, engine);
  servers.graph.seen.length = 0;
  expect(await countMails(engine, true)).toBeNull();
  expect(
    servers.graph.seen
      .filter(({ path }) => path.includes("inbox"))
      .every(({ query }) => query.has("$skiptoken")),
  ).toBe(true);
  expect(await figures()).toMatchObject({ receivedOutside: 620 });
});

test("of a year of mail holds the moments of 18 weeks, and of older weeks the counts", async () => {
  const start = Date.parse("2025-11-24T22:00:00Z");
  for (let day = 0; day < 360; day++)
    servers.graph.mailbox.addMail({
      folder: "sentitems",
      at: new Date(start + day * 24 * HOUR).toISOString(),
    });
  await countMails(engine);
  expect((await engine.db.mails.toArray()).length).toBeLessThanOrEqual(19 * 7);
  expect(await figures()).toMatchObject({ source: "mailbox" });
  const old = weekAfter(WEEK, -17);
  const before = await figures(engine, old);
  expect(before).toMatchObject({ sentOutside: 7 });
  engine.now = at("2027-01-07", "9:00");
  await countMails(engine);
  expect(await engine.db.mails.where("at").below(at("2026-08-31", "0:00")).count()).toBe(0);
  expect(await figures(engine, old)).toEqual(before);
});

test("throttled, it waits as long as Microsoft says, also when the leader presses, and goes on where it stood", async () => {
  mail("inbox", "2026-11-17", "22:00");
  servers.graph.faultAt = () => ({ kind: "status", status: 429, retryAfter: 600 });
  const refused = { ok: false, reason: "throttled", retryAt: instant(engine.now + 600 * SECOND) };
  expect(await countMails(engine)).toMatchObject(refused);
  expect((await engine.mails.folders()).map(({ trouble }) => trouble?.reason)).toContain("throttled");
  servers.graph.faultAt = () => null;
  servers.graph.seen.length = 0;
  engine.now = instant(engine.now + 599 * SECOND);
  await countMails(engine);
  expect(await countMails(engine, true)).toMatchObject(refused);
  expect(servers.graph.seen).toEqual([]);
  engine.now = instant(engine.now + SECOND);
  expect(await countMails(engine)).toBeNull();
  expect(await figures()).toMatchObject({ receivedOutside: 1 });
  expect((await engine.mails.folders()).map(({ trouble }) => trouble)).toEqual([null, null]);
});

test("a wait of seconds is slept through", async () => {
  mail("inbox", "2026-11-17", "22:00");
  let refusals = 2;
  servers.graph.faultAt = () => (refusals-- > 0 ? { kind: "status", status: 429, retryAfter: 3 } : null);
  expect(await countMails(engine)).toBeNull();
  expect(engine.http.slept.slice(0, 2)).toEqual([3 * SECOND, 3 * SECOND]);
  expect(await figures()).toMatchObject({ receivedOutside: 1 });
});

test("a mail that is moved away, back and away again was one mail all the time", async () => {
  const moved = mail("inbox", "2026-11-17", "22:00");
  const sent = mail("sentitems", "2026-11-17", "22:30");
  await countMails(engine);
  for (const id of [moved, sent]) servers.graph.mailbox.takeMail(id);
  await countMails(engine, true);
  for (const id of [moved, sent]) servers.graph.mailbox.putBackMail(id);
  await countMails(engine, true);
  servers.graph.mailbox.takeMail(moved);
  servers.graph.mailbox.forgetTokens();
  await countMails(engine, true);
  expect(await figures()).toMatchObject({ receivedOutside: 1, sentOutside: 1 });
  expect(await engine.db.mails.count()).toBe(2);
});

test("where Microsoft tells of no more than five thousand, weeks are counted from the oldest it told of", async () => {
  for (let count = 0; count < 4990; count++) mail("inbox", "2026-11-17", "22:00");
  for (let count = 0; count < 30; count++) mail("inbox", "2026-10-28", "22:00");
  await countMails(engine);
  expect(servers.graph.mailbox.told).toBe(5000);
  const [inbox] = (await engine.mails.folders()).filter(({ folder }) => folder === "inbox");
  expect(inbox?.countedFrom).toBe(at("2026-10-28", "22:00"));
  expect(await figures()).toMatchObject({ receivedOutside: 4990 });
  expect(await figures(engine, "2026-W45" as WeekId)).toMatchObject({ receivedOutside: 0 });
  expect(await figures(engine, "2026-W44" as WeekId)).toBeNull();
});

test("asks within the hour only when pressed, and again each morning", async () => {
  await countMails(engine);
  servers.graph.seen.length = 0;
  engine.now = instant(engine.now + HOUR / 2);
  await countMails(engine);
  expect(servers.graph.seen).toHaveLength(0);
  engine.now = at("2026-11-20", "7:00");
  mail("sentitems", "2026-11-19", "22:30");
  await countMails(engine);
  expect(await figures()).toMatchObject({ sentOutside: 1 });
});

test("two devices each count the same mailbox once, and know its mails by different hashes", async () => {
  mail("sentitems", "2026-11-17", "22:10");
  const other = startEngine(servers);
  const there = await connectGraph(other, servers, SCOPES);
  await other.mails.start(there.id);
  await countMails(engine);
  await countMails(other);
  expect([await figures(), await figures(other)].map((each) => each?.sentOutside)).toEqual([1, 1]);
  const [here, elsewhere] = [await engine.db.mails.toArray(), await other.db.mails.toArray()];
  expect(here[0]?.mail).not.toBe(elsewhere[0]?.mail);
});

test("lets every moment go when counting is ended, or the account is taken away", async () => {
  mail("sentitems", "2026-11-17", "22:10");
  await countMails(engine);
  await engine.mails.stop(account.id);
  expect(await engine.db.mails.count()).toBe(0);
  expect(await figures()).toBeNull();
  await engine.mails.start(account.id);
  await countMails(engine);
  expect(await figures()).toMatchObject({ sentOutside: 1 });
  await removeAccount(engine, account.id);
  expect([await engine.db.mails.count(), await engine.db.mailFolders.count()]).toEqual([0, 0]);
});
