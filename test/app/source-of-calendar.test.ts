import { afterEach, beforeEach, expect, test } from "vitest";
import { addCalendar } from "../../src/app/add-calendar";
import { sourceOfCalendar } from "../../src/app/source-of-calendar";
import { syncAccount } from "../../src/app/sync-calendars";
import type { CalendarId } from "../../src/domain/calendar/event";
import { COPENHAGEN } from "../../src/domain/time/zones";
import { at } from "../domain/balance/made-events";
import { PublishedCalendar } from "../servers/published";
import { connectLink, type Synced, startEngine } from "./sync-world";
import { entry, fileOf } from "./whole-product";

let engine: Synced;
let published: PublishedCalendar;
beforeEach(async () => {
  engine = startEngine({});
  published = await PublishedCalendar.start();
});
afterEach(() => published.stop());

const span = { start: at("2026-11-16", "0:00"), end: at("2026-11-23", "0:00") };

test("a file and a link answer the same questions, and both say that they cannot be written", async () => {
  const file = fileOf(entry("Møde", "2026-11-18", "9:00", "10:00"));
  const calendar = { id: "file" as CalendarId, kind: "file", fallbackName: "Fil", bytes: file } as const;
  await addCalendar(engine, calendar, () => {}, new AbortController().signal);
  published.text = new TextDecoder().decode(file);
  const account = await connectLink(engine, published.address);
  await syncAccount(engine, account.id);
  const calendars = await engine.calendars.list();
  expect(calendars.map(({ kind }) => kind).toSorted()).toEqual(["file", "link"]);
  for (const { id } of calendars) {
    const opened = await sourceOfCalendar(engine, id);
    if (!opened.ok) throw new Error(opened.reason);
    const { source, remote } = opened;
    const read = await source.read({ calendarId: id, calendar: remote, span, zone: COPENHAGEN, held: null });
    expect(read.ok && read.events.map(({ event }) => event.title)).toEqual(["Møde"]);
    expect(source.can).toMatchObject({ create: false, categories: false });
    expect(await source.create(remote, {} as never)).toEqual({ ok: false, reason: "cannot" });
  }
});

test("a calendar that nobody knows has no source", async () => {
  expect(await sourceOfCalendar(engine, "none" as CalendarId)).toEqual({ ok: false, reason: "not-found" });
});
