import { describe, expect, test } from "vitest";
import { type ActivityId, activity } from "../../../src/domain/activity/activity";
import { contextOf, type EventShape } from "../../../src/domain/classify/event-shape";
import { makeNamer } from "../../../src/domain/classify/namer";
import { titleWordKey, wordFor } from "../../../src/domain/classify/word-keys";
import type { Word } from "../../../src/domain/profile/records";
import { answers, ordinaryEvents, readSet } from "../../bench/classify/figures";
import { exactShare, mostAsked, wordsOf } from "../../bench/classify/simulate";
import { ALONE, shape, WITH_ONE } from "./made-shapes";

const untaught = makeNamer({ words: new Map() });

const word = (event: EventShape, id: string): [string, Word] => [
  titleWordKey(event.title) ?? "",
  { activity: id as string as ActivityId, title: event.title, about: contextOf(event) },
];

const trappen = shape("Trappen tirsdag", { inside: 6 });
const bench = shape("Bænken – Anja", WITH_ONE);
const taught = new Map([word(trappen, "management-meetings"), word(bench, "supervision-coaching")]);

describe("what the leader said of one event teaches others", () => {
  const name = makeNamer({ words: taught });

  test.each([
    ["Trappen, ekstra møde om budget", "management-meetings", { inside: 5 }],
    ["Vi ses på trappen", "management-meetings", { inside: 5 }],
    ["Bænken – Hanne", "supervision-coaching", WITH_ONE],
  ] as const)("%s is %s", (title, right, rest) => {
    expect(name(shape(title, rest)).activity).toBe(right);
    expect(untaught(shape(title, rest)).activity).not.toBe(right);
  });

  test("and says by which", () => {
    const naming = name(shape("Bænken – Hanne", WITH_ONE));
    expect(naming.source).toBe("learnt");
    expect(naming.reasons[0]).toEqual({ kind: "learnt", from: "Bænken – Anja" });
  });

  test("but leaves what has nothing to do with it alone", () => {
    for (const title of ["Personalemøde", "MUS Karin", "Frokost", "Budget"])
      expect(name(shape(title)).activity).toBe(untaught(shape(title)).activity);
  });
});

test("the order of the words does not matter", () => {
  const other = new Map([...taught].reverse());
  const asked = readSet("leader-1").slice(0, 100);
  expect(answers(asked, makeNamer({ words: other }))).toEqual(answers(asked, makeNamer({ words: taught })));
});

test("a word that is withdrawn was never said", () => {
  const asked = readSet("leader-1").slice(0, 150);
  const words = wordsOf(readSet("leader-1").slice(0, 40));
  const before = answers(asked, makeNamer({ words: new Map() }));
  const half = new Map([...words].filter((_, at) => at % 2 === 0));
  const withHalf = answers(asked, makeNamer({ words: half }));
  expect(answers(asked, makeNamer({ words }))).not.toEqual(withHalf);
  const withdrawn = new Map(words);
  for (const id of words.keys()) if (!half.has(id)) withdrawn.delete(id);
  expect(answers(asked, makeNamer({ words: withdrawn }))).toEqual(withHalf);
  expect(answers(asked, makeNamer({ words: new Map() }))).toEqual(before);
});

test("an own row is learnt like any other", () => {
  const own = "own-beehives";
  const words = new Map([
    word(shape("Bistader, tilsyn med", ALONE), own),
    word(shape("Bistader i haven", ALONE), own),
  ]);
  expect(makeNamer({ words })(shape("Bistader slynges", ALONE)).activity).toBe(own);
  expect(untaught(shape("Bistader slynges", ALONE)).activity).not.toBe(own);
});

test("the leader's word, then the category's meaning, then what is learnt", () => {
  const categories = new Map([["Blå", activity("travel")]]);
  const event = shape("Trappen", { categories: ["Blå"] });
  expect(makeNamer({ words: new Map(), categories })(event)).toMatchObject({
    activity: "travel",
    source: "category",
  });
  const words = new Map([["title:trappen", { activity: activity("email"), title: "Trappen" }]]);
  const naming = makeNamer({ words, categories })(event);
  expect(naming).toMatchObject({ activity: "email", source: "leader", second: "travel" });
});

test("a known name says whose meeting it is", () => {
  const people = { chief: ["Birgitte"], own: ["Anja"], peers: ["Torben"] };
  const name = makeNamer({ words: new Map(), people });
  const one = { organizerIsMe: false, inside: 1, outside: 0 };
  expect(name(shape("Birgitte", one)).activity).toBe("management-meetings");
  expect(name(shape("Anja", one)).activity).toBe("appraisal-talks");
  expect(name(shape("Torben", one)).activity).toBe("peer-department-meetings");
});

test("a role leans the words that mean different things in different places", () => {
  const event = shape("Elev", { inside: 2 });
  expect(makeNamer({ words: new Map(), role: "school" })(event).activity).toBe("citizen-contact");
  expect(makeNamer({ words: new Map(), role: "ward" })(event).activity).toBe("staff-development");
});

describe("thirty corrections of a leader with words of their own", () => {
  const others = [...readSet("dev"), ...ordinaryEvents(["leader-1", "leader-2", "leader-3"])];

  test.each(["leader-1", "leader-2", "leader-3"])("%s", (set) => {
    const calendar = readSet(set);
    const corrected = mostAsked(calendar, untaught, 30);
    const words = wordsOf(corrected);
    const name = makeNamer({ words });
    const rest = calendar.filter((one) => !corrected.includes(one));
    const untouched = rest.filter(({ event }) => wordFor(event, words) === null);
    expect(exactShare(rest, name) - exactShare(rest, untaught)).toBeGreaterThan(0.1);
    expect(exactShare(untouched, name) - exactShare(untouched, untaught)).toBeGreaterThan(0.03);
    const strangers = others.filter(({ id }) => !calendar.some((one) => one.id === id));
    expect(exactShare(strangers, untaught) - exactShare(strangers, name)).toBeLessThan(0.01);
  });
});
