import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AccountRow } from "../../src/app/account";
import { syncAccount } from "../../src/app/sync-calendars";
import { at } from "../domain/balance/made-events";
import { GraphServer } from "../servers/graph/server";
import { FacelessBrowser } from "../servers/oidc/browser";
import { REDIRECT_URI } from "../servers/oidc/client";
import { SignInServer } from "../servers/oidc/server";
import { RadicaleServer, whyNoRadicale } from "../servers/radicale/server";
import { meeting } from "../sources/caldav/ics-text";
import { writesTo } from "../store/opened";
import { connectGraph, connectRadicale, putBetween, retold, type Synced, startEngine } from "./sync-world";

const missing = whyNoRadicale();
let engine: Synced;
let account: AccountRow;
const sync = (isAsked = false) => syncAccount(engine, account.id, isAsked);
const eventOf = async (title: string) =>
  (await engine.events.all()).find(({ event }) => event.title === title)?.event;
const findings = async () => (await engine.calendars.list())[0]?.findings;
const troubles = async () => [
  (await engine.accounts.get(account.id))?.trouble,
  ...(await engine.accounts.links(account.id)).map(({ trouble }) => trouble),
];

describe.skipIf(missing)(missing ? `skipped: ${missing}` : "an object that Radicale does not give", () => {
  let radicale: RadicaleServer;
  beforeEach(async () => {
    radicale = await RadicaleServer.start();
    engine = startEngine({});
    account = await connectRadicale(engine, radicale);
  });
  afterEach(() => radicale.stop());
  const put = (title: string, day: string, hour = "09") =>
    radicale.put(`${title}.ics`, meeting(title, title, `${day}T${hour}0000`, `${day}T${hour}3000`));

  /** Answers that hold content tell another thing of one object. */
  const spoil = ([part, instead]: readonly [RegExp, string]) =>
    putBetween(engine, async (_, init, go) => {
      const answer = await go();
      if (!String(init.body).includes("calendar-data")) return answer;
      return retold(answer, (text) =>
        text.replace(/<response>[\s\S]*?<\/response>/gu, (each) =>
          each.includes("Møde.ics") || each.includes("M%C3%B8de.ics") ? each.replace(part, instead) : each,
        ),
      );
    });
  const WITHHELD = [/<propstat>[\s\S]*<\/propstat>/u, "<status>HTTP/1.1 500 Internal</status>"] as const;
  const EMPTY = [/(<\w*:?calendar-data>)[\s\S]*?(<\/\w*:?calendar-data>)/u, "$1$2"] as const;
  const SENSELESS = [/DTSTART[^\r\n]*/u, "DTSTART:hvad"] as const;
  const FINDING = { reason: "component-unreadable", detail: "Møde.ics" };

  test.each([
    ["is withheld", WITHHELD],
    ["comes empty", EMPTY],
  ])("one that %s stands as it is held, is told of, and is asked for at the next look", async (_, how) => {
    await put("Møde", "20261118");
    await put("Andet", "20261118", "14");
    await sync();
    await put("Møde", "20261120");
    await put("Andet", "20261119", "14");
    const heal = spoil(how);
    expect(await sync()).toMatchObject({ outcome: "in-step" });
    expect(await eventOf("Møde")).toMatchObject({ status: "confirmed", start: at("2026-11-18", "9:00") });
    expect((await eventOf("Andet"))?.start).toBe(at("2026-11-19", "14:00"));
    expect(await findings()).toEqual([FINDING]);
    const seen = writesTo(engine.db);
    await sync();
    expect(seen).toEqual([]);
    heal();
    await sync();
    expect(await eventOf("Møde")).toMatchObject({ status: "confirmed", start: at("2026-11-20", "9:00") });
    expect(await findings()).toEqual([]);
  });

  test("one that is withheld from the first reading comes with the next look", async () => {
    await put("Møde", "20261118");
    const heal = spoil(WITHHELD);
    await sync();
    expect(await findings()).toEqual([FINDING]);
    heal();
    await sync();
    expect(await eventOf("Møde")).toBeDefined();
  });

  test("one that has become unreadable stands as it is held until it is deleted", async () => {
    await put("Møde", "20261118");
    await sync();
    await put("Møde", "20261120");
    const heal = spoil(SENSELESS);
    await sync();
    expect(await eventOf("Møde")).toMatchObject({ status: "confirmed", start: at("2026-11-18", "9:00") });
    expect(await findings()).toMatchObject([{ reason: "start-unreadable", title: "Møde" }]);
    heal();
    await radicale.delete("Møde.ics");
    await sync();
    expect((await eventOf("Møde"))?.status).toBe("cancelled");
  });
});

