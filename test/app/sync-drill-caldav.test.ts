import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { AccountId } from "../../src/app/account";
import { syncAccount } from "../../src/app/sync-calendars";
import { at } from "../domain/balance/made-events";
import { RadicaleServer, whyNoRadicale } from "../servers/radicale/server";
import { meeting } from "../sources/caldav/ics-text";
import { everything } from "../store/opened";
import { isKilled, mortal } from "./mortal";
import { connectRadicale, type Synced, startEngine } from "./sync-world";

const missing = whyNoRadicale();
// Each test here is many looks, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const LATER = at("2026-11-19", "9:00");

type Fetch = typeof globalThis.fetch;
type Fault = () => Promise<Response>;

const status = (code: number, headers: Record<string, string> = {}): Fault => {
  return async () => new Response("", { status: code, headers });
};
const FAULTS: Readonly<Record<string, Fault>> = {
  "a cut before": () => Promise.reject(new TypeError("cut")),
  "a cut within": async () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new Error("cut")) })),
  "a page that is no answer": async () =>
    new Response("<html>", { status: 200, headers: { "content-type": "text/html" } }),
  "half of an answer": async () =>
    new Response('<d:multistatus xmlns:d="DAV:"><d:resp', {
      status: 207,
      headers: { "content-type": "text/xml" },
    }),
  "401": status(401),
  "403": status(403),
  "429": status(429, { "retry-after": "600" }),
  "500": status(500),
  "503": status(503, { "retry-after": "1" }),
};
/** As many as one request is tried. */
const TRIES = 3;

describe.skipIf(missing)(
  missing ? `skipped: ${missing}` : "a CalDAV account, whatever happens to a look",
  () => {
    let radicale: RadicaleServer;
    let before: Record<string, unknown[]>;
    let account: AccountId;
    let wanted: unknown;
    let requests = 0;
    let touches = 0;

    const put = (title: string, day: string) =>
      radicale.put(`${title}.ics`, meeting(title, title, `${day}T090000`, `${day}T100000`));

    /** A device that has read everything once, before anything changed on the server. */
    async function device(): Promise<Synced> {
      const engine = startEngine({});
      engine.now = LATER;
      for (const [table, rows] of Object.entries(before)) await engine.db.table(table).bulkPut(rows);
      return engine;
    }

    async function shown(engine: Synced): Promise<unknown> {
      const { events, remotes, weeks, touched, links } = await everything(engine.db);
      const plain = (weeks as { computedAt: number }[]).map(({ computedAt: _, ...week }) => week);
      return { events, remotes, weeks: plain, touched, links };
    }

    beforeAll(async () => {
      radicale = await RadicaleServer.start();
      for (const title of ["Bliver", "Flyttes", "Slettes", "Udskydes"]) await put(title, "20261118");
      const first = startEngine({});
      account = (await connectRadicale(first, radicale)).id;
      await syncAccount(first, account);
      before = await everything(first.db);
      await put("Flyttes", "20261126");
      await put("Udskydes", "20271101");
      await put("Ny", "20261202");
      await radicale.delete("Slettes.ics");
      const truth = mortal(await device(), 0, "before");
      const asked = truth.engine.http.entries.length;
      expect(await syncAccount(truth.engine, account)).toMatchObject({ outcome: "in-step" });
      requests = truth.engine.http.entries.length - asked;
      touches = truth.life.touches;
      wanted = await shown(truth.engine);
    });
    afterAll(() => radicale.stop());

    test.each(Object.keys(FAULTS))("%s at each request is mended by the next look", async (name) => {
      expect(requests).toBe(4);
      for (let struck = 0; struck < requests; struck++) {
        const engine = await device();
        const { world } = engine.http;
        const { fetch } = world;
        let count = -1;
        const struckFetch: Fetch = (...given) => {
          count++;
          return count >= struck && count < struck + TRIES ? (FAULTS[name] as Fault)() : fetch(...given);
        };
        Object.assign(world, { fetch: struckFetch });
        await syncAccount(engine, account);
        const held = (await engine.events.all()).map(({ event }) => event.title);
        expect(held).toEqual(expect.arrayContaining(["Bliver", "Flyttes", "Slettes", "Udskydes"]));
        Object.assign(world, { fetch });
        expect(await syncAccount(engine, account, true)).toMatchObject({ outcome: "in-step" });
        expect(await shown(engine), `${name} at request ${struck}`).toEqual(wanted);
      }
    });

    test.each(["before", "after"] as const)("killed at each step, %s it took effect", async (when) => {
      expect(touches).toBeGreaterThan(10);
      for (let step = 1; step <= touches; step++) {
        const dying = mortal(await device(), step, when);
        const error = await syncAccount(dying.engine, account).then(
          () => null,
          (reason: unknown) => reason,
        );
        if (error !== null && !isKilled(error)) throw error;
        const reborn = startEngine({}, {}, dying.engine);
        expect(await syncAccount(reborn, account)).toMatchObject({ outcome: "in-step" });
        expect(await shown(reborn), `killed ${when} step ${step}`).toEqual(wanted);
      }
    });
  },
);
