import { beforeEach, expect, test } from "vitest";
import { countMails } from "../../src/app/mail/count-mails";
import { refreshWeek } from "../../src/app/refresh-weeks";
import type { WeekId } from "../../src/domain/time/weeks";
import { graphServers } from "./graph-servers";
import { isKilled, mortal } from "./mortal";
import { connectGraph, type Synced, startEngine } from "./sync-world";

const WEEK = "2026-W47" as WeekId;
const SCOPES = ["Calendars.ReadBasic", "Mail.ReadBasic"] as const;

const servers = graphServers(SCOPES);
beforeEach(async () => {
  // More than a page of the inbox, so that there is a middle to be killed in.
  for (let count = 0; count < 520; count++)
    servers.graph.mailbox.addMail({ folder: "inbox", at: "2026-11-17T22:00:00+01:00" });
  servers.graph.mailbox.addMail({ folder: "sentitems", at: "2026-11-17T23:00:00+01:00" });
});

async function counting(): Promise<Synced> {
  const engine = startEngine(servers);
  const account = await connectGraph(engine, servers, SCOPES);
  await engine.mails.start(account.id);
  await refreshWeek(engine, WEEK);
  return engine;
}

/** What the leader is shown, and how far the folders have been read; hashes differ from device to device. */
async function shown({ weeks, mails, db }: Synced) {
  const { boundary } = (await weeks.get(WEEK)) ?? {};
  const folders = (await mails.folders()).map(({ folder, told, countedFrom, trouble }) => ({
    folder,
    told,
    countedFrom,
    trouble,
  }));
  return { boundary, folders, held: await db.mails.count(), touched: await weeks.touched() };
}

test("killed at each step of the first count and begun again, every mail counts once", async () => {
  const truth = await counting();
  const counted = mortal(truth, 0, "before");
  expect(await countMails(counted.engine)).toBeNull();
  const wanted = await shown(truth);
  expect(wanted.boundary?.mail).toMatchObject({ receivedOutside: 520, sentOutside: 1 });
  expect(counted.life.touches).toBeGreaterThan(8);
  for (let step = 1; step <= counted.life.touches; step++) {
    const engine = await counting();
    const { engine: doomed } = mortal(engine, step, step % 2 === 0 ? "before" : "after");
    const error = await countMails(doomed).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error !== null && !isKilled(error)) throw error;
    const reborn = startEngine(servers, {}, engine);
    expect(await countMails(reborn, true)).toBeNull();
    expect(await shown(reborn), `killed at step ${step}`).toEqual(wanted);
  }
}, 240_000);
