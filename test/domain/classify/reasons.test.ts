import { expect, test } from "vitest";
import { makeNamer } from "../../../src/domain/classify/namer";
import { readSet } from "../../bench/classify/figures";
import { shape, WITH_ONE } from "./made-shapes";

const name = makeNamer({ words: new Map() });

test("a word of the lexicon's is the first reason, then who is there and for how long", () => {
  const { reasons, second } = name(shape("MUS Karin", { ...WITH_ONE, minutes: 60 }));
  expect(reasons).toEqual([
    { kind: "word", word: "MUS", where: "title" },
    { kind: "people", inside: 1, outside: 0 },
    { kind: "length", minutes: 60 },
  ]);
  expect(second).not.toBeNull();
});

test("where no list has the words, the reason is a word like those in examples", () => {
  const unlisted = ["leader-1", "leader-2", "leader-3"].flatMap(readSet).flatMap(({ event }) => {
    const { reasons } = name(event);
    const like = reasons.flatMap((reason) => (reason.kind === "resembles" ? reason.word : []));
    const isListed = reasons.some(({ kind }) => kind === "word");
    return like.map((word) => ({ isListed, isOfTitle: event.title.includes(word), count: like.length }));
  });
  expect(unlisted.length).toBeGreaterThan(100);
  expect(unlisted.filter(({ isListed, isOfTitle, count }) => isListed || !isOfTitle || count > 2)).toEqual(
    [],
  );
});

test.each([
  ["1:1 Karin", "1:1"],
  ["SK1234 CPH-OSL", "SK1234"],
  ["Kbh → Aarhus", "Kbh → A"],
  ["8.15 Kbh", "8.15"],
  ["ICE 123", "ICE 123"],
])("%s: the reason is %s, as it was typed", (title, typed) => {
  const { reasons } = name(shape(title, { organizerIsMe: true, inside: 0 }));
  expect(reasons).toContainEqual({ kind: "word", word: typed, where: "title" });
});

test("no reason names a word that nobody typed", () => {
  const events = ["leader-1", "leader-2", "leader-3", "dev", "train-5-da-en"].flatMap(readSet);
  const typed = (text: string) => text.replace(/\P{L}/gu, "").toLowerCase();
  const foreign = events.flatMap(({ event }) =>
    name(event).reasons.flatMap((reason) =>
      reason.kind === "word" && !typed(event[reason.where]).includes(typed(reason.word))
        ? `${reason.word}: ${event[reason.where]}`
        : [],
    ),
  );
  expect(foreign).toEqual([]);
});
