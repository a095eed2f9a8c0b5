import { afterEach, beforeEach, expect, test } from "vitest";
import type { ReadWish, RemoteCalendarId, RemoteId, WindowRead } from "../../../src/app/calendar-source";
import type { CalendarId } from "../../../src/domain/calendar/event";
import { COPENHAGEN, type ZoneId } from "../../../src/domain/time/zones";
import { graphClient } from "../../../src/sources/graph/client";
import { graphSource } from "../../../src/sources/graph/graph-source";
import { viewRequest } from "../../../src/sources/graph/requests";
import { type HttpWorld, PATIENCE } from "../../../src/sources/http";
import { WHY_SKIPPED } from "../../servers/graph/contract";
import { GraphServer } from "../../servers/graph/server";
import { at, IMPATIENT, testWorld } from "../../servers/http-world";
import { signedIn } from "./signed-in";

const NOW = at("2026-11-20T12:00:00Z");
const WISH: ReadWish = {
  calendarId: "c1" as CalendarId,
  calendar: "default" as RemoteCalendarId,
  span: { start: at("2026-11-15T23:00:00Z"), end: at("2026-11-29T23:00:00Z") },
  zone: COPENHAGEN,
  held: null,
};
const ME = "leder@kommune.example";

let graph: GraphServer;
beforeEach(async () => {
  graph = await GraphServer.start();
});
afterEach(async () => {
  await graph.stop();
  expect(graph.breaches).toEqual([]);
});

function connect(
  scopes: string[] = ["Calendars.ReadBasic"],
  over: Partial<HttpWorld> = {},
  patience = PATIENCE,
) {
  const { access, state } = signedIn(graph, ...scopes);
  const { world, entries, slept } = testWorld(NOW, over);
  const client = graphClient(world, access, `${graph.origin}/v1.0`, patience);
  const circles = { chief: ["chef@kommune.example"], people: ["anna@kommune.example"], peers: [] };
  return { source: graphSource(client, { me: [ME], circles }), client, state, entries, slept };
}

async function readAll(wish = WISH): Promise<WindowRead> {
  const read = await connect().source.read(wish);
  if (!read.ok) throw new Error(read.reason);
  return read;
}

test("every request and answer is held to Microsoft's description", (context) => {
  if (!graph.contract) return context.skip(WHY_SKIPPED);
  const asked = { method: "GET", path: "/me/calendarView", body: undefined };
  const query = new URLSearchParams({ startDateTime: "x", endDateTime: "y" });
  expect(graph.contract.requestProblems({ ...asked, query })).toEqual([]);
  query.set("$bogus", "1");
  expect(graph.contract.requestProblems({ ...asked, query })).toEqual(["$bogus is not described"]);
  expect(
    graph.contract.answerProblems({ ...asked, query }, 200, { value: [{ isAllDay: "yes" }] }),
  ).not.toEqual([]);
  const post = { method: "POST", path: "/me/events", query: new URLSearchParams() };
  expect(graph.contract.requestProblems({ ...post, body: { subject: "a" } })).toEqual([]);
  expect(graph.contract.requestProblems({ ...post, body: { title: "a" } })).not.toEqual([]);
});

