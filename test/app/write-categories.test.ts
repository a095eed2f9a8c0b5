import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CATEGORY_NAMES, categoryMode, categoryModeOf } from "../../src/app/category-settings";
import { loadProfile } from "../../src/app/profile";
import { refreshAccounts } from "../../src/app/refresh-accounts";
import { syncAccount } from "../../src/app/sync-calendars";
import { keepCategories } from "../../src/app/write-categories";
import { activity } from "../../src/domain/activity/activity";
import { HOUR, instant } from "../../src/domain/time/instant";
import { type Fault, GraphServer } from "../servers/graph/server";
import { FacelessBrowser } from "../servers/oidc/browser";
import { REDIRECT_URI } from "../servers/oidc/client";
import { SignInServer } from "../servers/oidc/server";
import { isKilled, mortal } from "./mortal";
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
const mark = (id: "audit-accreditation" | "supervision-coaching", gives: 0 | 1, drains: 0 | 1 | 2) =>
  ({ kind: "mark", id: activity(id), value: { gives, drains } }) as const;
const look = async () => {
  await syncAccount(engine, account.id, true);
  expect(await keepCategories(engine, account)).toEqual({ ok: true });
};
const categories = (id: string) => graph.mailbox.items.get(id)?.categories;
const marked = async (id: "audit-accreditation" | "supervision-coaching") =>
  (await loadProfile(engine)).marks.get(activity(id));
const weeksLater = (weeks: number) => {
  engine.now = instant(engine.now + weeks * 7 * 24 * HOUR);
};
const isPatch =
  (fault: Fault) =>
  (_: number, { method }: { readonly method: string }) =>
    method === "PATCH" ? fault : null;

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

  test("is taken out of events that are no longer held here, and of others than they were", async () => {
    await look();
    weeksLater(6);
    await syncAccount(engine, account.id, true);
    graph.mailbox.change(inspection, { subject: "Tilsyn, referat" });
    weeksLater(24);
    await syncAccount(engine, account.id, true);
    expect(await engine.events.all()).toEqual([]);
    await say(setting(categoryModeOf(account.id), "undo"));
    await look();
    expect(categories(inspection)).toEqual(["Rød"]);
    expect(categoryMode(await loadProfile(engine), account.id)).toBe("off");
  });

  test("stays on when it is turned on again while it is being taken out", async () => {
    await look();
    await say(setting(categoryModeOf(account.id), "undo"));
    const { remove } = engine.written;
    engine.written.remove = async (key) => {
      await say(setting(categoryModeOf(account.id), "on"));
      await remove(key);
    };
    await look();
    expect(categoryMode(await loadProfile(engine), account.id)).toBe("on");
  });

  test("ends with the account, also in the middle", async () => {
    const later = graph.mailbox.add({
      subject: "Tilsyn på afdelingen",
      start: `${new Date(engine.now).toISOString().slice(0, 10)}T14:00:00`,
      end: `${new Date(engine.now).toISOString().slice(0, 10)}T15:00:00`,
    });
    await syncAccount(engine, account.id, true);
    const { put } = engine.written;
    engine.written.put = async (row) => {
      await put(row);
      if (row.names.length > 0) await engine.accounts.remove(account.id);
    };
    await keepCategories(engine, account);
    expect([categories(inspection), categories(later)].flat().filter((name) => name === DRAINS)).toHaveLength(
      1,
    );
    expect(await engine.db.written.count()).toBe(0);
  });

  test("is written while nobody reads the account", async () => {
    let hasRead = false;
    graph.faultAt = (_, { method }) => {
      if (method === "PATCH") void engine.onlyOne(`sync ${account.id}`, async () => (hasRead = true));
      return null;
    };
    await refreshAccounts({ ...engine, looks: { ...engine.looks, get: async () => null } } as never, "alarm");
    expect(categories(inspection)).toEqual(["Rød", DRAINS]);
    expect(hasRead).toBe(false);
  });
});

describe("what stands in the way", () => {
  test("of one event leaves the others with theirs, and it is not asked for again and again", async () => {
    const refused = graph.mailbox.add({
      subject: "Tilsyn i nat",
      start: `${new Date(engine.now).toISOString().slice(0, 10)}T07:00:00`,
      end: `${new Date(engine.now).toISOString().slice(0, 10)}T08:00:00`,
    });
    graph.faultAt = (_, { method, path }) =>
      method === "PATCH" && decodeURIComponent(path).endsWith(refused)
        ? { kind: "status", status: 400 }
        : null;
    await look();
    expect(categories(inspection)).toEqual(["Rød", DRAINS]);
    const asked = graph.seen.length;
    await look();
    expect(graph.seen.slice(asked).some(({ method }) => method === "PATCH")).toBe(false);
    expect(await marked("audit-accreditation")).toEqual({ gives: 0, drains: 1 });
  });

  test("of all is kept with the account, and the time that Microsoft names is waited for", async () => {
    graph.faultAt = (_, { path }) =>
      path.includes("masterCategories") ? { kind: "status", status: 429, retryAfter: 7200 } : null;
    await keepCategories(engine, account);
    const troubled = await engine.accounts.get(account.id);
    expect(troubled?.categoryTrouble).toMatchObject({ reason: "throttled" });
    if (!troubled) return;
    const asked = graph.seen.length;
    engine.now = instant(engine.now + HOUR);
    await keepCategories(engine, troubled);
    expect(graph.seen).toHaveLength(asked);
    graph.faultAt = () => null;
    engine.now = instant(engine.now + 2 * HOUR);
    await syncAccount(engine, account.id, true);
    await keepCategories(engine, troubled);
    expect(categories(inspection)).toEqual(["Rød", DRAINS]);
    expect((await engine.accounts.get(account.id))?.categoryTrouble).toBeNull();
  });
});

