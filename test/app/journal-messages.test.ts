import { expect, test } from "vitest";
import { isJournalMessage } from "../../src/app/journal-messages";
import { LONGEST_ENTRY } from "../../src/domain/exercises/journal";

const entry = { day: "2026-11-19", week: "2026-W47", prompt: null, block: null, text: "Ro på." };
const journal = { id: "id-1", entry, at: 1_800_000_000_000 };

test("a page's last words are heard, also that nothing is left of them", () => {
  expect(isJournalMessage({ journal })).toBe(true);
  expect(isJournalMessage({ journal: { ...journal, entry: null } })).toBe(true);
});

test.each([
  ["without words", {}],
  ["without an id", { ...journal, id: "" }],
  ["with a time that is none", { ...journal, at: "2026-11-19" }],
  ["with a time that no stamp can hold", { ...journal, at: Number.NaN }],
  ["of no day", { ...journal, entry: { ...entry, day: "2026-02-30" } }],
  ["of no week", { ...journal, entry: { ...entry, week: "2026" } }],
  ["that are no text", { ...journal, entry: { ...entry, text: 7 } }],
  ["longer than a page", { ...journal, entry: { ...entry, text: "a".repeat(LONGEST_ENTRY + 1) } }],
  ["with more than a page has", { ...journal, entry: { ...entry, html: "" } }],
])("a broken message is dropped: %s", (_, broken) => {
  expect(isJournalMessage({ journal: broken })).toBe(false);
});
