import { afterEach, beforeEach, expect, test } from "vitest";
import type { EventDraft, RemoteCalendarId, RemoteId, Target } from "../../../src/app/calendar-source";
import { COPENHAGEN } from "../../../src/domain/time/zones";
import { graphClient } from "../../../src/sources/graph/client";
import { graphSource } from "../../../src/sources/graph/graph-source";
import { GraphServer } from "../../servers/graph/server";
import { at, testWorld } from "../../servers/http-world";
import { signedIn } from "./signed-in";

const CALENDAR = "default" as RemoteCalendarId;
const DRAFT: EventDraft = {
  id: "0f4e6f0e-0000-4000-8000-000000000001",
  title: "Pusterum",
  text: "Hvad skal jeg slippe?",
  start: at("2026-11-24T08:00:00Z"),
  end: at("2026-11-24T08:45:00Z"),
  zone: COPENHAGEN,
  showAs: "busy",
  sensitivity: "private",
  categories: ["Giver energi"],
};

let graph: GraphServer;
beforeEach(async () => {
  graph = await GraphServer.start();
});
afterEach(async () => {
  await graph.stop();
  expect(graph.breaches).toEqual([]);
});

function connect(...scopes: string[]) {
  const { access } = signedIn(graph, ...(scopes.length > 0 ? scopes : ["Calendars.ReadWrite"]));
  const { world } = testWorld(at("2026-11-20T12:00:00Z"));
  return graphSource(graphClient(world, access, `${graph.origin}/v1.0`), { me: [], circles: {} });
}

async function created(source = connect()): Promise<Target> {
  const written = await source.create(CALENDAR, DRAFT);
  if (!written.ok) throw new Error(written.reason);
  return { calendar: CALENDAR, ...written };
}

test("a draft becomes one private event, and asking again finds it", async () => {
  const source = connect();
  const first = await created(source);
  expect(await created(source)).toEqual(first);
  expect([...graph.mailbox.items.values()]).toMatchObject([
    {
      subject: "Pusterum",
      start: DRAFT.start,
      end: DRAFT.end,
      sensitivity: "private",
      categories: ["Giver energi"],
    },
  ]);
});

test("a connection cut after the event was made makes no second one", async () => {
  const source = connect();
  graph.faultAt = (_, { method }) => (method === "POST" ? { kind: "cut", when: "after-doing" } : null);
  expect(await source.create(CALENDAR, DRAFT)).toEqual({ ok: false, reason: "unreachable" });
  graph.faultAt = () => null;
  await created(source);
  expect(graph.mailbox.items.size).toBe(1);
});

test("a transaction that Graph has forgotten makes no second event either", async () => {
  const source = connect();
  const first = await created(source);
  graph.mailbox.transactions.clear();
  expect(await created(source)).toEqual(first);
  expect(graph.mailbox.items.size).toBe(1);
});

test("a change reaches the event, but not one that somebody has changed meanwhile", async () => {
  const source = connect();
  const target = await created(source);
  const changed = await source.change(target, {
    zone: COPENHAGEN,
    start: DRAFT.start,
    end: at("2026-11-24T09:00:00Z"),
  });
  expect(changed).toMatchObject({ ok: true, remote: target.remote });
  expect(graph.mailbox.items.get(target.remote)).toMatchObject({
    end: at("2026-11-24T09:00:00Z"),
    subject: "Pusterum",
  });
  const late = await source.change(target, { zone: COPENHAGEN, title: "For sent" });
  expect(late).toEqual({ ok: false, reason: "changed-elsewhere" });
  expect(await source.remove(target)).toEqual({ ok: false, reason: "changed-elsewhere" });
  expect(graph.mailbox.items.get(target.remote)?.subject).toBe("Pusterum");
});

test("removing what is gone already is done", async () => {
  const source = connect();
  const target = await created(source);
  expect(await source.remove(target)).toEqual({ ok: true });
  expect(await source.remove(target)).toEqual({ ok: true });
  expect(graph.mailbox.items.size).toBe(0);
});

test("categories are added and dropped, others stay, and nothing is written where nothing changes", async () => {
  const source = connect();
  const note = { subject: "x", start: "2026-11-17T09:00:00", end: "2026-11-17T10:00:00" };
  const remote = graph.mailbox.add({ ...note, categories: ["Rød", "Dræner energi"] }) as RemoteId;
  const span = { start: at("2026-11-16T00:00:00Z"), end: at("2026-11-20T00:00:00Z") };
  const read = await source.read({
    calendarId: "c1" as never,
    calendar: CALENDAR,
    span,
    zone: COPENHAGEN,
    held: null,
  });
  const tag = read.ok ? (read.events[0]?.tag as string) : "";
  const target = { calendar: CALENDAR, remote, tag };
  const change = { add: ["Giver energi"], drop: ["Dræner energi"] };
  const written = await source.categorise(target, change);
  expect(graph.mailbox.items.get(remote)?.categories).toEqual(["Rød", "Giver energi"]);
  expect(await source.categorise(target, change)).toEqual({ ok: false, reason: "changed-elsewhere" });
  const asked = graph.seen.length;
  expect(await source.categorise({ ...target, ...(written.ok ? written : {}) }, change)).toMatchObject({
    ok: true,
  });
  expect(graph.seen.slice(asked).map(({ method }) => method)).toEqual(["GET"]);
});

test("names are made known to Outlook once", async () => {
  const source = connect("MailboxSettings.ReadWrite");
  graph.mailbox.categories.set("Giver energi", { id: "c9", displayName: "Giver energi", color: "preset4" });
  expect(await source.prepareCategories(["Giver energi", "Dræner energi"])).toEqual({ ok: true });
  expect([...graph.mailbox.categories.keys()]).toEqual(["Giver energi", "Dræner energi"]);
  const reader = connect("MailboxSettings.Read");
  expect(await reader.prepareCategories(["Ny"])).toMatchObject({ reason: "consent-missing" });
});

test("the leader's calendar is named", async () => {
  const source = connect("Calendars.ReadBasic");
  const calendar = { id: "default", name: "Kalender", isReadOnly: false, isDefault: true };
  expect(await source.calendars()).toEqual({ ok: true, calendars: [calendar] });
});
