import { beforeEach, expect, test } from "vitest";
import type { AccountRow } from "../../src/app/account";
import { lookAtHistory } from "../../src/app/look-at-history";
import { syncAccount } from "../../src/app/sync-calendars";
import { at } from "../domain/balance/made-events";
import { graphServers } from "./graph-servers";
import { connectGraph, type Synced, startEngine } from "./sync-world";

const servers = graphServers();
let engine: Synced;
let account: AccountRow;
let own: string;
let others: string;
beforeEach(async () => {
  engine = startEngine(servers);
  const hour = { start: "2026-11-25T09:00:00", end: "2026-11-25T10:00:00" };
  own = servers.graph.mailbox.add({ subject: "Mit møde", ...hour });
  others = servers.graph.mailbox.add({ subject: "Direktionens møde", ...hour, isOrganizer: false });
  account = await connectGraph(engine, servers);
  await syncAccount(engine, account.id, true);
});

const look = () => lookAtHistory(engine.accounts, account.id, engine.now);
const syncAt = async (day: string, time: string) => {
  engine.now = at(day, time);
  await syncAccount(engine, account.id, true);
};

test("what was there at the connection is no upset, and from when it is watched is said", async () => {
  expect(await look()).toEqual({ observedSince: engine.now, upsets: [] });
});

test("what is moved and what is cancelled is told with how long before, and who had called it, the latest first", async () => {
  const since = engine.now;
  servers.graph.mailbox.change(others, { start: at("2026-11-26", "9:00"), end: at("2026-11-26", "10:00") });
  await syncAt("2026-11-20", "9:00");
  servers.graph.mailbox.delete(own);
  await syncAt("2026-11-24", "9:00");
  expect(await look()).toEqual({
    observedSince: since,
    upsets: [
      {
        event: { key: expect.any(String), title: "Mit møde", start: at("2026-11-25", "9:00") },
        kind: "cancelled",
        at: at("2026-11-24", "9:00"),
        meant: at("2026-11-25", "9:00"),
        isCalledByMe: true,
      },
      {
        event: { key: expect.any(String), title: "Direktionens møde", start: at("2026-11-26", "9:00") },
        kind: "moved",
        at: at("2026-11-20", "9:00"),
        meant: at("2026-11-25", "9:00"),
        isCalledByMe: false,
      },
    ],
  });
});

test("after four weeks it is told no more", async () => {
  servers.graph.mailbox.delete(own);
  await syncAt("2026-11-20", "9:00");
  expect((await look())?.upsets).toHaveLength(1);
  engine.now = at("2026-12-19", "9:00");
  expect((await look())?.upsets).toEqual([]);
});