describe("what is no word of the leader's", () => {
  test("a category taken off: that event goes without, and the activity keeps its word", async () => {
    await look();
    await look();
    graph.mailbox.change(inspection, { categories: ["Rød"] });
    await look();
    await look();
    expect(await marked("audit-accreditation")).toEqual({ gives: 0, drains: 1 });
    expect(categories(inspection)).toEqual(["Rød"]);
    await say(mark("audit-accreditation", 1, 0));
    await look();
    expect(categories(inspection)).toEqual(["Rød", GIVES]);
  });

  test("a strength that categories do not know", async () => {
    await say(mark("audit-accreditation", 0, 2));
    await look();
    await look();
    graph.mailbox.change(inspection, { categories: [GIVES, DRAINS] });
    await look();
    expect(await marked("audit-accreditation")).toEqual({ gives: 1, drains: 2 });
  });

  test("what stands there since before the account was connected anew", async () => {
    await say(mark("audit-accreditation", 0, 2));
    await look();
    await engine.accounts.remove(account.id);
    account = await connectGraph(engine, { graph, signIn, browser: new FacelessBrowser(REDIRECT_URI) });
    await say(setting(categoryModeOf(account.id), "on"));
    await look();
    expect(await marked("audit-accreditation")).toEqual({ gives: 0, drains: 2 });
    await say(setting(categoryModeOf(account.id), "undo"));
    await look();
    expect(categories(inspection)).toEqual(["Rød"]);
  });

  test("a copy of a meeting, also where it is called something else", async () => {
    await say(mark("supervision-coaching", 1, 0));
    await look();
    const day = new Date(engine.now).toISOString().slice(0, 10);
    const times = { start: `${day}T15:00:00`, end: `${day}T16:00:00`, categories: ["Rød", DRAINS] };
    const [copy, other] = ["Tilsyn", "Supervision"].map((subject) =>
      graph.mailbox.add({ subject, ...times }),
    );
    await look();
    expect(await marked("audit-accreditation")).toEqual({ gives: 0, drains: 1 });
    expect(await marked("supervision-coaching")).toEqual({ gives: 1, drains: 0 });
    expect(categories(copy ?? "")).toEqual(["Rød", DRAINS]);
    expect(categories(other ?? "")).toEqual(["Rød", GIVES]);
  });

  test("what an answer that was lost, and then a request that was, leave behind", async () => {
    graph.faultAt = isPatch({ kind: "cut", when: "within" });
    await keepCategories(engine, account);
    await say(mark("audit-accreditation", 1, 0));
    graph.faultAt = isPatch({ kind: "cut", when: "before" });
    await syncAccount(engine, account.id, true);
    await keepCategories(engine, account);
    graph.faultAt = () => null;
    await look();
    expect(await marked("audit-accreditation")).toEqual({ gives: 1, drains: 0 });
    expect(categories(inspection)).toEqual(["Rød", GIVES]);
  });

  test("what another of the leader's devices has taken out", async () => {
    await look();
    const servers = { graph, signIn, browser: new FacelessBrowser(REDIRECT_URI) };
    const other = startEngine(servers);
    const there = await connectGraph(other, servers);
    const lookThere = async () => {
      await syncAccount(other, there.id, true);
      await keepCategories(other, there);
    };
    await other.profile.write(
      [
        setting(CATEGORY_NAMES.gives, GIVES),
        setting(CATEGORY_NAMES.drains, DRAINS),
        setting(categoryModeOf(there.id), "on"),
        mark("audit-accreditation", 0, 1),
      ],
      other.clock.now(),
    );
    await lookThere();
    await say(setting(categoryModeOf(account.id), "undo"));
    await look();
    await lookThere();
    await lookThere();
    expect((await loadProfile(other)).marks.get(activity("audit-accreditation"))).toEqual({
      gives: 0,
      drains: 1,
    });
    expect(categories(inspection)).toEqual(["Rød"]);
  });
});

describe("killed at each step and begun again", () => {
  test.each(["before", "after"] as const)(
    "(%s it took effect), the calendar comes to the same and no word changes",
    async (when) => {
      const counted = mortal(engine, 0, when);
      await keepCategories(counted.engine, account);
      const { touches } = counted.life;
      expect(touches).toBeGreaterThan(8);
      for (let step = 1; step <= touches; step++) {
        graph.mailbox.change(inspection, { categories: ["Rød"] });
        await engine.db.written.clear();
        await syncAccount(engine, account.id, true);
        const { engine: dying } = mortal(engine, step, when);
        await keepCategories(dying, account).catch((error) => expect(isKilled(error)).toBe(true));
        engine = startEngine({ graph, signIn, browser: new FacelessBrowser(REDIRECT_URI) }, {}, engine);
        await look();
        await look();
        expect(categories(inspection), `killed at ${step}`).toEqual(["Rød", DRAINS]);
        expect(await marked("audit-accreditation"), `killed at ${step}`).toEqual({ gives: 0, drains: 1 });
      }
    },
  );
});
