import { afterEach, beforeEach, expect, test } from "vitest";
import type { AccountRow } from "../../src/app/account";
import { renameAccount } from "../../src/app/connect-account";
import { syncAccount } from "../../src/app/sync-calendars";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import { OWN_ADDRESSES } from "../../src/domain/profile/own-addresses";
import { tryLink } from "../../src/sources/feed/link";
import { writeCalendar } from "../../src/sources/ics/write-calendar";
import { at } from "../domain/balance/made-events";
import { PublishedCalendar } from "../servers/published";
import { everything } from "../store/opened";
import { connectLink, type Synced, startEngine } from "./sync-world";
import { entry } from "./whole-product";

const PAST = entry("Før", "2026-11-10", "9:00", "10:00");
const COMING = entry("Kommer", "2026-11-25", "9:00", "10:00");

let published: PublishedCalendar;
let engine: Synced;
let account: AccountRow;
const publish = (...events: ReturnType<typeof entry>[]) => {
  const { zone } = DANISH_FRAMES;
  published.text = writeCalendar({ name: "Skolen", writtenAt: engine.now, zone, events });
};
beforeEach(async () => {
  published = await PublishedCalendar.start();
  engine = startEngine({});
  publish(PAST, COMING);
  account = await connectLink(engine, published.address);
  await syncAccount(engine, account.id);
});
afterEach(() => published.stop());

const states = async () =>
  Object.fromEntries((await engine.events.all()).map(({ event }) => [event.title, event.status]));

test("what lies behind a link is read whole, fetched once for all steps, under its own name", async () => {
  expect(await states()).toEqual({ Før: "confirmed", Kommer: "confirmed" });
  expect(published.asked).toBe(2);
  expect((await engine.calendars.list())[0]).toMatchObject({ kind: "link", name: "Skolen", eventCount: 2 });
});

test("a text that differs only in when it was written is no change", async () => {
  const before = await everything(engine.db);
  engine.now = at("2026-11-19", "9:00");
  publish(PAST, COMING);
  expect(await syncAccount(engine, account.id)).toMatchObject({ outcome: "in-step", weeks: [] });
  expect(await everything(engine.db)).toEqual(before);
});

test("what is to come and is told of no more is cancelled; what has been may only have been left out", async () => {
  publish(entry("Ny", "2026-11-26", "9:00", "10:00"));
  await syncAccount(engine, account.id);
  expect(await states()).toEqual({ Før: "confirmed", Kommer: "cancelled", Ny: "confirmed" });
});

test("an event that is moved keeps its key and tells of the move", async () => {
  const [key] = (await engine.events.all()).filter(({ event }) => event.title === "Kommer");
  publish(PAST, { ...COMING, start: at("2026-11-27", "9:00"), end: at("2026-11-27", "10:00") });
  await syncAccount(engine, account.id);
  const row = await engine.db.remotes.get(key?.event.key as never);
  expect(row?.history.moves).toEqual([
    { at: engine.now, from: at("2026-11-25", "9:00"), to: at("2026-11-27", "9:00") },
  ]);
});

test("a link that leads nowhere any more keeps what it brought", async () => {
  published.status = 404;
  expect(await syncAccount(engine, account.id)).toMatchObject({ outcome: "in-step" });
  expect((await engine.accounts.links(account.id))[0]?.trouble).toMatchObject({ reason: "not-found" });
  expect(Object.keys(await states())).toHaveLength(2);
});

test("the address is a secret: it lies readable nowhere, and is refused when it is no calendar", async () => {
  expect(JSON.stringify(await everything(engine.db))).not.toContain("private-token");
  published.text = "<html>";
  const { world } = engine.http;
  expect(await tryLink(world, published.address)).toEqual({ ok: false, reason: "no-calendar-server" });
  expect(await tryLink(world, "http://skole.example/kalender.ics")).toMatchObject({ ok: false });
});

test("it says that it can only be read", async () => {
  const opened = await engine.sourceOf(account);
  if (!opened.ok) throw new Error(opened.reason);
  const { source } = opened;
  expect(source.can).toMatchObject({ create: false, change: false, remove: false, categories: false });
  const target = { calendar: "feed", remote: "x", tag: "" } as never;
  expect(await source.remove(target)).toEqual({ ok: false, reason: "cannot" });
});

test("an account may be called what the leader calls it", async () => {
  await renameAccount(engine, account, "Datterens skole");
  expect((await engine.accounts.list()).map(({ name }) => name)).toEqual(["Datterens skole"]);
});

test("what the leader declined is known as soon as they say which address is theirs", async () => {
  const invited = (title: string, day: string, answer: string) =>
    `BEGIN:VEVENT\nUID:${title}\nSUMMARY:${title}\nDTSTART:202611${day}T080000Z\nDTEND:202611${day}T090000Z\nORGANIZER:mailto:chef@skole.dk\nATTENDEE;PARTSTAT=${answer}:mailto:mig@skole.dk\nEND:VEVENT`;
  published.text = `BEGIN:VCALENDAR\nVERSION:2.0\n${invited("Ja", "25", "ACCEPTED")}\n${invited("Nej", "26", "DECLINED")}\nEND:VCALENDAR`;
  await syncAccount(engine, account.id);
  const [calendar] = await engine.calendars.list();
  expect(calendar?.likelyOwners).toContain("mig@skole.dk");

  const own = { kind: "setting", id: OWN_ADDRESSES, value: "mig@skole.dk" } as const;
  await engine.profile.write([own], engine.now);
  await syncAccount(engine, account.id);
  const answers = (await engine.events.all()).map(({ event }) => [event.title, event.response]);
  expect(Object.fromEntries(answers)).toMatchObject({ Ja: "accepted", Nej: "declined" });
});
