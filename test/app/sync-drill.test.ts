import { describe, expect, test } from "vitest";
import type { AccountRow } from "../../src/app/account";
import { keepAccount } from "../../src/app/connect-account";
import { syncAccount } from "../../src/app/sync-calendars";
import { at } from "../domain/balance/made-events";
import type { Fault } from "../servers/graph/server";
import { everything } from "../store/opened";
import { graphServers } from "./graph-servers";
import { isKilled, mortal } from "./mortal";
import { type Synced, startEngine } from "./sync-world";

const FIRST = at("2026-11-19", "8:12");
const LATER = at("2026-11-19", "9:00");

const servers = graphServers();

const note = (subject: string, day: string) => ({
  subject,
  start: `${day}T09:00:00`,
  end: `${day}T10:00:00`,
});

/** A mailbox with something in it, and what happens to it between two looks. */
function fillMailbox(): () => void {
  const { mailbox } = servers.graph;
  const stays = mailbox.add(note("Bliver", "2026-11-18"));
  const moves = mailbox.add(note("Flyttes", "2026-11-18"));
  const goes = mailbox.add(note("Slettes", "2026-11-18"));
  const leaves = mailbox.add(note("Udskydes", "2026-11-18"));
  mailbox.add(note("Længe siden", "2026-06-03"));
  mailbox.addSeries(note("Tavle", "2026-11-16"), ["2026-11-16", "2026-11-23", "2027-02-01"]);
  return () => {
    mailbox.change(stays, { subject: "Bliver (ny titel)" });
    mailbox.move(moves, "2026-11-26T09:00:00", "2026-11-26T10:00:00");
    mailbox.delete(goes);
    mailbox.move(leaves, "2027-09-01T09:00:00", "2027-09-01T10:00:00");
    mailbox.add(note("Ny", "2026-12-02"));
  };
}

/** What the leader is shown, without when it was folded: two ways to the same truth must agree in all of it. */
async function shown(engine: Synced) {
  const { events, remotes, weeks, touched, links, calendars } = await everything(engine.db);
  const plainWeeks = (weeks as { computedAt: number }[]).map(({ computedAt: _, ...week }) => week);
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    events: events?.toSorted(byText),
    remotes: remotes?.toSorted(byText),
    weeks: plainWeeks.toSorted(byText),
    touched,
    links,
    calendars,
  };
}

/** An account whose sign-in is spared: only the looks are drilled here. */
async function connect(engine: Synced): Promise<AccountRow> {
  const { authority, clientId } = servers.signIn.client;
  const tokens = {
    access: "a-long-lived-token",
    accessUntil: at("2027-11-19", "9:00"),
    refresh: null,
    refreshUntil: FIRST,
    scopes: [],
    address: "leder@kommune.example",
  };
  const tried = {
    connection: { kind: "graph", authority, clientId, scopes: [] },
    addresses: [tokens.address],
    calendars: [],
    secret: JSON.stringify(tokens),
  } as const;
  const calendar = { id: "default", name: "Kalender", isReadOnly: false, isDefault: true } as never;
  return keepAccount(engine, tried, "Microsoft 365", [calendar]);
}

async function atFirst() {
  const engine = startEngine(servers);
  return { engine, account: await connect(engine) };
}

async function inStep(change: () => void) {
  const { engine, account } = await atFirst();
  await syncAccount(engine, account.id);
  engine.now = LATER;
  change();
  return { engine, account };
}

describe("killed at each step and begun again, the store comes to the same", () => {
  test.each(["before", "after"] as const)(
    "of a routine look, %s it took effect",
    async (when) => {
      const truth = await inStep(fillMailbox());
      const counted = mortal(truth.engine, 0, when);
      await syncAccount(counted.engine, truth.account.id);
      const wanted = await shown(truth.engine);
      expect(wanted.events).toHaveLength(9);
      expect(counted.life.touches).toBeGreaterThan(10);
      for (let step = 1; step <= counted.life.touches; step++) {
        servers.graph.mailbox.items.clear();
        const { engine, account } = await inStep(fillMailbox());
        await dies(mortal(engine, step, when).engine, account);
        const reborn = startEngine(servers, {}, engine);
        expect(await syncAccount(reborn, account.id)).toMatchObject({ outcome: "in-step" });
        expect(comparable(await shown(reborn)), `killed ${when} step ${step}`).toEqual(comparable(wanted));
      }
    },
    120_000,
  );

  test("of the first reading", async () => {
    fillMailbox();
    const truth = await atFirst();
    const counted = mortal(truth.engine, 0, "before");
    await syncAccount(counted.engine, truth.account.id);
    const wanted = await shown(truth.engine);
    const { touches } = counted.life;
    for (let step = 1; step <= touches; step++) {
      const { engine, account } = await atFirst();
      // Between two steps of the reading, what took effect is what the next one finds: both ways are one.
      await dies(mortal(engine, step, step % 2 === 0 ? "before" : "after").engine, account);
      const asked = servers.graph.seen.length;
      const reborn = startEngine(servers, {}, engine);
      await syncAccount(reborn, account.id);
      expect(await shown(reborn), `killed at step ${step}`).toEqual(wanted);
      if (step === touches) expect(servers.graph.seen.length - asked).toBeLessThan(3);
    }
  }, 120_000);
});