describe("an event that Graph tells oddly", () => {
  let signIn: SignInServer;
  let graph: GraphServer;
  beforeEach(async () => {
    [graph, signIn] = await Promise.all([GraphServer.start(), SignInServer.start()]);
    graph.scopesOf = (token) => (token ? new Set(["Calendars.ReadBasic"]) : undefined);
    const servers = { graph, signIn, browser: new FacelessBrowser(REDIRECT_URI) };
    engine = startEngine(servers);
    account = await connectGraph(engine, servers);
  });
  afterEach(async () => {
    await Promise.all([graph.stop(), signIn.stop()]);
    expect(graph.breaches).toEqual([]);
  });
  const note = (subject: string, from: string, to: string) =>
    graph.mailbox.add({ subject, start: `2026-11-18T${from}:00`, end: `2026-11-18T${to}:00` });

  test.each([
    [
      "at no time that can be read",
      (text: string) => text.replaceAll(/"dateTime":"[^"]*T08:[^"]*"/gu, '"dateTime":"hvad"'),
    ],
    ["without its end", (text: string) => text.replaceAll(/"end":\{"dateTime":"[^"]*T08:30[^}]*\},?/gu, "")],
  ])("%s stands as it is held, and stops no other", async (_, how) => {
    note("Møde", "09:00", "09:30");
    await sync();
    note("Andet", "12:00", "13:00");
    const asked = graph.seen.length;
    putBetween(engine, async (url, __, go) =>
      /calendarView|events\//u.test(url) ? retold(await go(), how) : go(),
    );
    expect(await sync()).toMatchObject({ outcome: "in-step" });
    expect((await eventOf("Møde"))?.status).toBe("confirmed");
    expect(await eventOf("Andet")).toBeDefined();
    expect(await findings()).toMatchObject([{ title: "Møde" }]);
    expect(await troubles()).toEqual([null, null]);
    expect(graph.seen.slice(asked).map(({ path }) => path)).toEqual(["/me/calendarView"]);
  });

  test("with an end that cannot be read ends where it begins, and is told of", async () => {
    note("Møde", "09:00", "09:30");
    putBetween(engine, async (url, _, go) =>
      url.includes("calendarView")
        ? retold(await go(), (text) => text.replaceAll(/T08:30[^"]*"/gu, 'Tsenere"'))
        : go(),
    );
    await sync();
    expect((await eventOf("Møde"))?.end).toBe(at("2026-11-18", "9:00"));
    expect(await findings()).toMatchObject([{ reason: "end-unreadable", title: "Møde" }]);
  });

  test("under an id that Graph will not hear of stands as it is held, and the others are settled", async () => {
    const odd = note("Møde", "09:00", "09:30");
    const gone = note("Andet", "12:00", "13:00");
    await sync();
    graph.mailbox.delete(odd);
    graph.mailbox.delete(gone);
    graph.faultAt = (_, { path }) =>
      decodeURIComponent(path) === `/me/events/${odd}` ? { kind: "status", status: 400 } : null;
    expect(await sync()).toMatchObject({ outcome: "in-step" });
    expect((await eventOf("Møde"))?.status).toBe("confirmed");
    expect((await eventOf("Andet"))?.status).toBe("cancelled");
    expect(await findings()).toMatchObject([{ reason: "component-unreadable" }]);
    expect(await troubles()).toEqual([null, null]);
    graph.faultAt = () => null;
    await sync();
    expect((await eventOf("Møde"))?.status).toBe("cancelled");
    expect(await findings()).toEqual([]);
  });
});
