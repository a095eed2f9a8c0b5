import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { Dexie } from "dexie";
import { describe, expect, test, vi } from "vitest";
import type { LocalCopy } from "../../src/app/local-copies";
import { foldWeek } from "../../src/domain/balance/fold-week";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import { foldProfile } from "../../src/domain/profile/profile";
import { HOUR, instant } from "../../src/domain/time/instant";
import { copyStore } from "../../src/store/copies";
import type { Database } from "../../src/store/database";
import { openStore } from "../../src/store/open-store";
import { WEEK } from "../domain/balance/made-events";
import { everything, open, reopen } from "./opened";

interface Fixture {
  readonly version: number;
  readonly tables: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

const FOLDER = "test/fixtures/store";
const fixtures = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Fixture);

/** JSON has no bytes: the text of a calendar lies in it as text. */
const withBytes = (row: object) =>
  "bytes" in row ? { ...row, bytes: new TextEncoder().encode(String(row.bytes)) } : row;

/** What a browser holds that was last used with an older version of the product. */
async function heldBy({ version, tables, rows }: Fixture): Promise<Database> {
  const { db } = open();
  const old = new Dexie(db.name);
  old.version(version).stores(tables);
  for (const [table, held] of Object.entries(rows)) await old.table(table).bulkPut(held.map(withBytes));
  old.close();
  return reopen(db).db;
}

describe.each(fixtures)("a database of version $version", (fixture) => {
  test("has rows in each of its tables", () => {
    for (const table of Object.keys(fixture.tables)) expect(fixture.rows[table], table).not.toHaveLength(0);
  });

  test("opens with today's code, and none of the leader's own words is lost", async () => {
    const db = await heldBy(fixture);
    const profile = foldProfile(await openStore(db).profile.records(), DANISH_FRAMES);
    expect(Object.fromEntries(profile.marks)).toEqual({ finance: { gives: 0, drains: 1 } });
    expect([...profile.decisions.values()]).toEqual([{ decision: "less", note: "Hver anden uge" }]);
    expect([...profile.rows.values()]).toEqual([{ name: "Kor" }]);
    expect([...profile.words.keys()]).toEqual(["series:sparring"]);
    expect(profile.settings.get("badge")).toBe(true);
    expect(profile.frames).toEqual(DANISH_FRAMES);
  });

  test("gives its calendars with their texts, and its weeks folded anew", async () => {
    const store = openStore(await heldBy(fixture));
    const [calendar] = await store.calendars.list();
    expect(calendar?.name).toBe("Arbejde");
    expect(
      new TextDecoder().decode((await store.calendars.text(calendar?.id as never)) ?? undefined),
    ).toContain("BEGIN:VCALENDAR");
    const [week] = await store.weeks.remake([WEEK], (id, events, records) => {
      const { frames, marks } = foldProfile(records, DANISH_FRAMES);
      return foldWeek({ week: id, events, frames, marks, now: instant(0) });
    });
    expect([week?.sides.draining, week?.sides.unjudged, week?.norm.absence]).toEqual([
      2 * HOUR,
      HOUR,
      7.4 * HOUR,
    ]);
    expect(await store.weeks.touched()).toEqual(["2026-W48"]);
  });
});

test("each version that has a schema has its fixture, and the newest is today's", async () => {
  const { db } = open();
  await db.open();
  expect(fixtures.map(({ version }) => version)).toEqual(
    Array.from({ length: db.verno }, (_, before) => before + 1),
  );
  const newest = fixtures.at(-1);
  expect(new Set(Object.keys(await everything(db)))).toEqual(new Set(Object.keys(newest?.tables ?? {})));
  for (const { name, schema } of db.tables) {
    const indexes = [schema.primKey, ...schema.indexes].map(({ src }) => src).join(", ");
    expect(indexes, name).toBe(newest?.tables[name]);
  }
});

test.each(fixtures.slice(0, -1))(
  "before a database of version $version takes today's shape its records are copied as they were",
  async (fixture) => {
    const db = await heldBy(fixture);
    await db.open();
    expectCopyOf(fixture, await copyStore(db.name).list());
    // It is put away once, and lies nowhere else.
    await reopen(db).db.open();
    expect(await copyStore(db.name).list()).toHaveLength(1);
  },
);

function expectCopyOf(fixture: Fixture, copies: readonly LocalCopy[]): void {
  expect(copies).toMatchObject([{ why: "update" }]);
  const kinds = copies.flatMap(({ records, pages = [] }) => [...records, ...pages]).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual((fixture.rows.records as { kind: string }[]).map(({ kind }) => kind).sort());
}

test.each(fixtures.slice(0, -1))(
  "a process that dies right after a database of version $version took today's shape leaves the copy for the next one",
  async (fixture) => {
    const db = await heldBy(fixture);
    const really = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, "open").mockImplementation((name, version) => {
      if (name.endsWith("-copies")) throw new Error("died");
      return really(name, version);
    });
    await db.open();
    vi.restoreAllMocks();
    expect(await copyStore(db.name).list()).toEqual([]);
    const next = reopen(db).db;
    await next.open();
    expectCopyOf(fixture, await copyStore(db.name).list());
    expect((await next.meta.toArray()).map(({ name }) => name)).not.toContain("update-copy");
  },
);

test("where what was said cannot be copied the database keeps its older shape, and nothing is lost", async () => {
  const [fixture] = fixtures;
  if (!fixture) throw new Error("no fixture");
  const db = await heldBy(fixture);
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value, key) {
    if (value?.name === "update-copy") throw new DOMException("full", "QuotaExceededError");
    return put.call(this, value, key);
  };
  await expect(db.open()).rejects.toThrow();
  IDBObjectStore.prototype.put = put;
  const next = reopen(db).db;
  await next.open();
  expectCopyOf(fixture, await copyStore(db.name).list());
});
