import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { Dexie } from "dexie";
import { describe, expect, test } from "vitest";
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
    const [copy] = await copyStore(db.name).list();
    expect(copy).toMatchObject({ why: "update" });
    expect(new Set(copy?.records.map(({ kind }) => kind))).toEqual(
      new Set((fixture.rows.records as { kind: string }[]).map(({ kind }) => kind)),
    );
  },
);
