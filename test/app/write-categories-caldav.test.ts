import "fake-indexeddb/auto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CATEGORY_NAMES, categoryModeOf } from "../../src/app/category-settings";
import { loadProfile } from "../../src/app/profile";
import { syncAccount } from "../../src/app/sync-calendars";
import { keepCategories } from "../../src/app/write-categories";
import { activity } from "../../src/domain/activity/activity";
import { RadicaleServer, whyNoRadicale } from "../servers/radicale/server";
import { meeting, object } from "../sources/caldav/ics-text";
import { connectRadicale, type Synced, startEngine } from "./sync-world";

const [GIVES, DRAINS] = ["Gives energy", "Drains energy"];
const why = whyNoRadicale();

describe.skipIf(why !== null)(`the energy in a CalDAV calendar${why ? ` (${why})` : ""}`, () => {
  let radicale: RadicaleServer;
  let engine: Synced;
  let account: Awaited<ReturnType<typeof connectRadicale>>;

  beforeAll(async () => {
    radicale = await RadicaleServer.start();
  });
  afterAll(() => radicale.stop());

  const say = (...changes: Parameters<Synced["profile"]["write"]>[0]) =>
    engine.profile.write(changes, engine.clock.now());
  const setting = (id: string, value: string) => ({ kind: "setting", id, value }) as const;
  const look = async () => {
    await syncAccount(engine, account.id, true);
    expect(await keepCategories(engine, account)).toEqual({ ok: true });
  };
  const categories = async (name: string) => (await radicale.get(name)).match(/^CATEGORIES.*$/gmu) ?? [];
  const written = async (name: string) => (await categories(name)).join(" ");

  beforeEach(async () => {
    engine = startEngine({});
    const day = new Date(engine.now).toISOString().slice(0, 10).replaceAll("-", "");
    const [nine, ten] = [`${day}T090000`, `${day}T100000`];
    await radicale.put("tilsyn.ics", meeting("tilsyn", "Tilsyn", nine, ten, ["CATEGORIES:Rød"]));
    await radicale.put("sparring.ics", meeting("sparring", "Supervision", nine, ten));
    const weekly = [
      `DTSTART;TZID=Europe/Copenhagen:${day}T130000`,
      `DTEND;TZID=Europe/Copenhagen:${day}T140000`,
      "RRULE:FREQ=DAILY;COUNT=5",
    ];
    await radicale.put("serie.ics", object("serie", [...weekly, "SUMMARY:Tilsyn på afdelingen"]));
    account = await connectRadicale(engine, radicale);
    await syncAccount(engine, account.id, true);
    await say(
      setting(CATEGORY_NAMES.gives, GIVES),
      setting(CATEGORY_NAMES.drains, DRAINS),
      setting(categoryModeOf(account.id), "on"),
      { kind: "mark", id: activity("audit-accreditation"), value: { gives: 0, drains: 1 } },
    );
  });

  test("is written beside other categories, a series once, and nowhere twice", async () => {
    await look();
    expect(await written("tilsyn.ics")).toMatch(/Rød.*Drains energy/u);
    expect(await written("serie.ics")).toContain(DRAINS);
    expect(await categories("sparring.ics")).toEqual([]);
    const purposes = new Set(engine.http.entries.map(({ purpose }) => purpose));
    expect(purposes).toContain("write-categories");
    expect(purposes).not.toContain("write-event");
    const before = await radicale.get("tilsyn.ics");
    await look();
    expect(await radicale.get("tilsyn.ics")).toBe(before);
  });

  test("comes back as the leader's word when another program sets it", async () => {
    await look();
    await look();
    const text = await radicale.get("sparring.ics");
    await radicale.put("sparring.ics", text.replace("END:VEVENT", `CATEGORIES:${GIVES}\r\nEND:VEVENT`));
    await look();
    const { marks } = await loadProfile(engine);
    expect(marks.get(activity("supervision-coaching"))).toEqual({ gives: 1, drains: 0 });
    expect(marks.get(activity("audit-accreditation"))).toEqual({ gives: 0, drains: 1 });
  });

  test("is taken out again to the last one, and what else stood there stays", async () => {
    await look();
    await say(setting(categoryModeOf(account.id), "undo"));
    await look();
    expect(await written("tilsyn.ics")).toBe("CATEGORIES:Rød");
    expect(await written("serie.ics")).not.toContain(DRAINS);
    expect(await engine.db.written.count()).toBe(0);
  });
});
