import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import type { JournalEntry } from "../../src/domain/exercises/journal";
import { conflictsOf } from "../../src/domain/profile/texts";
import { journalStore } from "../../src/store/journal";
import { at, WEEK } from "../domain/balance/made-events";
import { everything, open } from "./opened";

const ENTRY: JournalEntry = {
  day: "2026-11-20" as JournalEntry["day"],
  week: WEEK,
  prompt: null,
  block: null,
  text: "Noget hemmeligt",
};
const NOW = at("2026-11-20", "15:00");

test("what is written comes back, lies sealed, and no reader of records sees it", async () => {
  const { db, store } = open();
  const journal = journalStore(db, () => "device-a");
  await journal.write("one", ENTRY, NOW);
  expect(await journal.entries()).toEqual([{ ...ENTRY, id: "one" }]);
  expect(await store.profile.records()).toEqual([]);
  const { records } = await everything(db);
  expect(JSON.stringify(records)).not.toContain("hemmeligt");
  const [row] = records as { value: { sealed: Uint8Array } }[];
  expect(new TextDecoder().decode(row?.value.sealed)).not.toContain("hemmeligt");
});

test("a page that is taken away leaves only its tombstone", async () => {
  const { db } = open();
  const journal = journalStore(db, () => "device-a");
  await journal.write("one", ENTRY, NOW);
  await journal.write("one", null, NOW);
  expect(await journal.entries()).toEqual([]);
  expect((await everything(db)).records).toMatchObject([{ kind: "entry", id: "one", value: null }]);
});

describe("the journal on two devices", () => {
  /** Each with a name of its own, as two browsers have. */
  const device = async (name: string) => {
    const { db, store } = open();
    await db.meta.put({ name: "device", value: name });
    return { db, store, journal: journalStore(db) };
  };
  type Device = Awaited<ReturnType<typeof device>>;
  const two = async () => ({ one: await device("device-a"), other: await device("device-b") });
  const hear = async (by: Device, from: Device) =>
    by.store.profile.absorb(await from.journal.records(), [], NOW);

  test("a page that comes from another device is sealed anew here", async () => {
    const { one, other } = await two();
    await one.journal.write("one", ENTRY, NOW);
    await hear(other, one);
    expect(await other.journal.entries()).toEqual([{ ...ENTRY, id: "one" }]);
    const [row] = (await everything(other.db)).records as { value: { sealed: Uint8Array } }[];
    expect(new TextDecoder().decode(row?.value.sealed)).not.toContain("hemmeligt");
  });

  test("what was written over what was seen overwrites it, and what was written unseen is kept beside it", async () => {
    const { one, other } = await two();
    await one.journal.write("one", ENTRY, NOW);
    await hear(other, one);
    await other.journal.write("one", { ...ENTRY, text: "Videre" }, NOW);
    await hear(one, other);
    expect(conflictsOf(await one.journal.records())).toEqual([]);
    expect((await one.journal.entries()).map(({ text }) => text)).toEqual(["Videre"]);

    await one.journal.write("one", { ...ENTRY, text: "Her" }, NOW);
    await other.journal.write("one", { ...ENTRY, text: "Der" }, NOW);
    await hear(one, other);
    await hear(other, one);
    for (const { journal } of [one, other]) {
      const [conflict] = conflictsOf(await journal.records());
      expect([conflict?.shown, conflict?.others[0]?.text].sort()).toEqual(["Der", "Her"]);
    }
    // Writing on does not choose: the other text stays until the leader has.
    await one.journal.write("one", { ...ENTRY, text: "Der, og mere" }, NOW);
    await hear(other, one);
    const [conflict] = conflictsOf(await other.journal.records());
    expect(conflict).toMatchObject({ shown: "Der, og mere", others: [{ text: "Her" }] });
    await other.journal.write("one", { ...ENTRY, text: "Her" }, NOW, { kept: [] });
    await hear(one, other);
    expect(conflictsOf(await one.journal.records())).toEqual([]);
    expect(await one.journal.entries()).toEqual(await other.journal.entries());
  });

  test("what came in unseen is kept, and what the page itself has kept before is not", async () => {
    const { one, other } = await two();
    await one.journal.write("one", ENTRY, NOW);
    await hear(other, one);
    await other.journal.write("one", { ...ENTRY, text: "Noget hemmeligt, og mere" }, NOW);
    await hear(one, other);
    const said = (text: string, over: string[]) =>
      one.journal.write("one", { ...ENTRY, text }, NOW, { over });
    await said("Noget hemmeligt!", [ENTRY.text]);
    await said("Noget hemmeligt!!", [ENTRY.text, "Noget hemmeligt!"]);
    await hear(other, one);
    for (const { journal } of [one, other])
      expect(conflictsOf(await journal.records())).toMatchObject([
        { shown: "Noget hemmeligt!!", others: [{ text: "Noget hemmeligt, og mere" }] },
      ]);
  });

  test("a page taken away on one goes on the other", async () => {
    const { one, other } = await two();
    await one.journal.write("one", ENTRY, NOW);
    await hear(other, one);
    await other.journal.write("one", null, NOW);
    await hear(one, other);
    expect(await one.journal.entries()).toEqual([]);
  });
});