/** A 404 is not among them: to a question by id it is an answer. */
const FAULTS: readonly Fault[] = [
  { kind: "cut", when: "before" },
  { kind: "cut", when: "within" },
  { kind: "garbage" },
  { kind: "status", status: 401 },
  { kind: "status", status: 403 },
  { kind: "status", status: 410 },
  { kind: "status", status: 429, retryAfter: 600 },
  { kind: "status", status: 500 },
  { kind: "status", status: 503, retryAfter: 1 },
];
/** A fault that is there for a moment only is waited out: these stay for all tries of the request they strike. */
const TRIES = 3;

describe("whatever a request meets, the next look mends it", () => {
  test("in a routine look, each fault at each request", async () => {
    const change = fillMailbox();
    const truth = await inStep(change);
    const asked = servers.graph.seen.length;
    await syncAccount(truth.engine, truth.account.id);
    const requests = servers.graph.seen.length - asked;
    const wanted = comparable(await shown(truth.engine));
    for (const [struck, fault] of combined(requests)) {
      servers.graph.faultAt = () => null;
      servers.graph.mailbox.items.clear();
      const { engine, account } = await inStep(fillMailbox());
      await strikes(engine, account, fault, struck);
      expect(await syncAccount(engine, account.id, true)).toMatchObject({ outcome: "in-step" });
      expect(comparable(await shown(engine)), `${JSON.stringify(fault)} at ${struck}`).toEqual(wanted);
    }
  }, 120_000);

  test("in the first reading, a fault at each request", async () => {
    fillMailbox();
    const truth = await atFirst();
    const asked = servers.graph.seen.length;
    await syncAccount(truth.engine, truth.account.id);
    const requests = servers.graph.seen.length - asked;
    const wanted = comparable(await shown(truth.engine));
    for (let struck = 0; struck < requests; struck++) {
      const { engine, account } = await atFirst();
      const fault = FAULTS[struck % FAULTS.length] as Fault;
      await strikes(engine, account, fault, struck);
      await syncAccount(engine, account.id, true);
      expect(comparable(await shown(engine)), `${JSON.stringify(fault)} at ${struck}`).toEqual(wanted);
    }
  }, 120_000);
});

const combined = (requests: number) =>
  Array.from({ length: requests }, (_, struck) => FAULTS.map((fault) => [struck, fault] as const)).flat();

/** One look during which a request is answered with a fault; nothing that is held may get lost by it. */
async function strikes(engine: Synced, account: AccountRow, fault: Fault, struck: number): Promise<void> {
  const from = servers.graph.seen.length + struck;
  servers.graph.faultAt = (count) => (count >= from && count < from + TRIES ? fault : null);
  const before = await engine.events.all();
  await syncAccount(engine, account.id);
  servers.graph.faultAt = () => null;
  const after = new Set((await engine.events.all()).map(({ event }) => event.key));
  expect(before.filter(({ event }) => !after.has(event.key))).toEqual([]);
  expect(JSON.stringify(await everything(engine.db))).not.toContain("a-long-lived-token");
}

/** Ids are given anew in each mailbox of the drill; everything else must agree. */
const comparable = (state: object): unknown =>
  JSON.parse(JSON.stringify(state).replaceAll(/AAkALg\d{6}=|0400000082[0-9A-F]+|W\/\\"[^"]*"/gu, "ID"));

async function dies(engine: Synced, account: AccountRow): Promise<void> {
  const error = await syncAccount(engine, account.id).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error !== null && !isKilled(error)) throw error;
}
