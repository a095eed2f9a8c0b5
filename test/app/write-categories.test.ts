import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CATEGORY_NAMES, categoryMode, categoryModeOf } from "../../src/app/category-settings";
import { loadProfile } from "../../src/app/profile";
import { syncAccount } from "../../src/app/sync-calendars";
import { keepCategories } from "../../src/app/write-categories";
import { activity } from "../../src/domain/activity/activity";
import { GraphServer } from "../servers/graph/server";
import { FacelessBrowser } from "../servers/oidc/browser";
import { REDIRECT_URI } from "../servers/oidc/client";
import { SignInServer } from "../servers/oidc/server";
import { connectGraph, type Synced, startEngine } from "./sync-world";

const SCOPES = ["Calendars.ReadBasic", "Calendars.ReadWrite", "MailboxSettings.ReadWrite"];
const [GIVES, DRAINS] = ["Gives energy", "Drains energy"];

let graph: GraphServer;
let signIn: SignInServer;
let engine: Synced;
let account: Awaited<ReturnType<typeof connectGraph>>;
let inspection: string;
let sparring: string;

const say = (...changes: Parameters<Synced["profile"]["write"]>[0]) =>
  engine.profile.write(changes, engine.clock.now());
const setting = (id: string, value: string) => ({ kind: "setting", id, value }) as const;
const mark = (id: "audit-accreditation" | "supervision-coaching", gives: 0 | 1, drains: 0 | 1) =>
  ({ kind: "mark", id: activity(id), value: { gives, drains } }) as const;
const look = async () => {
  await syncAccount(engine, account.id, true);
  expect(await keepCategories(engine, account)).toEqual({ ok: true });
};
const categories = (id: string) => graph.mailbox.items.get(id)?.categories;

beforeEach(async () => {
  graph = await GraphServer.start();
  graph.scopesOf = (token) => (token ? new Set(SCOPES) : undefined);
  signIn = await SignInServer.start();
  const servers = { graph, signIn, browser: new FacelessBrowser(REDIRECT_URI) };
  engine = startEngine(servers);
  const day = new Date(engine.now).toISOString().slice(0, 10);
  inspection = graph.mailbox.add({
    subject: "Tilsyn",
    start: `${day}T09:00:00`,
    end: `${day}T10:00:00`,
    categories: ["Rød"],
  });
  sparring = graph.mailbox.add({ subject: "Supervision", start: `${day}T11:00:00`, end: `${day}T12:00:00` });
  account = await connectGraph(engine, servers);
  await syncAccount(engine, account.id, true);
  await say(
    setting(CATEGORY_NAMES.gives, GIVES),
    setting(CATEGORY_NAMES.drains, DRAINS),
    setting(categoryModeOf(account.id), "on"),
    mark("audit-accreditation", 0, 1),
  );
});
afterEach(async () => {
  expect(graph.breaches).toEqual([]);
  await Promise.all([graph.stop(), signIn.stop()]);
});

describe("the energy in the calendar", () => {
  test("is written for what has been judged, and touches no other category", async () => {
    await look();
    expect(categories(inspection)).toEqual(["Rød", DRAINS]);
    expect(categories(sparring)).toEqual([]);
    expect([...graph.mailbox.categories.keys()]).toEqual([GIVES, DRAINS]);
    const asked = graph.seen.length;
    await look();
    expect(graph.seen.slice(asked).every(({ method }) => method === "GET")).toBe(true);
  });

  test("follows the leader's word in the product", async () => {
    await look();
    await say(mark("audit-accreditation", 1, 0));
    await look();
    expect(categories(inspection)).toEqual(["Rød", GIVES]);
  });

  test("comes back as the leader's word when it is set in the calendar, and only then", async () => {
    await look();
    await look();
    graph.mailbox.change(sparring, { categories: [GIVES] });
    await look();
    const { marks } = await loadProfile(engine);
    expect(marks.get(activity("supervision-coaching"))).toEqual({ gives: 1, drains: 0 });
    expect(marks.get(activity("audit-accreditation"))).toEqual({ gives: 0, drains: 1 });
    expect(categories(inspection)).toEqual(["Rød", DRAINS]);
  });

  test("is no word of the leader's when a worker died between writing and noting it", async () => {
    const put = engine.written.put;
    engine.written.put = async (row) => {
      if (row.intended === null) throw new Error("killed");
      await put(row);
    };
    await expect(look()).rejects.toThrow("killed");
    engine.written.put = put;
    await look();
    const { marks } = await loadProfile(engine);
    expect(marks.get(activity("audit-accreditation"))).toEqual({ gives: 0, drains: 1 });
    expect(categories(inspection)).toEqual(["Rød", DRAINS]);
  });

  test("is taken out again to the last one", async () => {
    await look();
    await say(setting(categoryModeOf(account.id), "undo"));
    await look();
    expect(categories(inspection)).toEqual(["Rød"]);
    expect(await engine.db.written.count()).toBe(0);
    expect(categoryMode(await loadProfile(engine), account.id)).toBe("off");
  });
});
