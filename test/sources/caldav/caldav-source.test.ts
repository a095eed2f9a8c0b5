import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type {
  EventDraft,
  ReadWish,
  RemoteCalendarId,
  RemoteId,
  WindowRead,
} from "../../../src/app/calendar-source";
import type { CalendarId } from "../../../src/domain/calendar/event";
import { COPENHAGEN } from "../../../src/domain/time/zones";
import { caldavSource } from "../../../src/sources/caldav/caldav-source";
import { davClient } from "../../../src/sources/caldav/dav";
import { findHome, listCalendars } from "../../../src/sources/caldav/discover";
import type { HttpWorld } from "../../../src/sources/http";
import { at, testWorld } from "../../servers/http-world";
import { RadicaleServer, whyNoRadicale } from "../../servers/radicale/server";
import { meeting } from "./ics-text";

const NOW = at("2026-11-20T12:00:00Z");
const missing = whyNoRadicale();
const SPAN = { start: at("2026-11-15T23:00:00Z"), end: at("2026-11-29T23:00:00Z") };

describe.skipIf(missing)(missing ? `skipped: ${missing}` : "against Radicale", () => {
  let radicale: RadicaleServer;
  beforeAll(async () => {
    radicale = await RadicaleServer.start();
  });
  afterAll(() => radicale.stop());

  const put: string[] = [];
  const store = async (name: string, text: string) => {
    put.push(name);
    await radicale.put(name, text);
  };
  beforeEach(() => void put.splice(0));
  afterEach(async () => {
    for (const name of new Set(put)) await radicale.delete(name).catch(() => {});
  });

  function connect(password = radicale.credentials.password, over: Partial<HttpWorld> = {}) {
    const { world, entries, slept } = testWorld(NOW, over);
    const dav = davClient(world, { ...radicale.credentials, password });
    const account = { home: `${radicale.origin}/leder/`, me: ["leder@kommune.example"] };
    return { dav, source: caldavSource(dav, account, () => NOW), entries, slept };
  }

  const wish = (over: Partial<ReadWish> = {}): ReadWish => ({
    calendarId: "c1" as CalendarId,
    calendar: radicale.calendar() as RemoteCalendarId,
    span: SPAN,
    zone: COPENHAGEN,
    held: null,
    ...over,
  });

  async function read(over: Partial<ReadWish> = {}, { source } = connect()): Promise<WindowRead> {
    const outcome = await source.read(wish(over));
    if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.detail ?? ""}`);
    return outcome;
  }

  const heldOf = ({ mark, events }: WindowRead) => ({
    mark,
    tags: async () => new Map(events.map(({ remote, tag }) => [remote, tag])),
  });
  const titles = ({ events }: WindowRead) => events.map(({ event }) => event.title).sort();

  test("from the server's address to its calendars, and which of them may be written", async () => {
    const { dav, source } = connect();
    const home = await findHome(dav, `${radicale.origin}/`);
    expect(home).toMatchObject({ ok: true, home: `${radicale.origin}/leder/` });
    const listed = await source.calendars();
    expect(listed.ok && [...listed.calendars].sort((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
      { id: radicale.calendar(), name: "Arbejde", isReadOnly: false },
      { id: radicale.calendar("laast"), name: "Låst", isReadOnly: true },
    ]);
  });

  test("a server that sends us to another host is followed there, password and all, if we may", async () => {
    const front = createServer((_, response) => {
      response.writeHead(301, { location: `${radicale.origin}/` }).end();
    });
    await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(front.address() as AddressInfo).port}/`;
    const home = await findHome(connect().dav, address);
    const shut = connect(undefined, { mayReach: async (origin) => origin !== radicale.origin });
    const refused = await findHome(shut.dav, address);
    front.close();
    expect(home).toMatchObject({ ok: true, home: `${radicale.origin}/leder/` });
    const { host } = new URL(radicale.origin);
    expect(refused).toEqual({ ok: false, reason: "permission-needed", detail: host });
  });

  test("a browser that may not follow gives no answer and no name: that it leads on is found all the same", async () => {
    const front = createServer((request, response) => {
      request.resume();
      response.writeHead(301, { location: "http://127.0.0.1:1/" }).end();
    });
    await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
    const { port } = front.address() as AddressInfo;
    const home = await findHome(connect().dav, `http://127.0.0.1:${port}/`);
    front.close();
    expect(home).toEqual({ ok: false, reason: "leads-elsewhere" });
  });

  test("calendars that lie on another host than the sign-in need a permission of their own", async () => {
    const answer = (property: string, href: string) =>
      new Response(
        `<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:response><d:href>/</d:href>
         <d:propstat><d:prop><${property}><d:href>${href}</d:href></${property}></d:prop>
         <d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`,
        { status: 207, headers: { "content-type": "text/xml" } },
      );
    const { dav } = connect(undefined, {
      mayReach: async (origin) => origin === "https://caldav.example",
      fetch: async (url) =>
        String(url).endsWith("/principal/")
          ? answer("c:calendar-home-set", "https://p01.caldav.example/1/calendars/")
          : answer("d:current-user-principal", "/principal/"),
    });
    const home = await findHome(dav, "https://caldav.example/");
    expect(home).toMatchObject({ ok: true, home: "https://p01.caldav.example/1/calendars/" });
    expect(await listCalendars(dav, home.ok ? home.home : "")).toEqual({
      ok: false,
      reason: "permission-needed",
      detail: "p01.caldav.example",
    });
  });

  test("a wrong password is said as such, from the first request on", async () => {
    const { dav, source } = connect("forkert");
    expect(await findHome(dav, `${radicale.origin}/`)).toEqual({ ok: false, reason: "wrong-password" });
    expect(await source.read(wish())).toEqual({ ok: false, reason: "wrong-password" });
  });

  test("a server that is none, an unsafe address and a host that was not named are told apart", async () => {
    const { dav } = connect();
    expect(await findHome(dav, "http://kalender.example/")).toMatchObject({ reason: "refused" });
    const html = connect(undefined, {
      fetch: async () => new Response("<html>", { headers: { "content-type": "text/html" } }),
    });
    expect(await findHome(html.dav, "https://kalender.example/")).toEqual({
      ok: false,
      reason: "no-calendar-server",
    });
    const shut = connect(undefined, { mayReach: async () => false });
    expect(await findHome(shut.dav, "https://kalender.example/")).toEqual({
      ok: false,
      reason: "permission-needed",
      detail: "kalender.example",
    });
  });

  test("a series is expanded by the code that reads files, with its exceptions", async () => {
    await store(
      "serie.ics",
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Another//Program//DA",
        "BEGIN:VEVENT",
        "UID:serie",
        "DTSTAMP:20261101T080000Z",
        "DTSTART:20261102T080000Z",
        "DTEND:20261102T090000Z",
        "RRULE:FREQ=WEEKLY;COUNT=6",
        "EXDATE:20261123T080000Z",
        "SUMMARY:Ledermøde",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:serie",
        "DTSTAMP:20261101T080000Z",
        "RECURRENCE-ID:20261116T080000Z",
        "DTSTART:20261117T120000Z",
        "DTEND:20261117T130000Z",
        "SUMMARY:Ledermøde (flyttet)",
        "END:VEVENT",
        "END:VCALENDAR",
      ].join("\r\n"),
    );
    const { events } = await read();
    expect(
      events.map(({ event, remote }) => [event.title, event.start, event.originalStart, remote]),
    ).toEqual([
      [
        "Ledermøde (flyttet)",
        at("2026-11-17T12:00:00Z"),
        at("2026-11-16T08:00:00Z"),
        "/leder/arbejde/serie.ics",
      ],
    ]);
  });

  test("an event outside the window is not read, one inside keeps its key when it is moved", async () => {
    await store("a.ics", meeting("a", "Møde", "20261118T090000", "20261118T100000"));
    await store("b.ics", meeting("b", "Senere", "20270118T090000", "20270118T100000"));
    const before = await read();
    expect(titles(before)).toEqual(["Møde"]);
    await store("a.ics", meeting("a", "Møde", "20261119T090000", "20261119T100000"));
    const after = await read();
    expect(after.events[0]?.event.key).toBe(before.events[0]?.event.key);
    expect(after.events[0]?.event.start).not.toBe(before.events[0]?.event.start);
  });

  test("nothing changed costs one request", async () => {
    await store("a.ics", meeting("a", "Møde", "20261118T090000", "20261118T100000"));
    const held = heldOf(await read());
    const connection = connect();
    expect(await read({ held }, connection)).toMatchObject({ unchanged: "all", events: [] });
    expect(connection.entries).toHaveLength(1);
  });

  test.each(["sync-collection", "etags", "a forgotten token"])(
    "only what changed is read, by %s",
    async (way) => {
      await store("same.ics", meeting("same", "Samme", "20261118T090000", "20261118T100000"));
      await store("new-title.ics", meeting("new-title", "Før", "20261118T110000", "20261118T120000"));
      await store("gone.ics", meeting("gone", "Væk", "20261118T130000", "20261118T140000"));
      const first = heldOf(await read());
      const mark =
        way === "etags"
          ? null
          : way === "a forgotten token"
            ? "http://radicale.org/ns/sync/0\nx"
            : first.mark;
      await store("new-title.ics", meeting("new-title", "Efter", "20261118T110000", "20261118T120000"));
      await store("added.ics", meeting("added", "Ny", "20261118T150000", "20261118T160000"));
      await radicale.delete("gone.ics");
      const connection = connect();
      const after = await read({ held: { ...first, mark } }, connection);
      expect(titles(after)).toEqual(["Efter", "Ny"]);
      expect([...(after.unchanged as ReadonlySet<string>)]).toEqual(["/leder/arbejde/same.ics"]);
      expect(after.mark).not.toBe(first.mark);
    },
  );

  test("an object that cannot be read is a finding, the others are read", async () => {
    await store("good.ics", meeting("good", "God", "20261118T090000", "20261118T100000"));
    await store("odd.ics", meeting("odd", "Sær", "20261118T110000", "20261118T103000"));
    const outcome = await read();
    expect(titles(outcome)).toEqual(["God", "Sær"]);
    expect(outcome.findings).toMatchObject([{ reason: "end-before-start", title: "Sær" }]);
  });

  test("what left the window is found by its address, what is gone is not", async () => {
    await store("far.ics", meeting("far", "Langt væk", "20270618T090000", "20270618T100000"));
    const far = "/leder/arbejde/far.ics" as RemoteId;
    const found = await connect().source.find(wish(), [far, "/leder/arbejde/never.ics" as RemoteId]);
    expect(found.ok && [...found.found.keys()]).toEqual([far]);
    expect(found.ok && found.found.get(far)?.[0]?.event.title).toBe("Langt væk");
  });

  const DRAFT: EventDraft = {
    id: "0f4e6f0e-0000-4000-8000-000000000002",
    title: "Pusterum; stille, tid",
    text: "Hvad skal jeg slippe?",
    start: at("2026-11-24T08:00:00Z"),
    end: at("2026-11-24T08:45:00Z"),
    zone: COPENHAGEN,
    showAs: "busy",
    sensitivity: "private",
    categories: ["Giver energi"],
  };
  const name = `${DRAFT.id}.ics`;

  test("a draft becomes one event, also when it is asked for twice", async () => {
    put.push(name);
    const { source } = connect();
    const calendar = wish().calendar;
    const first = await source.create(calendar, DRAFT);
    expect(first).toMatchObject({ ok: true, remote: `/leder/arbejde/${name}` });
    expect(await source.create(calendar, DRAFT)).toEqual(first);
    const { events } = await read();
    expect(events.map(({ event }) => event)).toMatchObject([
      {
        title: DRAFT.title,
        start: DRAFT.start,
        end: DRAFT.end,
        sensitivity: "private",
        categories: DRAFT.categories,
      },
    ]);
  });

  test("an event that stands where the draft would lie is not written over", async () => {
    await store(name, meeting(DRAFT.id, "En andens", "20261118T090000", "20261118T100000"));
    expect(await connect().source.create(wish().calendar, DRAFT)).toMatchObject({ ok: true });
    expect(titles(await read())).toEqual(["En andens"]);
  });

  test("a change holds on to what others wrote, and gives way to what they wrote since", async () => {
    put.push(name);
    const { source } = connect();
    const calendar = wish().calendar;
    const made = await source.create(calendar, DRAFT);
    const target = { calendar, remote: `/leder/arbejde/${name}` as RemoteId, tag: made.ok ? made.tag : "" };
    const moved = await source.change(target, {
      zone: COPENHAGEN,
      start: DRAFT.start,
      end: at("2026-11-24T09:00:00Z"),
    });
    expect(moved).toMatchObject({ ok: true, remote: target.remote });
    expect(await source.change(target, { zone: COPENHAGEN, title: "For sent" })).toEqual({
      ok: false,
      reason: "changed-elsewhere",
    });
    expect(await source.remove(target)).toEqual({ ok: false, reason: "changed-elsewhere" });
    const { events } = await read();
    expect(events[0]?.event).toMatchObject({ title: DRAFT.title, end: at("2026-11-24T09:00:00Z") });
    const fresh = { ...target, tag: moved.ok ? moved.tag : "" };
    expect(await source.remove(fresh)).toEqual({ ok: true });
    expect(await source.remove(fresh)).toEqual({ ok: true });
  });

  test("categories come and go, everything else stays", async () => {
    const more = [
      "CATEGORIES;LANGUAGE=da:Rød",
      "CATEGORIES:Blå,Dræner energi",
      "DESCRIPTION:Dagsorden\\, bilag",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-PT5M",
      "DESCRIPTION:x",
      "END:VALARM",
    ];
    await store("c.ics", meeting("c", "Møde", "20261118T090000", "20261118T100000", more));
    const { source } = connect();
    const [event] = (await read()).events;
    const target = { calendar: wish().calendar, remote: event?.remote as RemoteId, tag: event?.tag ?? "" };
    const change = { add: ["Giver energi"], drop: ["Dræner energi"] };
    const written = await source.categorise(target, change);
    expect(written).toMatchObject({ ok: true });
    expect((await read()).events[0]?.event.categories).toEqual(["Rød", "Blå", "Giver energi"]);
    const text = await radicale.get("c.ics");
    expect(text).toContain("TRIGGER:-PT5M");
    expect(text).toContain("CATEGORIES;LANGUAGE=da:Rød");
    expect(text).toContain("DESCRIPTION:Dagsorden\\, bilag");
    expect(await source.categorise(target, change)).toEqual({ ok: false, reason: "changed-elsewhere" });
    const again = connect();
    const fresh = { ...target, tag: written.ok ? written.tag : "" };
    expect(await again.source.categorise(fresh, change)).toMatchObject({ ok: true, tag: fresh.tag });
    expect(again.entries).toHaveLength(1);
  });

  test("a calendar that may only be read refuses to be written", async () => {
    const { source } = connect();
    const locked = radicale.calendar("laast") as RemoteCalendarId;
    expect(await source.create(locked, DRAFT)).toEqual({ ok: false, reason: "read-only" });
    expect(await source.read(wish({ calendar: locked }))).toMatchObject({ ok: true, events: [] });
  });

  test("a series is not ours to change", async () => {
    const rule = ["RRULE:FREQ=DAILY;COUNT=3"];
    await store("s.ics", meeting("s", "Serie", "20261118T090000", "20261118T100000", rule));
    const [event] = (await read()).events;
    const target = { calendar: wish().calendar, remote: event?.remote as RemoteId, tag: event?.tag ?? "" };
    expect(await connect().source.change(target, { zone: COPENHAGEN, title: "x" })).toEqual({
      ok: false,
      reason: "cannot",
    });
  });

  test("a server that stops in the middle is said to be out of reach, and read again when it is back", async () => {
    await store("a.ics", meeting("a", "Møde", "20261118T090000", "20261118T100000"));
    let asked = 0;
    const { source } = connect(undefined, {
      fetch: async (...args) => {
        if (++asked === 2) await radicale.halt();
        return fetch(...args);
      },
    });
    expect(await source.read(wish())).toEqual({ ok: false, reason: "unreachable" });
    await radicale.run();
    expect(titles(await read())).toEqual(["Møde"]);
  });

  test("neither the password nor an event reaches the request log", async () => {
    await store("a.ics", meeting("a", "Hemmeligt møde", "20261118T090000", "20261118T100000"));
    const connection = connect();
    await read({}, connection);
    expect(connection.entries.length).toBeGreaterThan(1);
    expect(JSON.stringify(connection.entries)).not.toMatch(/hemmelig|a\.ics|leder/iu);
  });
});
