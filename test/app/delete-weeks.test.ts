import { beforeEach, expect, test } from "vitest";
import type { AccountRow } from "../../src/app/account";
import { removeAccount } from "../../src/app/connect-account";
import { deleteWeeks, oldWeeks } from "../../src/app/delete-weeks";
import { syncAccount } from "../../src/app/sync-calendars";
import { weekOf } from "../../src/domain/time/weeks";
import { COPENHAGEN } from "../../src/domain/time/zones";
import { at } from "../domain/balance/made-events";
import { graphServers } from "./graph-servers";
import { connectGraph, inLine, putBetween, type Synced, startEngine } from "./sync-world";

const OLD = weekOf(at("2026-09-02", "9:00"), COPENHAGEN);

const servers = graphServers();
let engine: Synced;
let account: AccountRow;
beforeEach(async () => {
  engine = startEngine(servers);
  for (const [subject, day] of [
    ["Nu", "2026-11-18"],
    ["Før ferien", "2026-09-02"],
    ["Længe siden", "2026-07-01"],
  ])
    servers.graph.mailbox.add({
      subject: subject as string,
      start: `${day}T09:00:00`,
      end: `${day}T11:00:00`,
    });
  account = await connectGraph(engine, servers);
  await syncAccount(engine, account.id, true);
});

const titles = async () => (await engine.events.all()).map(({ event }) => event.title).sort();
const remove = (withFigures: boolean) => deleteWeeks({ ...engine, inLine: inLine() }, OLD, withFigures);

test("only weeks that are not looked at again may be deleted", async () => {
  expect(await oldWeeks(engine, COPENHAGEN)).toEqual([OLD, weekOf(at("2026-07-01", "9:00"), COPENHAGEN)]);
});

test("their events go and do not come back, their figures stay", async () => {
  const figures = await engine.weeks.get(OLD);
  expect(figures).toBeTruthy();
  await remove(false);
  expect(await titles()).toEqual(["Nu"]);
  await syncAccount(engine, account.id, true);
  expect(await titles()).toEqual(["Nu"]);
  expect(await engine.weeks.get(OLD)).toEqual({ ...figures, isFinal: true });
});

test("their figures go too where the leader says so, and no later ones", async () => {
  await remove(true);
  expect(await oldWeeks(engine, COPENHAGEN)).toEqual([]);
  expect(await engine.weeks.get(OLD)).toBeNull();
  expect(await engine.weeks.get(weekOf(engine.now, COPENHAGEN))).not.toBeNull();
});

test("weeks that are deleted before they were read for the first time are not read", async () => {
  await removeAccount(engine, account.id);
  account = await connectGraph(engine, servers);
  const heal = putBetween(engine, (url, _, go) =>
    url.includes("calendarView") ? Promise.reject(new TypeError("cut")) : go(),
  );
  await syncAccount(engine, account.id, true);
  heal();
  await remove(true);
  await syncAccount(engine, account.id, true);
  expect((await engine.events.all()).map(({ event }) => event.title).sort()).toEqual(["Nu"]);
});

test("what was found odd about their events goes with them", async () => {
  const odd = (subject: string, day: string) =>
    servers.graph.mailbox.add({ subject, start: `${day}T09:00:00`, end: `${day}T08:00:00` });
  odd("Svær samtale", "2026-07-02");
  odd("Sær", "2026-11-19");
  await removeAccount(engine, account.id);
  account = await connectGraph(engine, servers);
  await syncAccount(engine, account.id, true);
  await remove(false);
  const findings = (await engine.calendars.list()).flatMap((calendar) => calendar.findings);
  expect(findings.map(({ title }) => title)).toEqual(["Sær"]);
});
