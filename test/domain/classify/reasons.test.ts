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
