import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { JournalEntry } from "../../src/domain/exercises/journal";
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