test("the stand-in is no more lenient than the documentation", async () => {
  const { state } = connect();
  const status = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${state.token}`, ...init.headers };
    const { status } = await fetch(`${graph.origin}/v1.0${path}`, { ...init, headers });
    return status;
  };
  const view = "/me/calendarView?startDateTime=2026-11-16T00:00:00Z&endDateTime=2026-11-20T00:00:00Z";
  expect(await status(view)).toBe(200);
  expect(await status(`${view}&$select=createdDateTime`)).toBe(400);
  expect(await status(`${view}&$top=1001`)).toBe(400);
  expect(await status(view, { headers: { prefer: 'outlook.timezone="Europe/Atlantis"' } })).toBe(400);
  expect(await status("/me/calendarView?startDateTime=2026-11-16T00:00:00Z")).toBe(400);
  graph.breaches.splice(0);
  expect(await status(`${view}&$bogus=1`)).toBe(400);
  expect(await status("/me/photos")).toBe(400);
  expect(await status("/me/events", { method: "POST", body: "{}" })).toBe(403);
  graph.breaches.splice(0);
});

test("an event becomes what the domain knows, and nobody's name comes along", async () => {
  graph.mailbox.add({
    subject: "MUS med Anna",
    start: "2026-11-17T09:00:00",
    end: "2026-11-17T10:30:00",
    categories: ["Personale"],
    attendees: [
      { address: "anna@kommune.example", name: "Anna Andersen" },
      { address: "ekstern@firma.example" },
      { address: "psykiatri@sub.kommune.example" },
      { address: "lokale3@kommune.example", type: "resource" },
      { address: ME.toUpperCase() },
    ],
    location: "Lokale 3",
    sensitivity: "private",
  });
  const { events, findings } = await readAll();
  expect(findings).toEqual([]);
  expect(events).toEqual([
    {
      remote: "AAkALg000001=",
      tag: expect.stringMatching(/^W\//u),
      circles: ["people"],
      event: {
        key: "c1/AAkALg000001=",
        calendarId: "c1",
        uid: expect.stringMatching(/^040000008200E00074C5B7101A82E00800000000/u),
        series: null,
        originalStart: null,
        start: at("2026-11-17T08:00:00Z"),
        end: at("2026-11-17T09:30:00Z"),
        allDay: false,
        zone: "Europe/Paris",
        title: "MUS med Anna",
        location: "Lokale 3",
        status: "confirmed",
        showAs: "busy",
        response: "organizer",
        sensitivity: "private",
        categories: ["Personale"],
        organizerIsMe: true,
        attendance: { inside: 2, outside: 1 },
        isOnline: false,
      },
    },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/Andersen|anna@|firma/u);
});

test("bodies are never asked for, ids are immutable and the fields are named", async () => {
  await readAll();
  const [asked] = graph.seen;
  expect(asked?.headers.prefer).toBe('IdType="ImmutableId", outlook.timezone="UTC"');
  expect(asked?.query.get("$select")).toContain("attendees");
  expect(asked?.query.get("$select")).not.toMatch(/body/iu);
});

test("a series is one uid with the place that its rule gave each occurrence, moved or not", async () => {
  const days = ["2026-11-16", "2026-11-18", "2026-11-20"];
  const note = { subject: "Tavlemøde", start: "2026-11-16T08:00:00", end: "2026-11-16T08:15:00" };
  const { occurrences } = graph.mailbox.addSeries(note, days);
  graph.mailbox.move(occurrences[1] as string, "2026-11-18T13:00:00", "2026-11-18T13:15:00");
  graph.mailbox.delete(occurrences[2] as string);
  const { events } = await readAll();
  expect(events.map(({ event }) => [event.start, event.originalStart, event.series === event.uid])).toEqual([
    [at("2026-11-16T07:00:00Z"), at("2026-11-16T07:00:00Z"), true],
    [at("2026-11-18T12:00:00Z"), at("2026-11-18T07:00:00Z"), true],
  ]);
  expect(new Set(events.map(({ event }) => event.uid)).size).toBe(1);
  expect(new Set(events.map(({ event }) => event.key)).size).toBe(2);
});

test.each([
  [COPENHAGEN, "2026-11-18T23:00:00Z", "2026-11-20T23:00:00Z"],
  ["America/New_York" as ZoneId, "2026-11-19T05:00:00Z", "2026-11-21T05:00:00Z"],
  ["Pacific/Auckland" as ZoneId, "2026-11-18T11:00:00Z", "2026-11-20T11:00:00Z"],
])("all-day events lie from midnight to midnight of the leader in %s", async (zone, start, end) => {
  graph.mailbox.add({
    subject: "Ferie",
    start: "2026-11-19T00:00:00",
    end: "2026-11-21T00:00:00",
    isAllDay: true,
    showAs: "oof",
  });
  const { events } = await readAll({ ...WISH, zone });
  expect(events[0]?.event).toMatchObject({
    allDay: true,
    start: at(start),
    end: at(end),
    showAs: "oof",
    zone: null,
  });
});

test("the clock's change in autumn is exact, since times are asked for in UTC", async () => {
  graph.mailbox.add({
    subject: "Nat",
    start: "2026-10-25T00:30:00",
    end: "2026-10-25T01:30:00",
    zone: "UTC",
  });
  const span = { start: at("2026-10-24T00:00:00Z"), end: at("2026-10-26T00:00:00Z") };
  const { events } = await readAll({ ...WISH, span });
  expect(events.map(({ event }) => event.start)).toEqual([at("2026-10-25T00:30:00Z")]);
});

test("what came as cancelled, tentative or declined is said so", async () => {
  const slot = { start: "2026-11-17T09:00:00", end: "2026-11-17T10:00:00" };
  const gone = graph.mailbox.add({
    subject: "Aflyst: Ledermøde",
    ...slot,
    isOrganizer: false,
    response: "accepted",
  });
  graph.mailbox.change(gone, { isCancelled: true });
  graph.mailbox.add({ subject: "Måske", ...slot, showAs: "tentative", response: "tentativelyAccepted" });
  graph.mailbox.add({ subject: "Nej", ...slot, response: "declined", isOnline: true });
  const { events } = await readAll();
  expect(
    events.map(({ event }) => [event.status, event.response, event.showAs, event.attendance, event.isOnline]),
  ).toEqual([
    ["cancelled", "accepted", "busy", null, false],
    ["tentative", "tentative", "tentative", null, false],
    ["confirmed", "declined", "busy", null, true],
  ]);
});

test("every page is followed as Graph names it", async () => {
  for (let count = 0; count < 1203; count++)
    graph.mailbox.add({ subject: `${count}`, start: "2026-11-17T09:00:00", end: "2026-11-17T09:05:00" });
  expect((await readAll()).events).toHaveLength(1203);
  expect(graph.seen.map(({ query }) => query.get("$skip"))).toEqual([null, "500", "1000"]);
});

test("a next page elsewhere is not given the token", async () => {
  const reply = { value: [], "@odata.nextLink": "https://elsewhere.example/v1.0/me/calendarView?$skip=1" };
  const asked: string[] = [];
  const { source } = connect(["Calendars.ReadBasic"], {
    fetch: async (url) => {
      asked.push(String(url));
      return Response.json(reply);
    },
  });
  expect(await source.read(WISH)).toEqual({ ok: false, reason: "malformed" });
  expect(asked).toHaveLength(1);
});

test("one broken event is a finding, the others are read", async () => {
  const good = {
    id: "good",
    "@odata.etag": "W/1",
    start: { dateTime: "2026-11-17T09:00:00.0000000", timeZone: "UTC" },
  };
  const value = [
    { ...good, end: { dateTime: "2026-11-17T09:30:00.0000000", timeZone: "Romance Standard Time" } },
    { ...good, id: "no-end", subject: "Uden slut" },
    {
      ...good,
      id: "odd",
      subject: "Underlig",
      start: { dateTime: "om lidt", timeZone: "UTC" },
      end: good.start,
    },
    { ...good, id: "where", start: { ...good.start, timeZone: "Atlantis Standard Time" }, end: good.start },
    null,
  ];
  const { source } = connect(["Calendars.ReadBasic"], { fetch: async () => Response.json({ value }) });
  const read = await source.read(WISH);
  expect(read).toMatchObject({
    events: [
      { event: { start: at("2026-11-17T09:00:00Z"), end: at("2026-11-17T09:00:00Z") } },
      { remote: "where" },
    ],
    findings: [
      { reason: "component-unreadable", title: "Uden slut", detail: "end" },
      { reason: "component-unreadable", detail: "" },
      { reason: "end-before-start" },
      { reason: "start-unreadable", title: "Underlig" },
      { reason: "zone-unknown", detail: "Atlantis Standard Time" },
    ],
  });
});

test("a token that is refused is renewed once", async () => {
  const { source, state } = connect();
  graph.tokens.clear();
  expect(await source.read(WISH)).toMatchObject({ ok: true });
  expect(state.renewals).toBe(1);
  graph.faultAt = () => ({ kind: "status", status: 401 });
  expect(await source.read(WISH)).toEqual({ ok: false, reason: "sign-in-needed" });
  expect(state.renewals).toBe(2);
});

test.each([
  [
    { kind: "status", status: 403 },
    { reason: "consent-missing", detail: "Calendars.ReadBasic" },
  ],
  [{ kind: "status", status: 410 }, { reason: "start-over" }],
  [
    { kind: "status", status: 400 },
    { reason: "refused", detail: "400 generalException" },
  ],
  [
    { kind: "status", status: 429, retryAfter: 300 },
    { reason: "throttled", retryAt: NOW + 300_000 },
  ],
  [{ kind: "status", status: 503 }, { reason: "unavailable" }],
  [{ kind: "cut", when: "before" }, { reason: "unreachable" }],
  [{ kind: "cut", when: "within" }, { reason: "unreachable" }],
  [{ kind: "silence" }, { reason: "timed-out" }],
  [{ kind: "garbage" }, { reason: "malformed" }],
] as const)("%o is said as it is", async (fault, failure) => {
  const { source } = connect(undefined, undefined, fault.kind === "silence" ? IMPATIENT : PATIENCE);
  graph.faultAt = () => fault;
  expect(await source.read(WISH)).toMatchObject({ ok: false, ...failure });
});

test("a passing fault is waited out", async () => {
  const { source, slept } = connect();
  graph.faultAt = (count) => (count === 0 ? { kind: "status", status: 429, retryAfter: 3 } : null);
  expect(await source.read(WISH)).toMatchObject({ ok: true });
  expect(slept).toEqual([3000]);
});

test("never more than three requests are under way", async () => {
  const ids = Array.from({ length: 12 }, (_, hour) =>
    graph.mailbox.add({ subject: "x", start: `2026-11-17T0${hour % 10}:00:00`, end: "2026-11-17T12:00:00" }),
  );
  const { source } = connect();
  graph.faultAt = () => ({ kind: "slow", ms: 5 });
  const found = await source.find(WISH, [...ids, "gone"] as RemoteId[]);
  expect(found.ok && found.found.size).toBe(12);
  expect(graph.mostAtOnce).toBe(3);
});

test("an event outside the window is found by its id, and one that is gone is not", async () => {
  const id = graph.mailbox.add({ subject: "x", start: "2027-03-17T09:00:00", end: "2027-03-17T10:00:00" });
  const { source } = connect();
  const found = await source.find(WISH, [id, "gone"] as RemoteId[]);
  expect(found.ok && [...found.found.keys()]).toEqual([id]);
  expect(found.ok && found.found.get(id as RemoteId)?.[0]?.event.start).toBe(at("2027-03-17T08:00:00Z"));
});

test("the requests are data that a test can hold", () => {
  expect(viewRequest(WISH.span)).toMatchObject({
    method: "GET",
    isRepeatable: true,
    scope: "Calendars.ReadBasic",
  });
});
