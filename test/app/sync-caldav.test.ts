import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AccountRow } from "../../src/app/account";
import { lookAtHistory } from "../../src/app/look-at-history";
import { syncAccount } from "../../src/app/sync-calendars";
import type { EventKey } from "../../src/domain/calendar/event";
import { at } from "../domain/balance/made-events";
import { RadicaleServer, whyNoRadicale } from "../servers/radicale/server";
import { meeting, object } from "../sources/caldav/ics-text";
import { connectRadicale, type Synced, startEngine } from "./sync-world";

const missing = whyNoRadicale();

describe.skipIf(missing)(missing ? `skipped: ${missing}` : "a calendar on Radicale kept in step", () => {
  let radicale: RadicaleServer;
  let engine: Synced;
  let account: AccountRow;
  beforeEach(async () => {
    radicale = await RadicaleServer.start();
    engine = startEngine({});
    account = await connectRadicale(engine, radicale);
  });
  afterEach(() => radicale.stop());

  const sync = (isAsked = false) => syncAccount(engine, account.id, isAsked);
  const eventOf = async (title: string) =>
    (await engine.events.all()).find(({ event }) => event.title === title)?.event;
  const historyOf = async (title: string) =>
    (await engine.db.remotes.get((await eventOf(title))?.key as EventKey))?.history;
  const put = (title: string, day: string, hour = "09") =>
    radicale.put(`${title}.ics`, meeting(title, title, `${day}T${hour}0000`, `${day}T${hour}3000`));

  test("it is read whole once, and after that what changed", async () => {
    await put("Nu", "20261118");
    await put("Om-længe", "20270505");
    await sync();
    expect((await eventOf("Nu"))?.start).toBe(at("2026-11-18", "9:00"));
    expect(await eventOf("Om-længe")).toBeDefined();
    const asked = engine.http.entries.length;
    expect(await sync()).toMatchObject({ outcome: "in-step", weeks: [] });
    expect(engine.http.entries).toHaveLength(asked + 1);
    await put("Ny", "20270506");
    expect((await sync()).weeks).toEqual(["2027-W18"]);
  });

  test("what changes while it is read for the first time is not lost", async () => {
    await put("Nu", "20261118");
    const { world } = engine.http;
    const { fetch } = world;
    let asked = 0;
    Object.assign(world, {
      fetch: async (...given: Parameters<typeof fetch>) => {
        if (++asked === 6) await put("Nu", "20261120");
        return fetch(...given);
      },
    });
    await sync();
    expect((await eventOf("Nu"))?.start).toBe(at("2026-11-18", "9:00"));
    await sync();
    expect((await eventOf("Nu"))?.start).toBe(at("2026-11-20", "9:00"));
  });

  test("a question by id that finds no way is asked again at the next look", async () => {
    await put("Slettet", "20261118");
    await put("Andet", "20261118", "14");
    await sync();
    await radicale.delete("Slettet.ics");
    await put("Andet", "20261119", "14");
    const { world } = engine.http;
    const { fetch } = world;
    let finds = 0;
    Object.assign(world, {
      fetch: (url: string, init: RequestInit) =>
        String(init.body).includes("Slettet.ics") && ++finds <= 3
          ? Promise.reject(new TypeError("cut"))
          : fetch(url, init),
    });
    expect(await sync()).toMatchObject({ failure: { reason: "unreachable" } });
    expect((await eventOf("Andet"))?.start).toBe(at("2026-11-19", "14:00"));
    expect((await eventOf("Slettet"))?.status).toBe("confirmed");
    expect(await sync()).toMatchObject({ outcome: "in-step" });
    expect((await eventOf("Slettet"))?.status).toBe("cancelled");
  });

  test("moves, cancellations and leaving the window are told apart", async () => {
    for (const title of ["Flyttet", "Slettet", "Udskudt"]) await put(title, "20261118");
    await sync();
    engine.now = at("2026-11-19", "9:00");
    await put("Flyttet", "20261120", "13");
    await put("Udskudt", "20271101");
    await radicale.delete("Slettet.ics");
    await sync();
    expect((await historyOf("Flyttet"))?.moves).toEqual([
      { at: engine.now, from: at("2026-11-18", "9:00"), to: at("2026-11-20", "13:00") },
    ]);
    expect((await historyOf("Slettet"))?.cancelledAt).toBe(engine.now);
    expect(await eventOf("Udskudt")).toMatchObject({ status: "confirmed", start: at("2027-11-01", "9:00") });
  });

  test("an occurrence that its series leaves out is cancelled, and the series goes on", async () => {
    const times = ["DTSTART:20261116T080000Z", "DTEND:20261116T083000Z", "RRULE:FREQ=WEEKLY;COUNT=4"];
    await radicale.put("tavle.ics", object("tavle", [...times, "SUMMARY:Tavle"]));
    await sync();
    await radicale.put("tavle.ics", object("tavle", [...times, "EXDATE:20261123T080000Z", "SUMMARY:Tavle"]));
    await sync();
    const states = (await engine.events.all()).map(({ event }) => [event.start, event.status] as const);
    expect(states.toSorted(([a], [b]) => a - b).map(([, status]) => status)).toEqual([
      "confirmed",
      "cancelled",
      "confirmed",
      "confirmed",
    ]);
  });

  const board = (hour: string, rule = "RRULE:FREQ=WEEKLY;COUNT=4") =>
    radicale.put(
      "tavle.ics",
      object("tavle", [
        `DTSTART:20261116T${hour}0000Z`,
        `DTEND:20261116T${hour}3000Z`,
        rule,
        "SUMMARY:Tavle",
      ]),
    );
  const states = async () =>
    (await engine.events.all())
      .map(({ event }) => event)
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, status }) => [new Date(start).toISOString().slice(5, 13), status]);

  test("a series that is moved as a whole is moved: what is to come counts, what has been does not", async () => {
    await board("08");
    await sync();
    engine.now = at("2026-11-19", "9:00");
    await board("09");
    await sync();
    expect(await states()).toEqual(
      ["11-16T09", "11-23T09", "11-30T09", "12-07T09"].map((start) => [start, "confirmed"]),
    );
    const upsets = (await lookAtHistory(engine.accounts, account.id, engine.now))?.upsets;
    expect(
      upsets?.map(({ kind, meant }) => [kind, new Date(meant).toISOString().slice(5, 13)]).sort(),
    ).toEqual([
      ["moved", "11-23T08"],
      ["moved", "11-30T08"],
      ["moved", "12-07T08"],
    ]);
  });

  test("a series that is moved and cut short is both", async () => {
    await board("08");
    await sync();
    await board("09", "RRULE:FREQ=WEEKLY;COUNT=3");
    await sync();
    expect(await states()).toEqual([
      ["11-16T09", "confirmed"],
      ["11-23T09", "confirmed"],
      ["11-30T09", "confirmed"],
      ["12-07T08", "cancelled"],
    ]);
  });

  test("a single event that becomes a series is not called cancelled", async () => {
    const [start, end] = ["20261116T090000", "20261116T093000"];
    await radicale.put("x.ics", meeting("x", "X", start, end));
    await sync();
    await radicale.put("x.ics", meeting("x", "X", start, end, ["RRULE:FREQ=WEEKLY;COUNT=2"]));
    await sync();
    const states = (await engine.events.all()).map(({ event }) => event.status);
    expect(states).toEqual(["confirmed", "confirmed"]);
  });

  test("a wrong password is tried once, and then only when the leader asks", async () => {
    await engine.secrets.put(account.id, "forkert");
    expect(await sync()).toMatchObject({ outcome: "trouble", failure: { reason: "wrong-password" } });
    const asked = engine.http.entries.length;
    expect(await sync()).toMatchObject({ outcome: "waiting" });
    expect(engine.http.entries).toHaveLength(asked);
    await engine.secrets.put(account.id, radicale.credentials.password);
    expect(await sync(true)).toMatchObject({ outcome: "in-step" });
  });

  test("a server that is gone keeps what is held; one that is back is caught up with", async () => {
    await put("Nu", "20261118");
    await sync();
    await radicale.halt();
    expect(await sync()).toMatchObject({ outcome: "trouble", failure: { reason: "unreachable" } });
    expect(await eventOf("Nu")).toBeDefined();
    await radicale.run();
    await put("Ny", "20261118", "14");
    expect(await sync()).toMatchObject({ outcome: "in-step", weeks: ["2026-W47"] });
  });

  test("a calendar that is gone from the account is that calendar's trouble", async () => {
    await put("Nu", "20261118");
    await sync();
    await radicale.delete("");
    expect(await sync()).toMatchObject({ outcome: "in-step" });
    expect((await engine.accounts.links(account.id))[0]?.trouble).toMatchObject({ reason: "not-found" });
    expect(await eventOf("Nu")).toBeDefined();
  });
});
